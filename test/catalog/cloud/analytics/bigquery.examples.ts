import type { bigquery } from '../../../../src/catalog/cloud/analytics/bigquery.js';
import type { Examples } from '../../examples.js';

const API = 'https://bigquery.googleapis.com/bigquery/v2/projects/my-project';
const ROBOT = 'robot@example-project.iam.gserviceaccount.com';

export default {
  wordings: {
    'free-tier': ['Streaming insert is not allowed in the free tier'],
    'drive-credentials': ['Access Denied: BigQuery BigQuery: Permission denied while getting Drive credentials.'],
  },
  sentences: {
    'may-not-query': [
      'Access Denied: Table my-project:sales.orders: User does not have permission to query table my-project:sales.orders, or perhaps it does not exist in location US.',
    ],
    'drive-credentials': ['Access Denied: BigQuery BigQuery: Permission denied while getting Drive credentials.'],
    'column-policy': [
      'Access Denied: BigQuery BigQuery: User has neither fine-grained reader nor masked get permission to get data protected by policy tag "PII : email" on column my-project.sales.customers.email.',
    ],
    'row-policy': ['User does not have bigquery.rowAccessPolicies.getFilteredData permission on the table.'],
    'key-error': ['Access Denied: BigQuery BigQuery: Cloud KMS Error: the key is disabled'],
    'files-denied': [
      'Access Denied: BigQuery BigQuery: Permission denied while globbing file pattern.',
      'Access Denied: BigQuery BigQuery: Permission denied while opening file.',
    ],
    'jobs-denied': ['Access Denied: Project my-project: User does not have bigquery.jobs.create permission in project my-project.'],
    'other-location': ['Not found: Dataset my-project:sales was not found in location US'],
    'read-session': ["request failed: the user does not have 'bigquery.readsessions.create' permission for 'projects/my-project'"],
    'connection-denied': [
      'Access Denied: Connection 123456789012.us.lake: User does not have bigquery.connections.use permission for connection 123456789012.us.lake.',
    ],
    sandbox: ['Access Denied: BigQuery BigQuery: Streaming insert is not allowed in the free tier'],
    'view-not-authorized': ['Table or view my-project:sales.daily is not an authorized view'],
  },
  situations: {
    'may-not-run-jobs': {
      message: 'Access Denied: Project my-project: User does not have bigquery.jobs.create permission in project my-project.',
      reason: 'accessDenied',
      request: `POST ${API}/queries`,
      caller: 'serviceAccount',
      first: /roles\/bigquery\.jobUser on project my-project to robot@/,
    },
    'may-not-read-data': {
      message:
        'Access Denied: Table my-project:sales.orders: User does not have permission to query table my-project:sales.orders, or perhaps it does not exist: bigquery.tables.getData',
      errorInfo: {
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'bigquery.googleapis.com',
        metadata: { permission: 'bigquery.tables.getData', resource: 'projects/my-project/datasets/sales/tables/orders' },
      },
      request: `GET ${API}/datasets/sales/tables/orders/data`,
      caller: 'serviceAccount',
      first: /roles\/bigquery\.dataViewer on table sales\.orders/,
    },
    'may-not-write-data': {
      message: `Access Denied: Table my-project:sales.orders: Permission bigquery.tables.updateData denied on table my-project:sales.orders (or it may not exist).`,
      reason: 'accessDenied',
      request: `POST ${API}/datasets/sales/tables/orders/insertAll`,
      caller: 'serviceAccount',
      first: /roles\/bigquery\.dataEditor/,
    },
    'may-not-read-by-storage-api': {
      message: "request failed: the user does not have 'bigquery.readsessions.create' permission for 'projects/my-project'",
      request: 'POST https://bigquerystorage.googleapis.com/v1/projects/my-project/datasets/sales/tables/orders',
      caller: 'machine',
      first: /roles\/bigquery\.readSessionUser on project my-project/,
    },
    'sheet-behind-the-table': {
      message: 'Access Denied: BigQuery BigQuery: Permission denied while getting Drive credentials.',
      reason: 'accessDenied',
      request: `POST ${API}/queries`,
      caller: 'serviceAccount',
      first: /auth\/drive/,
      among: /Share the sheet with robot@/,
      never: /roles\//,
    },
    'column-policy': {
      message:
        'Access Denied: BigQuery BigQuery: User has neither fine-grained reader nor masked get permission to get data protected by policy tag "PII : email" on column my-project.sales.customers.email.',
      reason: 'accessDenied',
      request: `POST ${API}/queries`,
      caller: 'user',
      first: /policy tag/,
    },
    'row-policy': {
      message: `Access Denied: Table my-project:sales.orders: ${ROBOT} does not have bigquery.rowAccessPolicies.getFilteredData permission on the table.`,
      reason: 'accessDenied',
      request: `POST ${API}/jobs`,
      caller: 'serviceAccount',
      first: /row access policy/,
    },
    'files-denied': {
      message: 'Access Denied: BigQuery BigQuery: Permission denied while globbing file pattern.',
      reason: 'accessDenied',
      request: `POST ${API}/jobs`,
      caller: 'serviceAccount',
      first: /roles\/storage\.objectViewer on bucket/,
    },
  },
} satisfies Examples<typeof bigquery>;
