import { family } from '../../define.js';
import { meanings } from './bigquery-access/meanings.js';

/** Projects whose tables everybody may read, and in which nobody else may run jobs. */
const PUBLIC_DATA = [
  '*public-data*',
  '*-public',
  'google.com:*',
  'publicdata',
  'bigquery-samples',
  'githubarchive',
  'httparchive',
  'gdelt-bq',
  'fh-bigquery',
  'isb-cgc*',
  'physionet-data',
  'nih-sra-datastore',
] as const;
const DENIED = ['MissingPermission', 'NotShared', 'Unclassified'] as const;

/** BigQuery beyond tables: keys, connections, transfers, jobs of others, locations. */
export const bigqueryAccess = family({
  meanings,
  services: ['bigquery', 'bigqueryconnection', 'bigquerydatatransfer'],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/bigquery/docs/access-control',

  sentences: {
    'encryption-account': [
      'BigQuery: Cloud KMS Error: Permission',
      'CryptoKey Encrypter/Decrypter role to [the ]BigQuery service account[: {principal}]',
    ],
    'transfer-agent-token': [
      'P4 service account needs iam.serviceAccounts.getAccessToken permission',
      'P4SA {text} iam.serviceAccounts.getAccessToken',
    ],
    'transfer-agent': [
      'BigQuery Data Transfer Service (cannot|is not authorized to|could not) {text}',
      'Failed to start job {text} Data Transfer',
    ],
  },
  answers: [{ kind: 'MissingPermission', sentences: ['encryption-account', 'transfer-agent-token'] }],
  access: {},

  situations: {
    'public-data-project': {
      says: 'The query runs in {project}, a project of public data, where only its owners can run jobs.',
      when: { kind: DENIED, permissions: ['bigquery.jobs.create', 'bigquery.readsessions.create'], names: PUBLIC_DATA },
      only: true,
      source: 'https://cloud.google.com/bigquery/public-data',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Run the query in your own project, and name the table with its project',
          detail:
            'The project that runs a job pays for it, whatever data it reads. Pass your project (--project_id in bq), and write `{project}.DATASET.TABLE` in the query.',
          docs: 'https://cloud.google.com/bigquery/public-data#query_a_public_dataset',
          ifAlreadySo: 'A tool may take the billing project from the table: set its project, or quota project, to yours.',
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Show the project that gcloud and bq use by default',
          detail: 'Set your own with gcloud config set project. In Node, pass projectId to new BigQuery().',
          command: ['gcloud', 'config', 'get-value', 'project'],
        },
      ],
    },

    'encryption-account': {
      says: "The encryption account of BigQuery may not use the key: not the caller, but Google's account for your project.",
      when: [
        { kind: DENIED, sentences: ['encryption-account'] },
        { kind: DENIED, sentences: ['bigquery/key-error'], services: ['bigquery', 'bigqueryconnection', 'bigquerydatatransfer'] },
      ],
      only: true,
      source: 'https://cloud.google.com/bigquery/docs/customer-managed-encryption#grant_permission',
      steps: [
        {
          grant: { role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter', to: { serviceAgent: 'bigquery' }, on: 'key' },
          detail: 'bq show --encryption_service_account shows its address. It is the account of the project that runs the job.',
          ifAlreadySo: 'Check that the key is enabled, and in the location of the dataset. A copy between projects needs it for both.',
        },
      ],
    },

    'connection-use': {
      says: '{caller} may not use the connection that the query names.',
      when: [
        { kind: DENIED, sentences: ['bigquery/connection-denied'] },
        { kind: DENIED, permissions: ['bigquery.connections.*'] },
      ],
      source: 'https://cloud.google.com/bigquery/docs/working-with-connections#share_connections',
      steps: [
        {
          grant: { role: 'roles/bigquery.connectionUser', to: 'caller', on: 'project' },
          detail: 'A connection has a policy of its own too: share it on its page in the console for a narrower grant.',
          ifAlreadySo:
            'The account of the connection needs roles of its own: roles/cloudsql.client, roles/aiplatform.user or roles/storage.objectViewer.',
        },
      ],
    },

    'job-of-somebody-else': {
      says: '{caller} asks for a job that another account started, or for one in another location.',
      when: { kind: DENIED, permissions: ['bigquery.jobs.get', 'bigquery.jobs.update', 'bigquery.jobs.delete', 'bigquery.jobs.listAll'] },
      source: 'https://cloud.google.com/bigquery/docs/managing-jobs',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Pass the location of the job, and ask with the account that started it',
          detail: "The account that starts a job may always see it. Without the location a job outside US and EU isn't found.",
          docs: 'https://cloud.google.com/bigquery/docs/managing-jobs#view-job',
        },
        {
          grant: { role: 'roles/bigquery.resourceViewer', to: 'caller', on: 'project' },
          when: 'If the account monitors jobs of others',
        },
      ],
    },

    'dataset-permission': {
      says: '{caller} may not create or change datasets here.',
      when: { kind: DENIED, permissions: ['bigquery.datasets.*'] },
      source: 'https://cloud.google.com/bigquery/docs/datasets#required_permissions',
      steps: [
        {
          grant: { role: 'needed', to: 'caller' },
          detail: 'Creating needs a role on the project; who creates a dataset becomes its owner. Changing needs a role on that dataset.',
          ifAlreadySo: 'The dataset may exist already under another owner, or not exist: both are denied in the same words.',
        },
      ],
    },

    'transfer-permission': {
      says: '{caller} may not manage data transfers or scheduled queries.',
      when: { kind: DENIED, permissions: ['bigquery.transfers.*'] },
      source: 'https://cloud.google.com/bigquery/docs/enable-transfer-service',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          detail: 'Running a transfer as a service account needs roles/iam.serviceAccountUser on that account as well.',
        },
      ],
    },

    'transfer-agent-token': {
      says: 'The transfer runs as a service account, and the BigQuery Data Transfer service agent may not get tokens of it.',
      when: { kind: DENIED, sentences: ['transfer-agent-token'] },
      only: true,
      source: 'https://cloud.google.com/bigquery/docs/use-service-accounts',
      steps: [
        {
          grant: { role: 'roles/iam.serviceAccountTokenCreator', to: { serviceAgent: 'bigqueryDataTransfer' }, on: 'service account' },
          detail: 'The agent of the project of the transfer needs the role on the account that the transfer runs as.',
        },
      ],
    },
    'transfer-agent': {
      says: 'The BigQuery Data Transfer service agent lacks its role.',
      when: [
        { kind: DENIED, sentences: ['transfer-agent'] },
        { kind: DENIED, services: ['*'], permissions: ['*'], principals: ['*@gcp-sa-bigquerydatatransfer.iam.gserviceaccount.com'] },
      ],
      source: 'https://cloud.google.com/bigquery/docs/enable-transfer-service#service_agent',
      steps: [
        {
          grant: { role: 'roles/bigquerydatatransfer.serviceAgent', to: { serviceAgent: 'bigqueryDataTransfer' }, on: 'project' },
          detail:
            'If the transfer runs as an account of another project, grant the agent roles/iam.serviceAccountTokenCreator on that account.',
        },
      ],
    },
  },
});
