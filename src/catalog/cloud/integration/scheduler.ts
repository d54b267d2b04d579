import { family } from '../../define.js';
import { meanings } from './scheduler/meanings.js';

const HTTP_AUTH = 'https://cloud.google.com/scheduler/docs/http-target-auth';
const TASKS = 'https://cloud.google.com/tasks/docs/creating-http-target-tasks';
const DENIED = ['MissingPermission', 'Unclassified'] as const;

/** Cloud Scheduler and Cloud Tasks. */
export const scheduler = family({
  meanings,
  services: ['cloudscheduler', 'cloudtasks'],
  governedBy: 'iam',
  docs: HTTP_AUTH,

  sentences: {
    'principal-lacks-act-as': "principal (user or service account) lacks IAM permission 'iam.serviceAccounts.actAs'",
    'principal-lacks': "principal (user or service account) lacks IAM permission '{permission}' for the resource '{resource}'",
    'queue-missing': ['Queue does not exist', 'Requested entity was not found. Queue'],
    'token-account-elsewhere': [
      'The service account {text} must be in the same project as the',
      'must belong to the same project as the queue',
    ],
  },

  answers: [{ kind: 'MissingPermission', sentences: ['principal-lacks-act-as', 'principal-lacks'] }],

  access: {},

  situations: {
    'token-account': {
      says: '{caller} may not make jobs or tasks that carry a token of this service account.',
      when: [
        { kind: DENIED, sentences: ['principal-lacks-act-as'] },
        {
          kind: 'MissingPermission',
          services: ['cloudscheduler', 'cloudtasks'],
          permissions: ['iam.serviceAccounts.actAs', 'iam.serviceaccounts.actAs'],
        },
      ],
      source: HTTP_AUTH,
      steps: [
        {
          grant: { role: 'roles/iam.serviceAccountUser', to: 'caller', on: 'service account' },
          detail: 'Who creates a task or a job with an OIDC or OAuth token needs actAs on the account of that token.',
          ifAlreadySo: 'Check the address in oidcToken.serviceAccountEmail: a missing account is denied in the same words.',
        },
        {
          action: 'Verify',
          who: 'caller',
          when: 'If the code runs on Cloud Run or functions as that same account',
          title: 'Grant the account the role on itself',
          detail: "An account doesn't have actAs on itself by default. The caller here is the runtime account.",
          docs: TASKS,
        },
      ],
    },

    'task-creator': {
      says: "{caller} may not add tasks to the queue, or the queue doesn't exist in this location.",
      when: { kind: DENIED, permissions: ['cloudtasks.tasks.create'] },
      source: 'https://cloud.google.com/tasks/docs/secure-queue-configuration',
      steps: [
        {
          grant: { role: 'roles/cloudtasks.enqueuer', to: 'caller', on: 'queue' },
          ifAlreadySo: 'A task with an OIDC token also needs roles/iam.serviceAccountUser on the account of the token.',
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check that the queue exists in this project and location',
          detail: "A queue that doesn't exist is denied in the same words.",
          command: ['gcloud', 'tasks', 'queues', 'list', '--location={location}', '--project={project}'],
          docs: 'https://cloud.google.com/tasks/docs/creating-queues',
        },
      ],
    },

    'token-account-of-another-project': {
      says: 'The account of the token belongs to another project, or the agent of the product may not make its tokens.',
      when: [
        { kind: [...DENIED, 'CredentialRejected'], sentences: ['token-account-elsewhere'] },
        { kind: 'MissingPermission', services: ['*'], permissions: ['*'], principals: ['*@gcp-sa-cloudscheduler.iam.gserviceaccount.com'] },
        { kind: 'MissingPermission', services: ['*'], permissions: ['*'], principals: ['*@gcp-sa-cloudtasks.iam.gserviceaccount.com'] },
      ],
      source: 'https://cloud.google.com/scheduler/docs/http-target-auth#sa-troubleshooting',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use a service account of the project that has the job or the queue',
          detail: 'Grant that account the invoker role on the target instead.',
          docs: HTTP_AUTH,
        },
        {
          grant: { role: 'roles/cloudscheduler.serviceAgent', to: { serviceAgent: 'scheduler' }, on: 'project' },
          when: 'If the service agent of Cloud Scheduler lost its role',
        },
        {
          grant: { role: 'roles/cloudtasks.serviceAgent', to: { serviceAgent: 'tasks' }, on: 'project' },
          when: 'If the service agent of Cloud Tasks lost its role',
        },
      ],
    },

    'job-permission': {
      says: '{caller} may not manage jobs of Cloud Scheduler in this project.',
      when: { kind: 'MissingPermission', permissions: ['cloudscheduler.jobs.*'] },
      source: 'https://cloud.google.com/scheduler/docs/access-control',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          ifAlreadySo: 'Check the location: jobs live in one region, and a job elsewhere is denied or not found.',
        },
        {
          action: 'Verify',
          who: 'caller',
          when: 'If the job exists but its runs fail',
          title: 'Look at the log of the job: the target denied the account of the token',
          detail: 'A failed run is a denial by the target, such as roles/run.invoker missing for the account in oidcToken.',
          url: ['https://console.cloud.google.com/cloudscheduler?project={project}', 'https://console.cloud.google.com/cloudscheduler'],
          docs: HTTP_AUTH,
        },
      ],
    },
  },
});
