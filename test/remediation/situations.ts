import { toldBySentence } from '../../src/evidence/values/told.js';
import type { Classification, CredentialProblem, Policy } from '../../src/classification/classification.js';
import type { Operation } from '../../src/request/operation.js';
import type { CALLERS } from './callers.js';

type CallerName = keyof typeof CALLERS;

/** A denial as the stages before remediation hand it over, and the callers that it can happen to. */
export interface Situation {
  readonly name: string;
  readonly classification: Pick<Classification, 'kind'> & Partial<Classification>;
  readonly operation: Partial<Operation>;
  readonly callers: readonly CallerName[];
}

const EVERYBODY: readonly CallerName[] = [
  'service account key',
  'service account of a VM',
  'domain-wide delegation',
  'impersonation',
  'gcloud user',
  'OAuth user',
  'federated workload',
  'API key',
  'no credential',
  'unknown',
];
const ONE: readonly CallerName[] = ['service account key'];

const SECRET: Partial<Operation> = {
  service: 'secretmanager.googleapis.com',
  method: 'secretmanager.projects.secrets.versions.access',
  httpMethod: 'GET',
  project: 'example-project',
  resource: { type: 'version', id: 'latest', name: 'projects/example-project/secrets/db-password/versions/latest' },
  governedBy: 'iam',
};
const FILE: Partial<Operation> = {
  service: 'drive.googleapis.com',
  method: 'drive.files.get',
  httpMethod: 'GET',
  origin: 'https://www.googleapis.com',
  resource: { type: 'file', id: '1AbC' },
  governedBy: 'sharing',
};
const OBJECT: Partial<Operation> = {
  service: 'storage.googleapis.com',
  method: 'storage.objects.get',
  resource: { type: 'object', id: 'a/b', name: 'projects/_/buckets/my-bucket/objects/a/b' },
  governedBy: 'mixed',
};

