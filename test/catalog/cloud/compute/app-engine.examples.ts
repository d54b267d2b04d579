import type { appEngine } from '../../../../src/catalog/cloud/compute/app-engine.js';
import type { Examples } from '../../examples.js';

const APP = 'https://appengine.googleapis.com/v1/apps/my-project';
const VIEW =
  'Permissions error fetching application [apps/my-project]. Please make sure that you have permission to view applications on the project and that robot@example-project.iam.gserviceaccount.com has the App Engine Deployer (roles/appengine.deployer) role.';
const OVER = 'This application is currently over its serving quota. Please try again later.';
const MISSING = "Default Service Account 'my-project@appspot.gserviceaccount.com' is required for App Engine Standard.";

export default {
  wordings: {
    'edit-app': ["You do not have permission to edit this app <app_id=u'example-project'>."],
    'serving-quota': ['This application is temporarily over its serving quota.'],
  },
  sentences: {
    'cannot-view-application': [VIEW],
    'staging-bucket': ['Could not write to gs://staging.my-project.appspot.com'],
    'default-account-missing': [MISSING],
    'not-an-editor': ["You do not have permission to edit this app <app_id=u'my-project'>."],
    'serving-quota': [OVER],
    'create-app-denied': ['The current Google Cloud project does not contain an App Engine application.'],
  },
  situations: {
    deploy: {
      message: VIEW,
      request: `GET ${APP}`,
      caller: 'serviceAccount',
      first: /roles\/appengine\.deployer on project my-project to robot@/,
    },
    'create-application': {
      message: "Permission 'appengine.applications.create' denied on resource 'projects/my-project' (or it may not exist).",
      request: 'POST https://appengine.googleapis.com/v1/apps',
      caller: 'user',
      first: /roles\/appengine\.appCreator/,
    },
    'act-as-default': {
      message:
        "Permission 'iam.serviceAccounts.actAs' denied on service account my-project@appspot.gserviceaccount.com (or it may not exist).",
      request: `POST ${APP}/services/default/versions`,
      caller: 'serviceAccount',
      first: /roles\/iam\.serviceAccountUser/,
    },
    'staging-bucket': {
      message: 'my-project@appspot.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object.',
      request: 'GET https://storage.googleapis.com/storage/v1/b/staging.my-project.appspot.com/o/a',
      among: /appspot/,
    },
    'default-account-missing': {
      message: `${MISSING} Permission denied.`,
      request: `POST ${APP}/services/default/versions`,
      first: /Restore/,
    },
    'serving-quota': { status: 429, message: OVER, request: `GET ${APP}`, first: /billing account/ },
  },
} satisfies Examples<typeof appEngine>;
