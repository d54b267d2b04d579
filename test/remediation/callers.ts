import type { Caller } from '../../src/caller/caller.js';

const ROBOT = 'robot@example-project.iam.gserviceaccount.com';

/** One caller of every kind of credential. */
export const CALLERS = {
  'service account key': {
    type: 'serviceAccount',
    principal: `serviceAccount:${ROBOT}`,
    email: ROBOT,
    clientId: '112233445566778899000',
    project: 'example-project',
    source: 'key file',
    verified: false,
  },
  'service account of a VM': {
    type: 'serviceAccount',
    principal: `serviceAccount:${ROBOT}`,
    email: ROBOT,
    project: 'example-project',
    scopes: ['https://www.googleapis.com/auth/devstorage.read_only'],
    credential: 'metadataServer',
    source: 'metadata server',
    verified: true,
  },
  'domain-wide delegation': {
    type: 'serviceAccount',
    principal: `serviceAccount:${ROBOT}`,
    email: ROBOT,
    subject: 'ann@example.com',
    clientId: '112233445566778899000',
    scopes: ['https://www.googleapis.com/auth/calendar'],
    source: 'key file',
    verified: false,
  },
  impersonation: {
    type: 'serviceAccount',
    principal: `serviceAccount:${ROBOT}`,
    email: ROBOT,
    source: "the client's impersonation settings",
    verified: false,
    via: { type: 'user', principal: 'user:ann@example.com', email: 'ann@example.com', source: "gcloud's ADC file", verified: false },
  },
  'gcloud user': {
    type: 'user',
    principal: 'user:ann@example.com',
    email: 'ann@example.com',
    clientId: '764086051850-abc.apps.googleusercontent.com',
    source: "gcloud's ADC file",
    verified: true,
  },
  'OAuth user': {
    type: 'user',
    principal: 'user:ann@example.com',
    email: 'ann@example.com',
    clientId: '1234-abc.apps.googleusercontent.com',
    source: "the client's refresh token",
    verified: true,
  },
  'federated workload': {
    type: 'workload',
    principal: 'principal://iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/ci/subject/repo:example/app',
    pool: '//iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/ci',
    source: 'identity federation (file)',
    verified: false,
  },
  'API key': { type: 'apiKey', keySuffix: 'wxyz', source: 'API key of the client', verified: false },
  'no credential': { type: 'anonymous', source: 'no credentials in the request', verified: true },
  unknown: { type: 'unknown', source: 'the request has no credential details', verified: false },
} satisfies Record<string, Caller>;
