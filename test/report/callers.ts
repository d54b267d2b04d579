import type { Caller } from '../../src/index.js';

/** What stands for everything that a user of an API must not learn: each is found again wherever it is shown. */
export const PLANTED = {
  address: 'robot-planted@planted-project.iam.gserviceaccount.com',
  project: 'planted-project',
  resource: 'planted-resource-1AbC',
  secret: 'ya29.planted-token-0123456789',
  words: 'planted words of the server',
} as const;

const common = { email: PLANTED.address, project: PLANTED.project, clientId: 'planted-client', source: 'planted file', verified: true };

/** The app's own credentials. */
export const APPS: Readonly<Record<string, Caller>> = {
  'a service account with a key': { ...common, type: 'serviceAccount', credential: 'serviceAccountKey' },
  'the identity of a VM': { ...common, type: 'serviceAccount', credential: 'metadataServer' },
  'an impersonated account': { ...common, type: 'serviceAccount', credential: 'impersonation', via: { ...common, type: 'user' } },
  'delegation to a user': { ...common, type: 'serviceAccount', credential: 'serviceAccountKey', subject: 'planted@example.com' },
  'a federated workload': { ...common, type: 'workload', credential: 'federation', pool: '//iam.googleapis.com/planted' },
  'an API key': { ...common, type: 'apiKey', credential: 'apiKey', keySuffix: 'plan' },
  'no credential': { ...common, type: 'anonymous', credential: 'none' },
  'a signed URL': { ...common, type: 'serviceAccount', credential: 'signedUrl' },
  "a developer's gcloud sign-in": { ...common, type: 'user', credential: 'gcloudUser' },
  'an unknown token': { ...common, type: 'unknown', credential: 'accessToken' },
};

/** Credentials of whoever uses the app. */
export const USERS: Readonly<Record<string, Caller>> = {
  'a refresh token': { ...common, type: 'user', credential: 'user' },
  'an access token of a user': { ...common, type: 'user', credential: 'accessToken' },
  'a user of whom nothing else is known': { ...common, type: 'user' },
};
