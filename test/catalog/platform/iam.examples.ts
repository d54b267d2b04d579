import type { iam } from '../../../src/catalog/platform/iam.js';
import type { Examples } from '../examples.js';

const RUNNER = 'runner@example-project.iam.gserviceaccount.com';
const DEPLOY = 'POST https://run.googleapis.com/v2/projects/example-project/locations/us-central1/services';
const TOKEN = `POST https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${RUNNER}`;
const denied = (permission: string): { reason: string; domain: string; metadata: Record<string, string> } => ({
  reason: 'IAM_PERMISSION_DENIED',
  domain: 'iam.googleapis.com',
  metadata: { permission, resource: `projects/example-project/serviceAccounts/${RUNNER}` },
});

export default {
  wordings: {
    'iam-deny': ['The request was denied by an IAM deny policy.'],
    'access-boundary': ['Access is limited by a principal access boundary policy.'],
    'unauthenticated-permission': [
      'Unauthenticated requests do not have permission "pubsub.topics.publish" on resource "projects/example-project/topics/example"',
    ],
    'account-off': ['The service account has been disabled.'],
    'generic-denied': ['generic::permission_denied: not allowed'],
    'permission-on': [
      "Permission 'secretmanager.versions.access' denied for resource 'projects/example-project/secrets/example/versions/latest' (or it may not exist).",
    ],
    'permission-lacked': [
      "The caller does not have the required permission: 'pubsub.topics.publish' on resource projects/example-project/topics/example",
    ],
    'permission-required-for': [
      "Required 'compute.instances.get' permission for 'projects/example-project/zones/us-central1-a/instances/example'",
    ],
    'permission-missing-on': ['Resource projects/example-project is missing IAM permission: aiplatform.endpoints.predict'],
    'instance-access': [
      '[robot@example-project.iam.gserviceaccount.com] does not have permission to access projects instance [example-project:example]',
    ],
    'service-account-access': [
      "The user does not have access to service account 'robot@example-project.iam.gserviceaccount.com'. User: 'ann@example.com'.",
    ],
    'grant-to': ['You must grant storage admin permission to robot@example-project.iam.gserviceaccount.com'],
    'act-as': ["User not authorized to act as service account 'robot@example-project.iam.gserviceaccount.com'."],
    'role-needed': ['The account needs the Storage Admin role.'],
    'client-not-authorized': ['The client is not authorized to make this request.'],
    'user-not-authorized': ['User not authorized to perform this action.'],
    'service-account-lacks': ['The service account robot@example-project.iam.gserviceaccount.com does not have the required permissions.'],
  },
  sentences: {
    'too-many-keys': ['Maximum number of keys on account reached.'],
    'act-as': [
      `Permission 'iam.serviceaccounts.actAs' denied on service account ${RUNNER} (or it may not exist).`,
      `caller does not have permission to act as service account ${RUNNER}.`,
      `caller does not have access to act as the specified service account: "${RUNNER}"`,
      `You do not have permission to act as service account ${RUNNER}`,
    ],
    'policy-update': ['Policy update access denied.'],
    'get-access-token': ["Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist)."],
    'sign-blob': ["Permission 'iam.serviceAccounts.signBlob' denied on resource (or it may not exist)."],
    'permission-named': [
      'Permission denied for: storage.objects.get',
      'The caller does not have permission to storage.buckets.create',
      '[AUTHORIZATION_ERROR] Missing permission: cloudconfig.configs.get',
      'The account lacks the permission pubsub.topics.publish',
    ],
    'account-not-found': [`Service account ${RUNNER} does not exist.`],
    'role-not-supported': ['Role roles/browser is not supported for this resource.'],
  },
  situations: {
    'agent-lacks-permission': {
      message: 'service-123456789012@gcp-sa-transcoder.iam.gserviceaccount.com lacks storage.objects.get on the input bucket',
      caller: 'serviceAccount',
      first: /roles\/storage\.objectViewer .*account in the message/,
      never: /to robot@/,
    },
    'too-many-keys': {
      status: 429,
      message: 'Maximum number of keys on account reached.',
      request: 'POST https://iam.googleapis.com/v1/projects/my-project/serviceAccounts/robot@my-project.iam.gserviceaccount.com/keys',
      first: /Delete keys/,
    },
    'act-as': {
      message: `Permission 'iam.serviceaccounts.actAs' denied on service account ${RUNNER} (or it may not exist).`,
      request: DEPLOY,
      caller: 'serviceAccount',
      first: /serviceAccountUser/,
    },
    'policy-update': {
      message: 'Policy update access denied.',
      request: 'POST https://cloudresourcemanager.googleapis.com/v1/projects/example-project:setIamPolicy',
      caller: 'user',
      first: /Project IAM Admin or Owner/,
    },
    impersonation: {
      message: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      errorInfo: denied('iam.serviceAccounts.getAccessToken'),
      request: `${TOKEN}:generateAccessToken`,
      caller: 'user',
      first: /serviceAccountTokenCreator/,
    },
    'sign-blob': {
      message: "Permission 'iam.serviceAccounts.signBlob' denied on resource (or it may not exist).",
      errorInfo: denied('iam.serviceAccounts.signBlob'),
      request: `${TOKEN}:signBlob`,
      caller: 'machine',
      first: /serviceAccountTokenCreator/,
    },
    'which-account': {
      message: "Permission 'servicedirectory.services.get' denied on resource (or it may not exist).",
      request: 'GET https://servicedirectory.googleapis.com/v1/projects/example-project/locations/us-east1/namespaces/n/services/s',
      caller: 'user',
      among: /gcloud auth list/,
    },
    'account-does-not-exist': {
      status: 403,
      message: 'Service account service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com does not exist.',
      request: 'POST https://cloudresourcemanager.googleapis.com/v1/projects/example-project:setIamPolicy',
      caller: 'user',
      first: /services identity create/,
    },
    'role-unsupported': {
      status: 403,
      message: 'Role roles/browser is not supported for this resource.',
      request: 'POST https://cloudresourcemanager.googleapis.com/v1/projects/example-project:setIamPolicy',
      caller: 'user',
      first: /where it exists/,
    },
  },
} satisfies Examples<typeof iam>;
