import type { Calls, HandWrittenClient, PossibleCall } from '../handwritten.js';
import { ifOption } from './options.js';

const SIGN: Calls = [{ method: '/iamcredentials.projects.serviceAccounts.signBlob', when: 'if the credential has no private key' }];
const LOOKUP = 'accounts.lookup';
const UPDATE_USER: Calls = ['accounts.update', LOOKUP];
const IF_CHECKED: Calls = [{ method: LOOKUP, when: 'if checkRevoked is true', if: { flag: 1 } }];
const LINK = 'accounts.sendOobCode';
const SEND = '/fcm.projects.messages.send';
const TOPICS: Calls = { because: 'Topics are managed at iid.googleapis.com, and no REST method stands for it.' };

const provider = (verb: string): Calls => [
  { method: `oauthIdpConfigs.${verb}`, when: 'for an OIDC provider' },
  { method: `inboundSamlConfigs.${verb}`, when: 'for a SAML provider' },
];

const MODEL = '/firebaseml.projects.models.';
const RULESET = '/firebaserules.projects.rulesets.';
const RELEASE = '/firebaserules.projects.releases.';
const PROJECT = '/firebase.projects.';
const CONNECT = '/firebasedataconnect.projects.locations.services.';

const USERS: Readonly<Record<string, Calls>> = {
  createCustomToken: SIGN,
  createProviderConfig: provider('create'),
  createSessionCookie: 'createSessionCookie',
  createUser: ['accounts.create', LOOKUP],
  deleteProviderConfig: provider('delete'),
  deleteUser: 'accounts.delete',
  deleteUsers: 'accounts.batchDelete',
  generateEmailVerificationLink: LINK,
  generatePasswordResetLink: LINK,
  generateSignInWithEmailLink: LINK,
  generateVerifyAndChangeEmailLink: LINK,
  getProviderConfig: provider('get'),
  getUser: LOOKUP,
  getUserByEmail: LOOKUP,
  getUserByPhoneNumber: LOOKUP,
  getUserByProviderUid: LOOKUP,
  getUsers: LOOKUP,
  importUsers: 'accounts.batchCreate',
  listProviderConfigs: provider('list'),
  listUsers: 'accounts.batchGet',
  revokeRefreshTokens: 'accounts.update',
  setCustomUserClaims: 'accounts.update',
  updateProviderConfig: provider('patch'),
  updateUser: UPDATE_USER,
  verifyIdToken: IF_CHECKED,
  verifySessionCookie: IF_CHECKED,
};

