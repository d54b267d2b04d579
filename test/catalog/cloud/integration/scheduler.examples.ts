import type { scheduler } from '../../../../src/catalog/cloud/integration/scheduler.js';
import type { Examples } from '../../examples.js';

const QUEUE = 'https://cloudtasks.googleapis.com/v2/projects/my-project/locations/us-central1/queues/mail';

export default {
  sentences: {
    'principal-lacks-act-as': [
      'The principal (user or service account) lacks IAM permission "iam.serviceAccounts.actAs" for the resource "tasks@my-project.iam.gserviceaccount.com" (or the resource may not exist).',
    ],
    'principal-lacks': [
      'The principal (user or service account) lacks IAM permission "cloudtasks.tasks.create" for the resource "projects/my-project/locations/us-central1/queues/mail" (or the resource may not exist).',
    ],
    'queue-missing': ['Queue does not exist. If you just created the queue, wait at least a minute for the queue to initialize.'],
    'token-account-elsewhere': [
      'The service account tasks@other-project.iam.gserviceaccount.com must be in the same project as the queue.',
    ],
  },
  situations: {
    'token-account': {
      message:
        'The principal (user or service account) lacks IAM permission "iam.serviceAccounts.actAs" for the resource "tasks@my-project.iam.gserviceaccount.com" (or the resource may not exist).',
      request: `POST ${QUEUE}/tasks`,
      caller: 'serviceAccount',
      first: /roles\/iam\.serviceAccountUser.*robot@example-project/,
    },
    'task-creator': {
      message:
        'The principal (user or service account) lacks IAM permission "cloudtasks.tasks.create" for the resource "projects/my-project/locations/us-central1/queues/mail" (or the resource may not exist).',
      request: `POST ${QUEUE}/tasks`,
      caller: 'machine',
      first: /roles\/cloudtasks\.enqueuer on queue mail/,
    },
    'token-account-of-another-project': {
      message: 'The service account tasks@other-project.iam.gserviceaccount.com must be in the same project as the queue.',
      request: `POST ${QUEUE}/tasks`,
      first: /service account of the project/,
    },
    'job-permission': {
      message:
        'The principal (user or service account) lacks IAM permission "cloudscheduler.jobs.create" for the resource "projects/my-project/locations/us-central1" (or the resource may not exist).',
      request: 'POST https://cloudscheduler.googleapis.com/v1/projects/my-project/locations/us-central1/jobs',
      caller: 'serviceAccount',
      first: /roles\/cloudscheduler\.(?:admin|editor)/,
    },
  },
} satisfies Examples<typeof scheduler>;
