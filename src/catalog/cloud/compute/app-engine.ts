import { family } from '../../define.js';
import { meanings } from './app-engine/meanings.js';

const ROLES = 'https://cloud.google.com/appengine/docs/standard/roles';
const DENIED = ['MissingPermission', 'Unclassified', 'NotShared', 'CredentialRejected'] as const;

/** App Engine. */
export const appEngine = family({
  meanings,
  services: ['appengine'],
  governedBy: 'iam',
  docs: ROLES,

  sentences: {
    'cannot-view-application': [
      'Permissions error fetching application',
      'Please make sure that you have permission to view applications on the project',
    ],
    'staging-bucket': ['staging.{words}.appspot.com', 'does not have storage.objects.create access to the staging bucket'],
    'default-account-missing': ["Default Service Account '{serviceAccount}' is required for App Engine", 'unable to retrieve P4SA'],
    'not-an-editor': 'do not have permission to edit this app',
    'serving-quota': 'application is currently over its serving quota',
    'create-app-denied': [
      'does not have permission to access apps instance',
      'The current Google Cloud project does not contain an App Engine application',
    ],
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['cannot-view-application', 'not-an-editor'] },
    { kind: 'RateLimited', sentences: ['serving-quota'] },
  ],
  access: {},

  situations: {
    deploy: {
      says: '{caller} may not deploy to App Engine in this project.',
      when: [
        { kind: DENIED, sentences: ['cannot-view-application', 'not-an-editor', 'create-app-denied'] },
        { kind: DENIED, permissions: ['appengine.applications.get', 'appengine.versions.*', 'appengine.services.*'] },
      ],
      source: 'https://cloud.google.com/appengine/docs/standard/roles#recommended_role_for_application_deployment',
      steps: [
        {
          grant: { role: 'roles/appengine.deployer', to: 'caller', on: 'project' },
          detail: 'Directing traffic to the new version also needs roles/appengine.serviceAdmin.',
          ifAlreadySo:
            'A deployment needs roles/storage.objectAdmin, roles/cloudbuild.builds.editor and roles/iam.serviceAccountUser on the default account as well. Check the project.',
        },
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: 'Check that the App Engine Admin API is enabled, and the application exists',
          detail: 'The project must have an application: an owner creates it once, and its region is final.',
          command: ['gcloud', 'services', 'enable', 'appengine.googleapis.com', '--project={project}'],
          docs: ROLES,
        },
      ],
    },

    'create-application': {
      says: 'Only an owner, or an App Engine Creator, may create the application of a project.',
      when: { kind: DENIED, permissions: ['appengine.applications.create'] },
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/appengine.appCreator', to: 'caller', on: 'project' },
          detail: 'It is needed once. The region of the application can never be changed.',
        },
      ],
    },

    'act-as-default': {
      says: 'The version runs as the default account of App Engine, which {caller} may not use.',
      when: { kind: DENIED, services: ['appengine'], permissions: ['iam.serviceAccounts.actAs', 'iam.serviceaccounts.actAs'] },
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/iam.serviceAccountUser', to: 'caller', on: 'service account' },
          detail: 'The account is PROJECT_ID@appspot.gserviceaccount.com, unless app.yaml names another in service_account.',
        },
      ],
    },

    'staging-bucket': {
      says: 'An account of the deployment may not read or write the staging bucket.',
      when: [
        { kind: DENIED, sentences: ['staging-bucket'] },
        { kind: DENIED, services: ['*'], permissions: ['storage.*'], principals: ['*@appspot.gserviceaccount.com'] },
      ],
      source: 'https://cloud.google.com/appengine/docs/standard/troubleshooting',
      steps: [
        { grant: { role: 'roles/storage.objectAdmin', to: 'caller', on: 'bucket' } },
        {
          grant: { role: 'roles/storage.objectViewer', to: { serviceAgent: 'appEngineDefault' }, on: 'bucket' },
          when: 'If the message names the appspot account',
          detail: 'The build reads the code as the default account of App Engine.',
        },
      ],
    },

    'default-account-missing': {
      says: 'The default service account of App Engine was deleted or disabled.',
      when: { kind: DENIED, sentences: ['default-account-missing'] },
      only: true,
      source: 'https://cloud.google.com/appengine/docs/standard/configure-service-accounts',
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Restore the default account, or name another one in app.yaml: service_account',
          detail: 'A deleted account can be restored for 30 days. Enabling it again gives it back all its roles.',
          docs: 'https://cloud.google.com/iam/docs/service-accounts-delete-undelete',
        },
      ],
    },

    'serving-quota': {
      says: 'The free quota of the application, or its spending limit, is used up for today.',
      when: { kind: ['RateLimited', 'QuotaExceeded'], sentences: ['serving-quota'] },
      only: true,
      source: 'https://cloud.google.com/appengine/docs/standard/quotas',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Link a billing account, or raise the spending limit of the application',
          detail: 'Free quotas start anew at midnight Pacific Time.',
          url: [
            'https://console.cloud.google.com/appengine/quotadetails?project={project}',
            'https://console.cloud.google.com/appengine/quotadetails',
          ],
          docs: 'https://cloud.google.com/appengine/docs/standard/quotas',
        },
        { action: 'Wait', who: 'caller', title: 'Wait until midnight Pacific Time', detail: 'Quotas are of a day.' },
      ],
    },
  },
});
