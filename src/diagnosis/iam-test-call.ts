import type { Resource } from '../evidence/facts.js';
import { identifyOperation } from '../request/identify.js';
import type { ProbeCall } from './asking/probe-call.js';
import { bucketIn, namesUpwards, relativeName } from './subject/resource-name.js';

/** The versions that APIs with `testIamPermissions` have. */
const VERSIONS = ['v1', 'v2', 'v3', 'v1beta1', 'v1beta', 'v2beta'];

/** What is tested where. */
export interface IamTest {
  readonly call: ProbeCall;
  /** The name of what the permissions are tested on. */
  readonly on: string;
}

/** The call that tests permissions on a resource, or on the nearest thing above it that has a policy of its own. `undefined` below a project. */
export async function resourceTest(
  resource: Resource | undefined,
  service: string | undefined,
  permissions: readonly string[],
): Promise<IamTest | undefined> {
  const name = resource?.name ?? resource?.id;
  if (name === undefined || permissions.length === 0) return undefined;
  const bucket = bucketIn(name) ?? (resource?.type === 'bucket' ? resource.id : undefined);
  if (bucket !== undefined && permissions.every((permission) => permission.startsWith('storage.')))
    return { on: `bucket ${bucket}`, call: { name: 'storage.buckets.testIamPermissions', values: { bucket }, query: { permissions } } };
  for (const host of hostsOf(name, service, permissions)) {
    for (const candidate of namesUpwards(accountName(name))) {
      const call = host === 'compute.googleapis.com' ? computeTest(candidate, permissions) : await versioned(host, candidate, permissions);
      if (call) return { on: candidate, call };
    }
  }
  return undefined;
}

/** The call that tests permissions on a project, a folder or an organization: `projects/p`. */
export function levelTest(level: string, permissions: readonly string[]): IamTest {
  const values = { host: 'cloudresourcemanager.googleapis.com', resource: `v3/${level}` };
  return { on: level, call: { name: 'testIamPermissions', values, body: { permissions } } };
}

/**
 * Who may be asked about a resource, the likeliest first. A service account is a resource of IAM, whoever is asked to act as it; a name can have its service
 * in front. Else the permission begins with the service that the resource belongs to, which may be another than the one that was called.
 */
function hostsOf(name: string, service: string | undefined, permissions: readonly string[]): readonly string[] {
  if (/(?:^|\/)serviceAccounts\/|^[^\s/][^\s/@]*@[^\s/]+\.gserviceaccount\.com$/.test(name)) return ['iam.googleapis.com'];
  const named = /^\/\/([a-z0-9-]+\.googleapis\.com)\//.exec(name)?.[1];
  if (named !== undefined) return [named];
  const labels = new Set(permissions.map((permission) => /^[a-z][a-z\d-]*(?=\.)/.exec(permission)?.[0]));
  const [label] = labels;
  const owner = labels.size === 1 && label !== undefined ? [`${label}.googleapis.com`] : [];
  return [...new Set([...owner, ...(service === undefined ? [] : [service])])];
}

function accountName(name: string): string {
  return /^[^\s/][^\s/@]*@[^\s/]+$/.test(name) ? `projects/-/serviceAccounts/${name}` : relativeName(name);
}

function computeTest(name: string, permissions: readonly string[]): ProbeCall | undefined {
  const fits = /^projects\/[^/]+\/(?:global|(?:regions|zones)\/[^/]+)\/[A-Za-z]+\/[^/]+$/.test(name);
  return fits ? { name: 'compute.testIamPermissions', values: { resource: name }, body: { permissions } } : undefined;
}

/** The tables know which names can be tested, and in which version of the API. */
async function versioned(host: string, name: string, permissions: readonly string[]): Promise<ProbeCall | undefined> {
  const versions = host === 'bigquery.googleapis.com' ? ['bigquery/v2'] : VERSIONS;
  for (const version of versions) {
    const resource = `${version}/${name}`;
    if (await isTest(`https://${host}/${resource}:testIamPermissions`, name))
      return { name: 'testIamPermissions', values: { host, resource }, body: { permissions } };
  }
  return undefined;
}

async function isTest(url: string, name: string): Promise<boolean> {
  const sent = { url, method: 'POST', header: () => undefined };
  const response = { transport: 'http', status: 0, headers: {}, json: undefined, text: '', sent } as const;
  const { method, resource } = await identifyOperation(response, [], { met: 'by hand' });
  return method?.endsWith('.testIamPermissions') === true && (resource?.name ?? resource?.id) === name;
}
