import type { build } from '../../../../src/catalog/cloud/developer-tools/build.js';
import type { Examples } from '../../examples.js';

const BUILDS = 'https://cloudbuild.googleapis.com/v1/projects/my-project/locations/europe-west3/builds';

export default {
  wordings: {
    'insufficient-quota-project': ["Insufficient 'SSD_TOTAL_GB' quota."],
  },
  sentences: {
    'staging-bucket-forbidden': [
      'The user is forbidden from accessing the bucket [my-project_cloudbuild]. Please check your organization\'s policy or if the user has the "serviceusage.services.use" permission.',
    ],
    'no-log-writer': [
      'The service account running this build projects/my-project/serviceAccounts/ci@my-project.iam.gserviceaccount.com does not have permission to write logs to Cloud Logging. To fix this, grant the Logs Writer (roles/logging.logWriter) role to the service account.',
    ],
    'build-not-in-region': [
      'failed precondition: due to quota restrictions, Cloud Build cannot run builds of this machine type in this region, see https://cloud.google.com/build/docs/locations#restricted_regions_for_some_projects',
      'due to quota restrictions, cannot run builds in this region, see https://cloud.google.com/build/docs/locations',
    ],
    'agent-cannot-read-secret': [
      'could not access secret with service account service-123456789012@gcp-sa-cloudbuild.iam.gserviceaccount.com: generic::permission_denied: Permission denied',
    ],
    'google-log-bucket': [
      'ann@example.com does not have storage.objects.get access to 123456789012.cloudbuild-logs.googleusercontent.com/log-1.txt.',
    ],
    'legacy-account-cannot-read-source': [
      'Access to bucket staging.my-project.appspot.com denied. You must grant Storage Object Viewer permission to 123456789012@cloudbuild.gserviceaccount.com.',
    ],
    'trigger-account': ["Failed to trigger build: Couldn't read commit"],
    'default-account-restricted': ['if build.service_account is specified, build.service_account for logs must be specified'],
  },
  situations: {
    'private-pool': {
      message:
        "Permission 'cloudbuild.workerpools.use' denied on resource 'projects/pool-project/locations/us-central1/workerPools/main' (or it may not exist).",
      request: 'POST https://cloudbuild.googleapis.com/v1/projects/my-project/builds',
      caller: 'serviceAccount',
      first: /workerPoolUser/,
    },
    'staging-bucket-forbidden': {
      message:
        'The user is forbidden from accessing the bucket [my-project_cloudbuild]. Please check your organization\'s policy or if the user has the "serviceusage.services.use" permission.',
      request: `POST ${BUILDS}`,
      caller: 'serviceAccount',
      first: /serviceUsageConsumer.*robot@example-project/,
    },
    'build-account-lacks-role': {
      message: '123456789012@cloudbuild.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object.',
      reason: 'forbidden',
      request: 'GET https://storage.googleapis.com/storage/v1/b/my-releases/o/app.tgz',
      first: /roles\/storage\.objectViewer/,
    },
    'build-account-acts-as': {
      message:
        "Permission 'iam.serviceaccounts.actAs' denied on service account web@my-project.iam.gserviceaccount.com (or it may not exist).",
      request: `POST ${BUILDS}`,
      caller: 'serviceAccount',
      first: /roles\/iam\.serviceAccountUser/,
    },
    'no-log-writer': {
      message:
        'The service account running this build projects/my-project/serviceAccounts/ci@my-project.iam.gserviceaccount.com does not have permission to write logs to Cloud Logging.',
      request: `POST ${BUILDS}`,
      first: /roles\/logging\.logWriter.*BUILD_MEMBER/,
    },
    'google-log-bucket': {
      message: 'ann@example.com does not have storage.objects.get access to 123456789012.cloudbuild-logs.googleusercontent.com/log-1.txt.',
      request: 'GET https://storage.googleapis.com/123456789012.cloudbuild-logs.googleusercontent.com/log-1.txt',
      first: /CLOUD_LOGGING_ONLY/,
      never: /objectViewer/,
    },
    'legacy-account-cannot-read-source': {
      message:
        'Access to bucket staging.my-project.appspot.com denied. You must grant Storage Object Viewer permission to 123456789012@cloudbuild.gserviceaccount.com.',
      first: /roles\/storage\.objectViewer.*@cloudbuild/,
    },
    'build-not-in-region': {
      status: 400,
      message:
        'failed precondition: due to quota restrictions, Cloud Build cannot run builds of this machine type in this region, see https://cloud.google.com/build/docs/locations#restricted_regions_for_some_projects',
      request: `POST ${BUILDS}`,
      first: /region global/,
    },
    'agent-cannot-read-secret': {
      message:
        "could not access secret with service account service-123456789012@gcp-sa-cloudbuild.iam.gserviceaccount.com: generic::permission_denied: Permission 'secretmanager.versions.access' denied for resource 'projects/my-project/secrets/github-token/versions/1' (or it may not exist).",
      request: 'POST https://cloudbuild.googleapis.com/v2/projects/my-project/locations/europe-west3/connections',
      first: /secretAccessor.*gcp-sa-cloudbuild/,
    },
  },
} satisfies Examples<typeof build>;
