import type { Service } from '../world/scenarios.js';

export const PROJECT = 'example-project';
export const MODEL = 'gemini-flash';

export const LANGUAGES = `https://translation.googleapis.com/v3/projects/${PROJECT}/supportedLanguages`;

/** Why a client is refused that nothing but its `fetch` reaches. */
export const BY_FETCH = 'pass it `fetch: denialFetch()`, and call `toDenial(error)` where you catch';

/** What is not asked of clients that give up late. */
export const RETRIES = { RateLimited: 'google-gax retries it for minutes; pass `{ retry: null }`' };

const project = `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`;

/** The services that the clients call, each with the permission of the call that is made. */
export const SERVICES = {
  gemini: { name: 'generativelanguage.googleapis.com', permission: 'generativelanguage.models.generateContent', resource: project },
  vertex: {
    name: 'aiplatform.googleapis.com',
    permission: 'aiplatform.endpoints.predict',
    resource: `//aiplatform.googleapis.com/projects/${PROJECT}/locations/us-central1/publishers/google/models/${MODEL}`,
  },
  firestore: { name: 'firestore.googleapis.com', permission: 'datastore.entities.create', resource: project },
  pubsub: {
    name: 'pubsub.googleapis.com',
    permission: 'pubsub.topics.publish',
    resource: `//pubsub.googleapis.com/projects/${PROJECT}/topics/t`,
  },
  bigquery: { name: 'bigquery.googleapis.com', permission: 'bigquery.jobs.create', resource: project },
  storage: { name: 'storage.googleapis.com', permission: 'storage.objects.get', resource: '//storage.googleapis.com/projects/_/buckets/b' },
  translate: { name: 'translate.googleapis.com', permission: 'cloudtranslate.generalModels.predict', resource: project },
  auth: { name: 'identitytoolkit.googleapis.com', permission: 'firebaseauth.users.get', resource: project },
  messaging: { name: 'fcm.googleapis.com', permission: 'cloudmessaging.messages.create', resource: project },
  secrets: {
    name: 'secretmanager.googleapis.com',
    permission: 'secretmanager.secrets.get',
    resource: `//secretmanager.googleapis.com/projects/${PROJECT}/secrets/s`,
  },
  sheets: { name: 'sheets.googleapis.com', permission: 'sheets.example', resource: '//sheets.googleapis.com/spreadsheets/1AbC' },
  datastore: { name: 'datastore.googleapis.com', permission: 'datastore.entities.get', resource: project },
  logging: { name: 'logging.googleapis.com', permission: 'logging.logEntries.create', resource: project },
  spanner: {
    name: 'spanner.googleapis.com',
    permission: 'spanner.instances.get',
    resource: `//spanner.googleapis.com/projects/${PROJECT}/instances/i`,
  },
  bigtable: { name: 'bigtableadmin.googleapis.com', permission: 'bigtable.instances.list', resource: project },
  errors: { name: 'clouderrorreporting.googleapis.com', permission: 'errorreporting.errorEvents.create', resource: project },
  drive: { name: 'drive.googleapis.com', permission: 'drive.example', resource: '//drive.googleapis.com/files/1AbC' },
  database: { name: 'firebasedatabase.googleapis.com', permission: 'firebasedatabase.example', resource: project },
  maps: { name: 'geocoding-backend.googleapis.com', permission: 'maps.example', resource: project },
  dns: { name: 'dns.googleapis.com', permission: 'dns.managedZones.list', resource: project },
  kms: {
    name: 'cloudkms.googleapis.com',
    permission: 'cloudkms.keyRings.list',
    resource: `//cloudkms.googleapis.com/projects/${PROJECT}/locations/us-central1`,
  },
  speech: { name: 'speech.googleapis.com', permission: 'speech.recognizers.recognize', resource: project },
  remoteConfig: { name: 'firebaseremoteconfig.googleapis.com', permission: 'cloudconfig.configs.get', resource: project },
  firebaseStorage: {
    name: 'firebasestorage.googleapis.com',
    permission: 'storage.objects.get',
    resource: '//storage.googleapis.com/projects/_/buckets/b',
  },
  ads: { name: 'googleads.googleapis.com', permission: 'ads.example', resource: project },
  oauth: { name: 'oauth2.googleapis.com', permission: 'oauth.example', resource: project },
  sql: { name: 'sqladmin.googleapis.com', permission: 'cloudsql.instances.get', resource: project },
} as const satisfies Readonly<Record<string, Service>>;
