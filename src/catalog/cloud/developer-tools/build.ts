import { family } from '../../define.js';
import { meanings } from './build/meanings.js';

const TROUBLE = 'https://cloud.google.com/build/docs/troubleshooting';
const ACCOUNT = 'https://cloud.google.com/build/docs/cloud-build-service-account';
const DENIED = ['MissingPermission', 'Unclassified', 'PolicyBlocked'] as const;
const BUILD_ACCOUNT = {
  placeholder: 'BUILD_MEMBER',
  meaning: 'serviceAccount: and the address of the account that runs the build (gcloud builds describe BUILD_ID shows it)',
  words: 'the account that runs the build',
} as const;

/** Cloud Build: submitting builds, and the accounts that run them. */
export const build = family({
  meanings,
  services: ['cloudbuild'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'staging-bucket-forbidden': ['user is forbidden from accessing the bucket', 'forbidden from accessing the bucket [{resource}]'],
    'no-log-writer': [
      'does not have permission to write logs to Cloud Logging',
      'grant the Logs Writer (roles/logging.logWriter) role to the service account',
    ],
    'build-not-in-region': [
      'due to quota restrictions, Cloud Build cannot run builds of this machine type in this region',
      'due to quota restrictions, [Cloud Build ]cannot run builds in this region',
      'project {project} has insufficient quota to run builds',
    ],
    'agent-cannot-read-secret': 'could not access secret with service account {principal}',
    'google-log-bucket': 'cloudbuild-logs.googleusercontent.com',
    'legacy-account-cannot-read-source': 'must grant Storage Object Viewer permission to {number}@cloudbuild.gserviceaccount.com',
    'trigger-account': ["Failed to trigger build: Couldn't read commit", 'Failed to trigger build: generic::permission_denied'],
    'default-account-restricted': 'build.service_account {text} must be specified',
  },

  answers: [
    { kind: 'QuotaExceeded', sentences: ['build-not-in-region'] },
    { kind: 'MissingPermission', sentences: ['staging-bucket-forbidden', 'no-log-writer', 'agent-cannot-read-secret'] },
  ],

  access: {},

  situations: {
    'staging-bucket-forbidden': {
      says: '{caller} may not upload the source of the build to the bucket PROJECT_ID_cloudbuild.',
      when: { kind: DENIED, sentences: ['staging-bucket-forbidden'] },
      only: true,
      source: 'https://cloud.google.com/build/docs/running-builds/submit-build-via-cli-api',
      steps: [
        {
          grant: { role: 'roles/serviceusage.serviceUsageConsumer', to: 'caller', on: 'project' },
          detail: 'gcloud builds submit needs serviceusage.services.use in the project before it can reach the bucket.',
        },
        {
          grant: { role: 'roles/storage.admin', to: 'caller', on: 'bucket' },
          detail: 'gcloud reads the bucket itself, not only objects in it.',
          ifAlreadySo: 'The bucket must exist: its first use creates it, which needs storage.buckets.create on the project.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Pass --gcs-source-staging-dir with a bucket of your own',
          detail: "Then the default bucket isn't used. Add --default-buckets-behavior or --gcs-log-dir for the logs.",
          docs: 'https://cloud.google.com/sdk/gcloud/reference/builds/submit',
        },
      ],
    },

    'build-account-lacks-role': {
      says: 'A step of the build was denied: the account that runs the build lacks {permission}.',
      when: [{ kind: 'MissingPermission', services: ['*'], permissions: ['*'], principals: ['*@cloudbuild.gserviceaccount.com'] }],
      source: ACCOUNT,
      steps: [
        {
          grant: { role: 'needed', to: 'named' },
          detail: 'Steps run as the build account, not as the person who started the build.',
          ifAlreadySo: 'Newer projects build as the default compute account: gcloud builds describe shows which account ran.',
        },
      ],
    },

    'build-account-acts-as': {
      says: 'The build deploys something that runs as another account, which the build account may not use.',
      when: {
        kind: 'MissingPermission',
        permissions: ['iam.serviceAccounts.actAs', 'iam.serviceaccounts.actAs'],
        services: ['cloudbuild'],
      },
      source: 'https://cloud.google.com/build/docs/deploying-builds/deploy-cloud-run#required_iam_permissions',
      steps: [
        {
          grant: { role: 'roles/iam.serviceAccountUser', to: 'caller', on: 'service account' },
          when: 'If you start the build or create the trigger yourself',
          detail: 'Naming a service account in a build or a trigger needs actAs on that account.',
        },
        {
          grant: { role: 'roles/iam.serviceAccountUser', to: BUILD_ACCOUNT, on: 'service account' },
          when: 'If a step of the build was denied',
          detail: 'Grant the role on the account that the deployed service runs as.',
        },
      ],
    },

    'no-log-writer': {
      says: "The account that runs the build can't write its logs.",
      when: { kind: DENIED, services: ['*'], sentences: ['no-log-writer'] },
      only: true,
      source: 'https://cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts',
      steps: [
        {
          grant: { role: 'roles/logging.logWriter', to: BUILD_ACCOUNT, on: 'project' },
          detail: 'Without this role the build runs, but its output is lost.',
        },
      ],
    },

    'google-log-bucket': {
      says: 'The log of the build is in a bucket that belongs to Google: only viewers of the project may read it there.',
      when: { kind: DENIED, services: ['*'], sentences: ['google-log-bucket'] },
      only: true,
      source: 'https://cloud.google.com/build/docs/securing-builds/store-manage-build-logs',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Keep the logs in a bucket of your own, or in Cloud Logging only',
          detail:
            "Pass --gcs-log-dir, or set logging: CLOUD_LOGGING_ONLY. --suppress-logs doesn't read them at all. No grant on the bucket is possible.",
          docs: 'https://cloud.google.com/build/docs/securing-builds/store-manage-build-logs',
        },
        {
          grant: { role: 'roles/viewer', to: 'caller', on: 'project' },
          when: 'If the default bucket should stay',
          detail: 'The basic Viewer role of the project is needed for this bucket. It shows nearly everything in the project.',
        },
      ],
    },

    'legacy-account-cannot-read-source': {
      says: 'The legacy Cloud Build account may not read the source that was uploaded for the build.',
      when: { kind: DENIED, services: ['*'], sentences: ['legacy-account-cannot-read-source'] },
      only: true,
      source: ACCOUNT,
      steps: [
        {
          grant: { role: 'roles/storage.objectViewer', to: { serviceAgent: 'buildLegacy' }, on: 'bucket' },
          detail: 'The build reads the source as this account, not as you.',
        },
      ],
    },

    'private-pool': {
      says: '{caller} may not run builds in this private pool, which is often in another project.',
      when: { kind: DENIED, permissions: ['cloudbuild.workerpools.*'] },
      source: 'https://cloud.google.com/build/docs/private-pools/set-up-private-pool-environment',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          detail:
            'Grant it in the project of the pool. For builds, roles/cloudbuild.workerPoolUser goes to the account that starts them, and to the Cloud Build agent.',
        },
      ],
    },

    'build-not-in-region': {
      says: 'This project may not run builds of this kind in this region: new projects start with a limit of 0 in many.',
      when: {
        kind: ['QuotaExceeded', 'RateLimited', 'Unclassified', 'PolicyBlocked'],
        sentences: ['build-not-in-region', 'insufficient-quota-project'],
      },
      only: true,
      source: 'https://cloud.google.com/build/docs/locations#restricted_regions_for_some_projects',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Run the build in the region global, or in one that the page lists',
          detail: 'Pass --region, or change the location of the trigger. Take the default machine type.',
          docs: 'https://cloud.google.com/build/docs/locations#restricted_regions_for_some_projects',
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Request concurrent build CPUs for this region',
          detail: 'Link a billing account first: projects without one get no increase.',
          url: ['https://console.cloud.google.com/iam-admin/quotas?project={project}', 'https://console.cloud.google.com/iam-admin/quotas'],
          docs: 'https://cloud.google.com/build/quotas',
        },
      ],
    },

    'agent-cannot-read-secret': {
      says: "The Cloud Build service agent can't read the secret of a repository connection.",
      when: { kind: DENIED, sentences: ['agent-cannot-read-secret'] },
      only: true,
      source: 'https://cloud.google.com/build/docs/automating-builds/github/connect-repo-github',
      steps: [
        {
          grant: { role: 'roles/secretmanager.secretAccessor', to: { serviceAgent: 'build' }, on: 'secret' },
          detail: "The agent reads the token of GitHub, GitLab or Bitbucket. It isn't the account that runs builds.",
        },
      ],
    },
  },
});
