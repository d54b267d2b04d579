import { family } from '../../define.js';

const TROUBLE = 'https://cloud.google.com/eventarc/docs/troubleshooting';
const DENIED = ['MissingPermission', 'Unclassified', 'CredentialRejected'] as const;
const TRIGGER_ACCOUNT = {
  placeholder: 'TRIGGER_MEMBER',
  meaning: 'serviceAccount: and the address of the service account of the trigger',
  words: 'the service account of the trigger',
} as const;

/** Eventarc triggers, and Workflows. */
export const eventarc = family({
  services: ['eventarc', 'workflows', 'workflowexecutions'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'agent-is-new': 'Permission denied while using the Eventarc Service Agent',
    'storage-agent-cannot-publish': [
      'Cloud Storage service account for your bucket is unable to publish to Cloud Pub/Sub topics',
      'does not have permission to publish messages to the Cloud Pub/Sub topic',
    ],
    'event-receiver': "Permission 'eventarc.events.receiveEvent' denied",
    'workflow-agent-missing': 'Workflows service agent does not exist',
    'http-step-denied': 'HTTP server responded with error code (401|403)',
    'bucket-check': 'failed to update storage bucket metadata',
  },

  answers: [
    { kind: 'MissingPermission', sentences: ['agent-is-new', 'storage-agent-cannot-publish', 'event-receiver', 'workflow-agent-missing'] },
  ],

  access: {},

  situations: {
    'agent-is-new': {
      says: "Eventarc was enabled a moment ago, and its service agent doesn't have its role yet.",
      when: { kind: DENIED, services: ['*'], sentences: ['agent-is-new'] },
      only: true,
      source: 'https://cloud.google.com/eventarc/docs/troubleshooting#trigger-error',
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait a few minutes for the Eventarc service agent, then create the trigger again',
          detail: 'The grant of a new service agent takes up to 7 minutes.',
        },
        {
          grant: { role: 'roles/eventarc.serviceAgent', to: { serviceAgent: 'eventarc' }, on: 'project' },
          when: 'If Eventarc has been enabled for longer',
          detail: 'Tools that replace the policy of a project remove the role.',
          ifAlreadySo: 'If a bucket or a VPC Service Controls perimeter is involved, check that the agent may read the bucket.',
        },
      ],
    },

    'storage-agent-cannot-publish': {
      says: 'The Cloud Storage service agent may not publish the events of the bucket.',
      when: [
        { kind: DENIED, services: ['*'], sentences: ['storage-agent-cannot-publish'] },
        { kind: DENIED, services: ['*'], permissions: ['*'], principals: ['*@gs-project-accounts.iam.gserviceaccount.com'] },
      ],
      only: true,
      source: 'https://cloud.google.com/eventarc/docs/run/create-trigger-storage-gcloud#before-you-begin',
      steps: [
        {
          grant: { role: 'roles/pubsub.publisher', to: { serviceAgent: 'storage' }, on: 'project' },
          detail: 'Events of Cloud Storage travel through Pub/Sub. The agent of the project of the bucket publishes them.',
          ifAlreadySo:
            'The agent belongs to the project of the bucket: gcloud storage service-agent --project=PROJECT_ID shows its address.',
        },
      ],
    },

    'event-receiver': {
      says: 'The service account of the trigger may not receive events.',
      when: [
        { kind: DENIED, services: ['*'], sentences: ['event-receiver'] },
        { kind: DENIED, permissions: ['eventarc.events.receiveEvent'] },
      ],
      source: 'https://cloud.google.com/eventarc/docs/roles-permissions',
      steps: [
        {
          grant: { role: 'roles/eventarc.eventReceiver', to: TRIGGER_ACCOUNT, on: 'project' },
          detail: 'Not your account but the one of the trigger receives the events.',
          ifAlreadySo: 'The same account needs roles/run.invoker on the Cloud Run service that it calls.',
        },
      ],
    },

    'trigger-permission': {
      says: '{caller} may not manage triggers here.',
      when: { kind: 'MissingPermission', permissions: ['eventarc.triggers.*'] },
      source: 'https://cloud.google.com/eventarc/docs/access-control',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          detail: 'The location of the trigger must match that of the event source: a multi-region bucket needs a trigger in "us" or "eu".',
          ifAlreadySo: 'Creating a trigger also needs roles/iam.serviceAccountUser on its service account.',
        },
      ],
    },

    'workflow-invoker': {
      says: '{caller} may not run this workflow.',
      when: { kind: 'MissingPermission', permissions: ['workflows.executions.create'] },
      source: 'https://cloud.google.com/workflows/docs/access-control',
      steps: [
        {
          grant: { role: 'roles/workflows.invoker', to: 'caller', on: 'project' },
          detail: 'Workflows have no policy of their own: limit the grant with a condition on the name of the workflow.',
          ifAlreadySo: 'Cloud Scheduler needs an OAuth token for this call, not an OIDC token.',
        },
      ],
    },

    'workflow-agent-missing': {
      says: "The Workflows service agent doesn't exist yet, or is still being created.",
      when: { kind: [...DENIED, 'ApiDisabled'], sentences: ['workflow-agent-missing'] },
      only: true,
      source: 'https://cloud.google.com/workflows/docs/troubleshooting',
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Create the Workflows service agent, and deploy again after a minute',
          detail: 'Google creates it with the first workflow. That takes a moment.',
          command: ['gcloud', 'beta', 'services', 'identity', 'create', '--service=workflows.googleapis.com', '--project={project}'],
          docs: 'https://cloud.google.com/iam/docs/service-agents#create-service-agents',
        },
      ],
    },

    'http-step-denied': {
      says: 'A step of the workflow was denied: its call carried no token, or the account of the workflow has no access.',
      when: { kind: [...DENIED, 'NotShared'], sentences: ['http-step-denied'] },
      source: 'https://cloud.google.com/workflows/docs/authenticate-from-workflow',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Add auth to the HTTP step: type OIDC for Cloud Run and functions, OAuth2 for Google APIs',
          detail: 'Without `auth` an HTTP step sends no token. Connectors send one by themselves.',
          docs: 'https://cloud.google.com/workflows/docs/authenticate-from-workflow',
        },
        {
          grant: {
            role: 'roles/run.invoker',
            to: {
              placeholder: 'WORKFLOW_MEMBER',
              meaning: 'serviceAccount: and the address of the service account of the workflow',
              words: 'the service account of the workflow',
            },
            on: 'project',
          },
          when: 'If the step calls Cloud Run and sends a token',
          detail: 'Grant it on the one service where you can.',
        },
      ],
    },
  },
});
