import type { functions } from '../../../../src/catalog/cloud/compute/functions.js';
import type { Examples } from '../../examples.js';

const FUNCTIONS = 'https://cloudfunctions.googleapis.com/v2/projects/my-project/locations/us-central1/functions';

export default {
  sentences: {
    'default-account-cannot-read-source': [
      'Access to bucket gcf-v2-sources-123456789012-us-central1 denied. You must grant Storage Object Viewer permission to 123456789012-compute@developer.gserviceaccount.com.',
      'Build failed with status: FAILURE. Could not build the function due to a missing permission on the build service account.',
    ],
    'agent-cannot-read-repository': [
      "Unable to retrieve the repository metadata for projects/my-project/locations/us-central1/repositories/gcf-artifacts. Ensure that the Cloud Functions service account has 'artifactregistry.repositories.list' and 'artifactregistry.repositories.get' permissions.",
    ],
    'act-as-runtime-account': [
      'Missing necessary permission iam.serviceAccounts.actAs for deployer on the service account my-project@appspot.gserviceaccount.com.',
      "Default service account 'my-project@appspot.gserviceaccount.com' doesn't exist. Please recreate this account or specify a different account.",
    ],
    'invoker-not-set': [
      'Unable to set the invoker for the IAM policy on the following functions: hello(us-central1)',
      'Failed to set the IAM Policy on the Service projects/my-project/locations/us-central1/services/hello',
    ],
    'secret-of-function': [
      'Permission denied on secret: projects/123456789012/secrets/api-token/versions/latest for service account fn@my-project.iam.gserviceaccount.com.',
    ],
    'agent-not-usable': ['Unable to access service account fn@my-project.iam.gserviceaccount.com'],
  },
  situations: {
    'invoker-missing': {
      body: '<html><head><title>403 Forbidden</title></head><body><h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/hello</code> from this server.</h2></body></html>',
      headers: { 'content-type': 'text/html' },
      request: 'GET https://us-central1-my-project.cloudfunctions.net/hello',
      caller: 'serviceAccount',
      among: /roles\/run\.invoker.*robot@example-project/,
    },
    'may-not-invoke': {
      message:
        "Permission 'cloudfunctions.functions.invoke' denied on resource 'projects/my-project/locations/us-central1/functions/hello' (or it may not exist).",
      request: 'POST https://cloudfunctions.googleapis.com/v1/projects/my-project/locations/us-central1/functions/hello:call',
      caller: 'serviceAccount',
      first: /gcloud functions add-iam-policy-binding hello .*robot@example-project.*--role=roles\/cloudfunctions\./,
      among: /gcloud run services add-iam-policy-binding/,
    },
    'default-account-cannot-read-source': {
      message:
        'Access to bucket gcf-v2-sources-123456789012-us-central1 denied. You must grant Storage Object Viewer permission to 123456789012-compute@developer.gserviceaccount.com. If you are using VPC Service Controls, you must also grant it access to your service perimeter.',
      request: `POST ${FUNCTIONS}`,
      caller: 'user',
      among: /roles\/cloudbuild\.builds\.builder.*PROJECT_NUMBER-compute@developer/,
    },
    'default-account-has-no-roles': {
      message:
        '123456789012-compute@developer.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object.',
      request: 'GET https://storage.googleapis.com/storage/v1/b/run-sources-my-project-us-central1/o/a.zip',
      first: /roles\/cloudbuild\.builds\.builder/,
    },
    'act-as-runtime-account': {
      message:
        'Missing necessary permission iam.serviceAccounts.actAs for deployer on the service account my-project@appspot.gserviceaccount.com.',
      request: `POST ${FUNCTIONS}`,
      caller: 'user',
      first: /roles\/iam\.serviceAccountUser/,
    },
    'agent-cannot-read-repository': {
      message:
        "Unable to retrieve the repository metadata for projects/my-project/locations/us-central1/repositories/gcf-artifacts. Ensure that the Cloud Functions service account has 'artifactregistry.repositories.list' and 'artifactregistry.repositories.get' permissions.",
      request: `PATCH ${FUNCTIONS}/hello`,
      caller: 'user',
      first: /roles\/artifactregistry\.reader.*gcf-admin-robot/,
    },
    'invoker-not-set': {
      message:
        "Permission 'run.services.setIamPolicy' denied on resource 'projects/my-project/locations/us-central1/services/hello' (or resource may not exist).",
      request: 'POST https://cloudfunctions.googleapis.com/v1/projects/my-project/locations/us-central1/functions/hello:setIamPolicy',
      caller: 'serviceAccount',
      first: /roles\/run\.admin/,
    },
    'secret-of-function': {
      message:
        'Permission denied on secret: projects/123456789012/secrets/api-token/versions/latest for service account fn@my-project.iam.gserviceaccount.com.',
      request: `PATCH ${FUNCTIONS}/hello`,
      caller: 'user',
      first: /secretAccessor.*runtime account/,
    },
  },
} satisfies Examples<typeof functions>;
