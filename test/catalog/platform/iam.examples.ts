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
  sentences: {
    'act-as': [
      `Permission 'iam.serviceaccounts.actAs' denied on service account ${RUNNER} (or it may not exist).`,
      `caller does not have permission to act as service account ${RUNNER}.`,
      `caller does not have access to act as the specified service account: "${RUNNER}"`,
      `You do not have permission to act as service account ${RUNNER}`,
    ],
    'policy-update': ['Policy update access denied.'],
    'get-access-token': ["Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist)."],
    'sign-blob': ["Permission 'iam.serviceAccounts.signBlob' denied on resource (or it may not exist)."],
    'account-not-found': [`Service account ${RUNNER} does not exist.`],
    'role-not-supported': ['Role roles/browser is not supported for this resource.'],
  },
  situations: {
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
