import type { bigqueryAccess } from '../../../../src/catalog/cloud/analytics/bigquery-access.js';
import type { Examples } from '../../examples.js';

const API = 'https://bigquery.googleapis.com/bigquery/v2/projects/my-project';
const KEY = 'projects/my-project/locations/us/keyRings/data/cryptoKeys/tables';

export default {
  wordings: {
    'bigquery-access': ['Access Denied: Table example-project:sales.orders: User does not have bigquery.tables.getData permission'],
    'bigquery-denied': ['Access Denied: Dataset example-project:sales: Permission denied'],
  },
  sentences: {
    'transfer-agent-token': [
      'P4 service account needs iam.serviceAccounts.getAccessToken permission. Running the following command may resolve this error',
    ],
    'encryption-account': [
      `Access Denied: BigQuery BigQuery: Cloud KMS Error: Permission 'cloudkms.cryptoKeyVersions.useToEncrypt' denied on resource '${KEY}' (or it may not exist). Please grant Cloud KMS CryptoKey Encrypter/Decrypter role to the BigQuery service account.`,
    ],
    'transfer-agent': ['BigQuery Data Transfer Service is not authorized to act as the account'],
  },
  situations: {
    'transfer-agent-token': {
      status: 400,
      message:
        'P4 service account needs iam.serviceAccounts.getAccessToken permission. Running the following command may resolve this error',
      request: 'POST https://bigquerydatatransfer.googleapis.com/v1/projects/my-project/transferConfigs',
      first: /serviceAccountTokenCreator/,
    },
    'encryption-account': {
      message: `Access Denied: BigQuery BigQuery: Cloud KMS Error: Permission 'cloudkms.cryptoKeyVersions.useToEncrypt' denied on resource '${KEY}' (or it may not exist). Please grant Cloud KMS CryptoKey Encrypter/Decrypter role to the BigQuery service account.`,
      reason: 'accessDenied',
      request: `POST ${API}/jobs`,
      caller: 'user',
      first: /cryptoKeyEncrypterDecrypter on key .*bigquery-encryption/,
    },
    'connection-use': {
      message:
        'Access Denied: Connection 123456789012.us.lake: User does not have bigquery.connections.use permission for connection 123456789012.us.lake.',
      reason: 'accessDenied',
      request: `POST ${API}/jobs`,
      caller: 'serviceAccount',
      first: /roles\/bigquery\.connectionUser/,
    },
    'job-of-somebody-else': {
      message: 'Access Denied: Job my-project:US.job_abc: User does not have bigquery.jobs.get permission for job my-project:US.job_abc.',
      reason: 'accessDenied',
      request: `GET ${API}/jobs/job_abc`,
      caller: 'serviceAccount',
      first: /location of the job/,
    },
    'dataset-permission': {
      message: 'Access Denied: Project my-project: User does not have bigquery.datasets.create permission in project my-project.',
      reason: 'accessDenied',
      request: `POST ${API}/datasets`,
      caller: 'serviceAccount',
      first: /roles\/bigquery/,
    },
    'transfer-permission': {
      message: "Permission 'bigquery.transfers.update' denied on resource 'projects/my-project' (or it may not exist).",
      request: 'POST https://bigquerydatatransfer.googleapis.com/v1/projects/my-project/locations/us/transferConfigs',
      caller: 'user',
      first: /roles\/bigquery/,
    },
    'public-data-project': [
      {
        message:
          'Access Denied: Project bigquery-public-data: User does not have bigquery.jobs.create permission in project bigquery-public-data.',
        reason: 'accessDenied',
        request: 'POST https://bigquery.googleapis.com/bigquery/v2/projects/bigquery-public-data/jobs',
        caller: 'user',
        first: /your own project/,
        never: /add-iam-policy-binding/,
      },
      {
        message: 'Access Denied: Project githubarchive: User does not have bigquery.jobs.create permission in project githubarchive.',
        reason: 'accessDenied',
      },
    ],
    'transfer-agent': {
      message:
        'service-123456789012@gcp-sa-bigquerydatatransfer.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object.',
      request: 'GET https://storage.googleapis.com/storage/v1/b/my-reports/o/a.csv',
      first: /bigquerydatatransfer\.serviceAgent/,
    },
  },
} satisfies Examples<typeof bigqueryAccess>;
