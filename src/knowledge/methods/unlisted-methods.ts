import type { Governance } from '../governance.js';
import type { MethodAccess } from './method-access.js';

const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** Methods of one API, with the permissions of each. */
interface UnlistedApi {
  readonly service: string;
  readonly governedBy: Governance;
  /** What every id begins with. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** Where Google documents them. */
  readonly source: string;
  readonly permissions: Readonly<Record<string, readonly string[]>>;
}

const READ_ROWS = ['bigtable.tables.readRows'];
const MUTATE_ROWS = ['bigtable.tables.mutateRows'];
const GET_USERS = ['firebaseauth.users.get'];

/** APIs that people call and for which no discovery document is published, and so no table is made. */
const APIS: readonly UnlistedApi[] = [
  {
    service: 'bigtable.googleapis.com',
    governedBy: 'iam',
    prefix: 'bigtable.projects.instances.',
    scopes: [auth('bigtable.data.readonly'), auth('bigtable.data'), CLOUD],
    source: 'https://cloud.google.com/bigtable/docs/access-control',
    permissions: {
      executeQuery: ['bigtable.instances.executeQuery'],
      ping: ['bigtable.instances.ping'],
      prepareQuery: ['bigtable.instances.executeQuery'],
      'tables.readRows': READ_ROWS,
      'tables.sampleRowKeys': ['bigtable.tables.sampleRowKeys'],
    },
  },
  {
    service: 'bigtable.googleapis.com',
    governedBy: 'iam',
    prefix: 'bigtable.projects.instances.',
    scopes: [auth('bigtable.data'), CLOUD],
    source: 'https://cloud.google.com/bigtable/docs/access-control',
    permissions: {
      'tables.checkAndMutateRow': [...READ_ROWS, ...MUTATE_ROWS],
      'tables.mutateRow': MUTATE_ROWS,
      'tables.mutateRows': MUTATE_ROWS,
      'tables.readModifyWriteRow': [...READ_ROWS, ...MUTATE_ROWS],
    },
  },
  {
    service: 'identitytoolkit.googleapis.com',
    governedBy: 'iam',
    prefix: 'identitytoolkit.projects.',
    scopes: [auth('identitytoolkit'), auth('firebase'), CLOUD],
    source: 'https://cloud.google.com/identity-platform/docs/access-control',
    permissions: {
      'accounts.batchCreate': ['firebaseauth.users.create', 'firebaseauth.users.update'],
      'accounts.batchDelete': ['firebaseauth.users.delete'],
      'accounts.batchGet': GET_USERS,
      'accounts.create': ['firebaseauth.users.create'],
      'accounts.delete': ['firebaseauth.users.delete'],
      'accounts.lookup': GET_USERS,
      'accounts.query': GET_USERS,
      'accounts.sendOobCode': ['firebaseauth.users.sendEmail'],
      'accounts.update': ['firebaseauth.users.update'],
      createSessionCookie: ['firebaseauth.users.createSession'],
    },
  },
  {
    service: 'firebaseremoteconfig.googleapis.com',
    governedBy: 'iam',
    prefix: 'firebaseremoteconfig.projects.',
    scopes: [auth('firebase.remoteconfig'), CLOUD],
    source: 'https://firebase.google.com/docs/projects/iam/permissions',
    permissions: {
      getRemoteConfig: ['cloudconfig.configs.get'],
      'namespaces.getServerRemoteConfig': ['cloudconfig.configs.get'],
      'remoteConfig.downloadDefaults': ['cloudconfig.configs.get'],
      'remoteConfig.listVersions': ['cloudconfig.configs.get'],
      'remoteConfig.rollback': ['cloudconfig.configs.update'],
      updateRemoteConfig: ['cloudconfig.configs.update'],
    },
  },
];

/** The Gemini API checks the key or the token, and no permission: every method of it is known by its form. */
const GEMINI = /^generativelanguage\.[a-zA-Z]{2,40}(?:\.[a-zA-Z]{2,60}){1,2}$/;

/** Ids of tenants are those of their project: `identitytoolkit.projects.tenants.accounts.lookup`. */
const plain = (method: string): string => method.replace(/^(identitytoolkit\.projects)\.tenants\./, '$1.');

/** What a method needs that no discovery document lists. */
export function unlistedAccess(method: string): MethodAccess | undefined {
  if (GEMINI.test(method)) {
    const scopes = [CLOUD, auth('generative-language')];
    const service = 'generativelanguage.googleapis.com';
    return { method, service, governedBy: 'unknown', scopes, permissions: [], conditionalPermissions: [] };
  }
  for (const { service, governedBy, prefix, scopes, permissions } of APIS) {
    const name = plain(method).slice(prefix.length);
    if (!plain(method).startsWith(prefix) || !Object.hasOwn(permissions, name)) continue;
    return { method, service, governedBy, scopes, permissions: permissions[name]!, conditionalPermissions: [] };
  }
  return undefined;
}

/** The id of an RPC of such an API: `google.bigtable.v2.Bigtable.ReadRows`. */
export function unlistedRpc(rpc: string): string | undefined {
  // A stream that pulls needs what a pull needs.
  if (rpc === 'google.pubsub.v1.Subscriber.StreamingPull') return 'pubsub.projects.subscriptions.pull';
  const [, name] = /^google\.bigtable\.v2\.Bigtable\.([A-Z]\w{2,40})$/.exec(rpc) ?? [];
  if (name === undefined) return undefined;
  const verb = name === 'PingAndWarm' ? 'ping' : name.charAt(0).toLowerCase() + name.slice(1);
  return [`bigtable.projects.instances.${verb}`, `bigtable.projects.instances.tables.${verb}`].find((id) => unlistedAccess(id));
}