/** `firebase-admin`. Its Firestore and Storage are those of `@google-cloud`; its database has a table of its own. */
export const FIREBASE_ADMIN: HandWrittenClient = {
  packages: ['firebase-admin'],
  source: 'https://firebase.google.com/docs/reference/admin/node',
  prefix: 'identitytoolkit.projects.',
  classes: {
    BaseAuth: USERS,
    Auth: USERS,
    TenantAwareAuth: USERS,
    TenantManager: {
      createTenant: 'tenants.create',
      deleteTenant: 'tenants.delete',
      getTenant: 'tenants.get',
      listTenants: 'tenants.list',
      updateTenant: 'tenants.patch',
    },
    ProjectConfigManager: { getProjectConfig: 'getConfig', updateProjectConfig: 'updateConfig' },
    Messaging: {
      send: SEND,
      sendAll: SEND,
      sendEach: SEND,
      sendEachForMulticast: SEND,
      sendMulticast: SEND,
      subscribeToTopic: TOPICS,
      subscribeToTopicLegacy: TOPICS,
      unsubscribeFromTopic: TOPICS,
      unsubscribeFromTopicLegacy: TOPICS,
    },
    RemoteConfig: {
      getServerTemplate: '/firebaseremoteconfig.projects.namespaces.getServerRemoteConfig',
      getTemplate: '/firebaseremoteconfig.projects.getRemoteConfig',
      getTemplateAtVersion: '/firebaseremoteconfig.projects.getRemoteConfig',
      listVersions: '/firebaseremoteconfig.projects.remoteConfig.listVersions',
      publishTemplate: '/firebaseremoteconfig.projects.updateRemoteConfig',
      rollback: '/firebaseremoteconfig.projects.remoteConfig.rollback',
      validateTemplate: '/firebaseremoteconfig.projects.updateRemoteConfig',
    },
    ServerTemplate: { load: '/firebaseremoteconfig.projects.namespaces.getServerRemoteConfig' },
    AppCheck: {
      createToken: ['/firebaseappcheck.projects.apps.exchangeCustomToken', ...(SIGN as readonly PossibleCall[])],
      verifyToken: [ifOption('consume', '/firebaseappcheck.projects.verifyAppCheckToken')],
    },
    MachineLearning: {
      createModel: `${MODEL}create`,
      deleteModel: `${MODEL}delete`,
      getModel: `${MODEL}get`,
      listModels: `${MODEL}list`,
      publishModel: `${MODEL}patch`,
      unpublishModel: `${MODEL}patch`,
      updateModel: `${MODEL}patch`,
    },
    Model: { waitForUnlocked: `${MODEL}get` },
    ProjectManagement: {
      createAndroidApp: `${PROJECT}androidApps.create`,
      createIosApp: `${PROJECT}iosApps.create`,
      listAndroidApps: `${PROJECT}androidApps.list`,
      listAppMetadata: `${PROJECT}searchApps`,
      listIosApps: `${PROJECT}iosApps.list`,
      setDisplayName: `${PROJECT}patch`,
    },
    AndroidApp: {
      addShaCertificate: `${PROJECT}androidApps.sha.create`,
      deleteShaCertificate: `${PROJECT}androidApps.sha.delete`,
      getConfig: `${PROJECT}androidApps.getConfig`,
      getMetadata: `${PROJECT}androidApps.get`,
      getShaCertificates: `${PROJECT}androidApps.sha.list`,
      setDisplayName: `${PROJECT}androidApps.patch`,
    },
    IosApp: {
      getConfig: `${PROJECT}iosApps.getConfig`,
      getMetadata: `${PROJECT}iosApps.get`,
      setDisplayName: `${PROJECT}iosApps.patch`,
    },
    SecurityRules: {
      createRuleset: `${RULESET}create`,
      deleteRuleset: `${RULESET}delete`,
      getFirestoreRuleset: [`${RELEASE}get`, `${RULESET}get`],
      getRuleset: `${RULESET}get`,
      getStorageRuleset: [`${RELEASE}get`, `${RULESET}get`],
      listRulesetMetadata: `${RULESET}list`,
      releaseFirestoreRuleset: `${RELEASE}patch`,
      releaseFirestoreRulesetFromSource: [`${RULESET}create`, `${RELEASE}patch`],
      releaseStorageRuleset: `${RELEASE}patch`,
      releaseStorageRulesetFromSource: [`${RULESET}create`, `${RELEASE}patch`],
    },
    TaskQueue: {
      delete: '/cloudtasks.projects.locations.queues.tasks.delete',
      enqueue: '/cloudtasks.projects.locations.queues.tasks.create',
    },
    DataConnect: {
      executeGraphql: `${CONNECT}executeGraphql`,
      executeGraphqlRead: `${CONNECT}executeGraphqlRead`,
      executeMutation: `${CONNECT}connectors.impersonateMutation`,
      executeQuery: `${CONNECT}connectors.impersonateQuery`,
      insert: `${CONNECT}executeGraphql`,
      insertMany: `${CONNECT}executeGraphql`,
      upsert: `${CONNECT}executeGraphql`,
      upsertMany: `${CONNECT}executeGraphql`,
    },
  },
  local: {
    App: ['delete'],
    Credential: ['getAccessToken'],
    GoogleOAuthAccessToken: [],
  },
};

const BY_PATH: Calls = {
  because: 'The Realtime Database has no methods: roles/firebasedatabase.viewer reads, roles/firebasedatabase.admin writes.',
};

const READS = ['get', 'on', 'once'];
const WRITES = ['push', 'remove', 'set', 'setPriority', 'setWithPriority', 'transaction', 'update'];
const byPath = (names: readonly string[]): Readonly<Record<string, Calls>> => Object.fromEntries(names.map((name) => [name, BY_PATH]));

/** The Realtime Database of `firebase-admin`. */
export const FIREBASE_DATABASE: HandWrittenClient = {
  packages: ['@firebase/database-types'],
  source: 'https://firebase.google.com/docs/reference/admin/node/firebase-admin.database',
  prefix: 'firebasedatabase.',
  classes: {
    Query: byPath(READS),
    Reference: byPath([...READS, ...WRITES]),
    ThenableReference: byPath([...READS, ...WRITES]),
    OnDisconnect: byPath(['remove', 'set', 'setWithPriority', 'update']),
  },
  local: { OnDisconnect: ['cancel'] },
};
