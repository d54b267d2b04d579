import type { federation } from '../../../src/catalog/platform/federation.js';
import type { Examples } from '../examples.js';

const STS = 'POST https://sts.googleapis.com/v1/token';
const oauth = (error: string, error_description: string): unknown => ({ error, error_description });

export default {
  wordings: {
    'attribute-condition': ['The given credential is rejected by the attribute condition.'],
  },
  sentences: {
    'attribute-condition': ['The given credential is rejected by the attribute condition.'],
    'invalid-audience': [
      'Invalid value for "audience". This value should be the full resource name of the Identity Provider.',
      'The audience in ID Token [https://example.com] does not match the expected audience.',
    ],
    'provider-missing': [
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    ],
    'issuer-mismatch': [
      'The issuer in ID Token https://token.example.com does not match the expected ones.',
      "Error connecting to the given credential's issuer.",
    ],
    'mapped-too-long': [
      'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion.',
    ],
    'subject-token': ['Unable to parse the subject_token.', 'ID Token issued at 1700000000 is stale to sign-in.'],
    'workload-identity-user': ['This error could be caused by a missing IAM policy binding on the target IAM service account.'],
    'gke-metadata': ['Unable to generate access token; IAM returned 403 Forbidden'],
  },
  situations: {
    'attribute-condition': {
      status: 400,
      request: STS,
      body: oauth('unauthorized_client', 'The given credential is rejected by the attribute condition.'),
      caller: 'federated',
      first: /attribute condition of the provider/,
    },
    audience: {
      status: 400,
      request: STS,
      body: oauth('invalid_request', 'Invalid value for "audience". This value should be the full resource name of the Identity Provider.'),
      caller: 'federated',
      first: /project number/,
    },
    issuer: {
      status: 400,
      request: STS,
      body: oauth('invalid_grant', 'The issuer in ID Token https://token.example.com does not match the expected ones.'),
      caller: 'federated',
      first: /`iss` claim/,
    },
    'subject-too-long': {
      status: 400,
      request: STS,
      body: oauth(
        'invalid_request',
        'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
      ),
      caller: 'federated',
      first: /attribute mapping/,
    },
    'workload-identity-user': {
      body: "Unable to generate access token; IAM returned 403 Forbidden: Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).\nThis error could be caused by a missing IAM policy binding on the target IAM service account.",
      request: 'GET http://169.254.169.254/computeMetadata/v1/instance/service-accounts/default/token',
      caller: 'machine',
      first: /workloadIdentityUser/,
    },
    'pool-principal-lacks-role': {
      message:
        "Permission 'secretmanager.versions.access' denied for resource 'projects/example-project/secrets/s/versions/1' (or it may not exist).",
      request: 'GET https://secretmanager.googleapis.com/v1/projects/example-project/secrets/s/versions/1:access',
      caller: 'federated',
    },
  },
} satisfies Examples<typeof federation>;