/** One situation for each way that a denial of the ten kinds goes. */
export const SITUATIONS: readonly Situation[] = [
  {
    name: 'a permission on a secret is missing',
    classification: {
      kind: 'MissingPermission',
      serverMessage:
        "Permission 'secretmanager.versions.access' denied for resource 'projects/example-project/secrets/db-password/versions/latest' (or it may not exist).",
      facts: { permissions: ['secretmanager.versions.access'], resource: SECRET.resource! },
    },
    operation: SECRET,
    callers: EVERYBODY,
  },
  {
    name: 'a permission is missing and the server does not say which',
    classification: { kind: 'MissingPermission' },
    operation: OBJECT,
    callers: ONE,
  },
  {
    name: 'the call would count against a project that the caller may not use',
    classification: {
      kind: 'MissingPermission',
      projectRole: 'quota',
      facts: { project: 'billing-project', roles: [toldBySentence('roles/serviceusage.serviceUsageConsumer')] },
    },
    operation: OBJECT,
    callers: ['service account key', 'gcloud user'],
  },
  {
    name: 'impersonation is not allowed',
    classification: { kind: 'MissingPermission', facts: { permissions: ['iam.serviceAccounts.getAccessToken'] } },
    operation: {
      service: 'iamcredentials.googleapis.com',
      method: 'iamcredentials.projects.serviceAccounts.generateAccessToken',
      phase: 'credentials',
      resource: {
        type: 'serviceAccount',
        id: 'target@example-project.iam.gserviceaccount.com',
        name: 'projects/-/serviceAccounts/target@example-project.iam.gserviceaccount.com',
      },
    },
    callers: ['gcloud user', 'federated workload'],
  },
  {
    name: 'an administrator privilege is missing',
    classification: { kind: 'MissingPermission' },
    operation: { service: 'admin.googleapis.com', method: 'directory.users.insert' },
    callers: ['service account key', 'OAuth user', 'domain-wide delegation'],
  },
  {
    name: 'a permission that no predefined role holds is missing',
    classification: { kind: 'MissingPermission', facts: { permissions: ['example.things.frobnicate'] } },
    operation: { project: 'example-project' },
    callers: ONE,
  },
  {
    name: 'a scope to list files is missing',
    classification: { kind: 'InsufficientScope' },
    operation: { ...FILE, method: 'drive.files.list' },
    callers: EVERYBODY,
  },
  {
    name: 'a scope that the server names is missing',
    classification: {
      kind: 'InsufficientScope',
      facts: { requiredScopes: ['https://www.googleapis.com/auth/cloud-platform', 'https://www.googleapis.com/auth/pubsub'] },
    },
    operation: { service: 'pubsub.googleapis.com', method: 'pubsub.projects.topics.publish' },
    callers: ['service account of a VM', 'gcloud user'],
  },
  {
    name: 'delegation does not cover the client',
    classification: { kind: 'InsufficientScope', reason: 'unauthorized_client' },
    operation: { service: 'oauth2.googleapis.com', phase: 'credentials' },
    callers: ['domain-wide delegation', 'service account key'],
  },
  {
    name: 'the app was not given this file',
    classification: {
      kind: 'InsufficientScope',
      reason: 'appNotAuthorizedToFile',
      facts: { grantedScopes: ['https://www.googleapis.com/auth/drive.file'] },
    },
    operation: FILE,
    callers: ['OAuth user'],
  },
  {
    name: 'an API is disabled',
    classification: {
      kind: 'ApiDisabled',
      facts: {
        service: 'vision.googleapis.com',
        project: '123456789012',
        activationUrl: 'https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=123456789012',
      },
    },
    operation: { service: 'vision.googleapis.com' },
    callers: ONE,
  },
  {
    name: "an API is disabled in gcloud's own project",
    classification: { kind: 'ApiDisabled', facts: { service: 'vision.googleapis.com', project: '764086051850' } },
    operation: {},
    callers: ['gcloud user'],
  },
  {
    name: 'the Chat API is disabled',
    classification: { kind: 'ApiDisabled', facts: { project: 'example-project' } },
    operation: { service: 'chat.googleapis.com' },
    callers: ONE,
  },
  {
    name: 'a file was not shared',
    classification: { kind: 'NotShared', access: 'none', certainty: 'possible' },
    operation: FILE,
    callers: EVERYBODY,
  },
  {
    name: 'a file was shared to read only',
    classification: { kind: 'NotShared', access: 'insufficient' },
    operation: { ...FILE, method: 'drive.files.update', httpMethod: 'PATCH' },
    callers: ONE,
  },
  {
    name: 'a calendar was not shared',
    classification: { kind: 'NotShared' },
    operation: {
      service: 'calendar-json.googleapis.com',
      method: 'calendar.events.insert',
      httpMethod: 'POST',
      resource: { type: 'calendar', id: 'team@example.com' },
    },
    callers: ONE,
  },
  {
    name: 'a mailbox belongs to somebody else',
    classification: { kind: 'NotShared' },
    operation: {
      service: 'gmail.googleapis.com',
      method: 'gmail.users.messages.list',
      httpMethod: 'GET',
      resource: { type: 'mailbox', id: 'ann@example.com' },
    },
    callers: ['service account key', 'OAuth user'],
  },
  {
    name: 'a channel belongs to somebody else',
    classification: { kind: 'NotShared' },
    operation: { service: 'youtube.googleapis.com', method: 'youtube.videos.update', httpMethod: 'PUT' },
    callers: ['service account key', 'OAuth user'],
  },
  {
    name: 'a rate limit per minute',
    classification: {
      kind: 'RateLimited',
      facts: {
        retryAfterMs: 29_084,
        window: 'minute',
        project: '123456789012',
        quota: { metric: 'sheets.googleapis.com/read_requests', unit: '1/min/{project}/{user}', limitValue: 60 },
      },
    },
    operation: { service: 'sheets.googleapis.com', method: 'sheets.spreadsheets.values.get' },
    callers: ONE,
  },
  {
    name: 'a rate limit per day',
    classification: { kind: 'RateLimited', facts: { window: 'day' } },
    operation: { service: 'youtube.googleapis.com' },
    callers: ONE,
  },
  {
    name: "a rate limit of gcloud's own project",
    classification: { kind: 'RateLimited', facts: { project: '764086051850' } },
    operation: { service: 'vision.googleapis.com' },
    callers: ['gcloud user'],
  },
  {
    name: 'Drive storage is full',
    classification: { kind: 'QuotaExceeded', reason: 'storageQuotaExceeded' },
    operation: { ...FILE, method: 'drive.files.create' },
    callers: ['service account key', 'OAuth user'],
  },
  {
    name: 'a regional Compute quota is used up',
    classification: {
      kind: 'QuotaExceeded',
      facts: { project: 'example-project', quota: { metric: 'CPUS', limitValue: 24, location: 'us-central1' } },
    },
    operation: { service: 'compute.googleapis.com' },
    callers: ONE,
  },
  {
    name: 'a limit is zero',
    classification: {
      kind: 'QuotaExceeded',
      facts: { quota: { metric: 'aiplatform.googleapis.com/online_prediction_requests', limitValue: 0, location: 'europe-west4' } },
    },
    operation: { service: 'aiplatform.googleapis.com' },
    callers: ONE,
  },
  {
    name: 'billing is off',
    classification: { kind: 'BillingDisabled', facts: { project: 'example-project' } },
    operation: { service: 'firestore.googleapis.com' },
    callers: ONE,
  },
  {
    name: 'a bucket makes its readers pay',
    classification: { kind: 'BillingDisabled', reason: 'UserProjectMissing' },
    operation: OBJECT,
    callers: ONE,
  },
  { name: 'no cause is stated', classification: { kind: 'Unclassified' }, operation: SECRET, callers: ['service account key', 'unknown'] },
  { name: 'no cause is stated for a shared thing', classification: { kind: 'Unclassified' }, operation: FILE, callers: ONE },
];

/** One situation for each policy. */
export function policySituation(policy: Policy): Situation {
  const policyId =
    policy === 'VpcServiceControls'
      ? 'rXtr_3ample-Id'
      : policy === 'OrganizationPolicy'
        ? 'constraints/iam.disableServiceAccountKeyCreation'
        : undefined;
  const facts = { ...(policyId !== undefined && { policyId }), project: 'example-project' };
  const reason = policy === 'Abuse' ? 'cannotDownloadAbusiveFile' : undefined;
  return {
    name: policy,
    classification: { kind: 'PolicyBlocked', policy, facts, ...(reason !== undefined && { reason }) },
    operation: OBJECT,
    callers: ONE,
  };
}

/** One situation for each problem of a credential, met by the caller that has it. */
export function problemSituation(problem: CredentialProblem): Situation {
  const caller: CallerName = /apiKey/.test(problem)
    ? 'API key'
    : /reauth|quotaProject|clientNot|tokenExpired/.test(problem)
      ? 'gcloud user'
      : /federation/.test(problem)
        ? 'federated workload'
        : /subject/.test(problem)
          ? 'domain-wide delegation'
          : problem === 'noCredentials'
            ? 'no credential'
            : 'service account key';
  const reason = problem === 'apiKeyRestricted' ? 'API_KEY_HTTP_REFERRER_BLOCKED' : undefined;
  const operation = {
    service: 'vision.googleapis.com',
    origin: 'https://vision.googleapis.com',
    project: 'example-project',
  };
  return {
    name: problem,
    classification: { kind: 'CredentialRejected', problem, ...(reason !== undefined && { reason }) },
    operation,
    callers: [caller],
  };
}
