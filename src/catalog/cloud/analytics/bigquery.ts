import { family } from '../../define.js';
import { meanings } from './bigquery/meanings.js';

const ROLES = 'https://cloud.google.com/bigquery/docs/access-control';
const ERRORS = 'https://cloud.google.com/bigquery/docs/error-messages';
const DENIED = ['MissingPermission', 'NotShared', 'Unclassified', 'PolicyBlocked'] as const;
/** A rule in front of IAM is mended by no grant. */
const LACKS = ['MissingPermission', 'NotShared', 'Unclassified'] as const;

/** BigQuery: jobs, data, and what a query reads elsewhere. Its limits are in `bigquery-limits`. */
export const bigquery = family({
  meanings,
  services: ['bigquery', 'bigquerystorage', 'bigqueryconnection', 'bigquerydatatransfer', 'bigquerydatapolicy', 'bigqueryreservation'],
  governedBy: 'iam',
  docs: ERRORS,

  sentences: {
    'may-not-query': 'User does not have permission to query (table|view)',
    'drive-credentials': 'Permission denied while getting Drive credentials',
    'column-policy': [
      'get permission to get data protected by policy tag',
      'to access data protected by policy tag',
      'does not have permission to access policy tag',
      'neither fine-grained reader nor masked get permission',
    ],
    'row-policy': ['does not have permission to access {words} row access policy', 'rowAccessPolicies.getFilteredData'],
    'key-error': ['Cloud KMS Error', 'Please grant Cloud KMS CryptoKey Encrypter'],
    'files-denied': ['Permission denied while globbing file pattern', 'BigQuery: Permission denied while (opening file|writing)'],
    'jobs-denied': [
      'does not have bigquery.jobs.create permission in project',
      'User does not have permission to run a query job in that project',
    ],
    'other-location': ['was not found in location {location}', 'Cannot read and write in different locations'],
    'read-session': "does not have 'bigquery.readsessions.create' permission for",
    'connection-denied': ['does not have bigquery.connections.use permission', 'bigquery.connections.delegate permission'],
    sandbox: [
      'DML queries are not allowed in the free tier',
      'Streaming insert is not allowed in the free tier',
      'Billing has not been enabled for this project',
    ],
    'view-not-authorized': 'Table or view {resource} is not an authorized view',
  },

  answers: [
    { kind: 'InsufficientScope', sentences: ['drive-credentials'] },
    {
      kind: 'MissingPermission',
      sentences: ['column-policy', 'key-error', 'files-denied', 'jobs-denied', 'read-session', 'connection-denied'],
    },
  ],

  access: {},

  situations: {
    'may-not-run-jobs': {
      says: '{caller} may not run jobs in the project that pays for the query.',
      when: [
        { kind: LACKS, permissions: ['bigquery.jobs.create'] },
        { kind: DENIED, sentences: ['jobs-denied'] },
      ],
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/bigquery.jobUser', to: 'caller', on: 'project' },
          detail: 'Jobs belong to the project that pays, data to the project that keeps it. Each needs its own role.',
          ifAlreadySo: 'Check the project of the client: it is often the project of the data, where the caller may only read.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If you have a project of your own',
          title: 'Run the query in your own project, and name the table with its project',
          detail: 'Set projectId (bq: --project_id). Public data sets are always queried this way.',
          docs: 'https://cloud.google.com/bigquery/public-data',
        },
      ],
    },

    'may-not-read-data': {
      says: '{caller} may not read {resource}.',
      when: [
        { kind: LACKS, permissions: ['bigquery.tables.getData', 'bigquery.tables.get', 'bigquery.tables.list'] },
        { kind: DENIED, sentences: ['may-not-query'] },
      ],
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/bigquery.dataViewer', to: 'caller' },
          detail: 'A role on the dataset or the table is enough.',
          ifAlreadySo: 'A view needs access to its tables too, or must be authorized in their dataset. The table may also not exist.',
        },
      ],
    },

    'may-not-write-data': {
      says: '{caller} may not write to {resource}.',
      when: {
        kind: DENIED,
        permissions: ['bigquery.tables.updateData', 'bigquery.tables.create', 'bigquery.tables.update', 'bigquery.tables.delete'],
      },
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/bigquery.dataEditor', to: 'caller' },
          detail: 'Grant it on the dataset. roles/bigquery.jobUser alone runs jobs but touches no data.',
          ifAlreadySo: 'A query with a large result writes to a temporary dataset of its own: check the destination of the job.',
        },
      ],
    },

    'may-not-read-by-storage-api': {
      says: '{caller} may not read through the Storage Read API, which connectors and data frames use.',
      when: [
        { kind: LACKS, permissions: ['bigquery.readsessions.*'] },
        { kind: DENIED, sentences: ['read-session'] },
      ],
      source: 'https://cloud.google.com/bigquery/docs/reference/storage#permissions',
      steps: [
        {
          grant: { role: 'roles/bigquery.readSessionUser', to: 'caller', on: 'project' },
          detail: 'It is needed in the project that runs the session, besides a role for the data.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: "If the role can't be granted",
          title: 'Read without the Storage Read API',
          detail: 'Python: to_dataframe(create_bqstorage_client=False). Other clients have an option of this kind. It is slower.',
          docs: 'https://cloud.google.com/bigquery/docs/reference/storage/libraries',
        },
      ],
    },

    'sheet-behind-the-table': {
      says: 'The table is a Google Sheet or another Drive file, and the token may not read Drive.',
      when: { kind: ['InsufficientScope', 'MissingPermission', 'NotShared', 'Unclassified'], sentences: ['drive-credentials'] },
      only: true,
      source: 'https://cloud.google.com/bigquery/docs/external-data-drive',
      steps: [
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Request the scope https://www.googleapis.com/auth/drive.readonly beside that of BigQuery',
          detail:
            "cloud-platform doesn't include Drive: pass scopes with /auth/drive as well. gcloud: auth application-default login --scopes=…, or gcloud auth login --enable-gdrive-access.",
          docs: 'https://cloud.google.com/bigquery/docs/external-data-drive#drive-api-access',
          ifAlreadySo: 'Make a new client, so that a new token is issued. On a VM the access scopes of the VM count.',
        },
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Share the sheet with {caller} as a viewer',
          detail: 'Drive decides who may read the file: no role of BigQuery replaces the share.',
          url: 'https://drive.google.com/drive/my-drive',
          docs: 'https://support.google.com/drive/answer/2494822',
        },
      ],
    },

    'column-policy': {
      says: "A column is protected by a policy tag, and {caller} isn't among its readers.",
      when: { kind: DENIED, sentences: ['column-policy'] },
      only: true,
      source: 'https://cloud.google.com/bigquery/docs/column-level-security',
      steps: [
        {
          action: 'GrantRole',
          who: 'resourceOwner',
          title: 'Grant Fine-Grained Reader on the policy tag of the column',
          detail:
            "Roles of the table or the dataset don't reach protected columns: roles/datacatalog.categoryFineGrainedReader on the tag does.",
          url: [
            'https://console.cloud.google.com/bigquery/policy-tags?project={project}',
            'https://console.cloud.google.com/bigquery/policy-tags',
          ],
          docs: 'https://cloud.google.com/bigquery/docs/column-level-security#fine_grained_reader',
          ifAlreadySo: 'A data policy with masking asks for roles/bigquerydatapolicy.maskedReader instead.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: "If these columns aren't needed",
          title: 'Leave the protected columns out: SELECT * EXCEPT (…)',
          detail: 'SELECT * names every column.',
          docs: 'https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#select_except',
        },
      ],
    },

    'row-policy': {
      says: 'Rows of the table are protected, and no row access policy names {caller}.',
      when: [
        { kind: DENIED, sentences: ['row-policy'] },
        { kind: LACKS, permissions: ['bigquery.rowAccessPolicies.getFilteredData'] },
      ],
      only: true,
      source: 'https://cloud.google.com/bigquery/docs/row-level-security-intro',
      steps: [
        {
          action: 'GrantRole',
          who: 'resourceOwner',
          title: 'Add {caller} to a row access policy of the table',
          detail:
            'CREATE ROW ACCESS POLICY … GRANT TO (…) FILTER USING (…) grants the filtered viewer role itself: never grant that role by IAM.',
          docs: 'https://cloud.google.com/bigquery/docs/managing-row-level-security',
          ifAlreadySo: 'A policy with FILTER USING (TRUE) shows all rows. Copies and exports need to see all of them.',
        },
      ],
    },

    'files-denied': {
      says: '{caller} may use BigQuery, but not the files in Cloud Storage that the job reads or writes.',
      when: [
        { kind: DENIED, sentences: ['files-denied'] },
        { kind: 'MissingPermission', services: ['bigquery'], permissions: ['storage.objects.*', 'storage.buckets.*'] },
      ],
      source: 'https://cloud.google.com/bigquery/docs/loading-data-cloud-storage-csv#required_permissions',
      steps: [
        { grant: { role: 'roles/storage.objectViewer', to: 'caller', on: 'bucket' }, when: 'If the job loads or queries files' },
        { grant: { role: 'roles/storage.objectUser', to: 'caller', on: 'bucket' }, when: 'If the job exports to files' },
        {
          grant: {
            role: 'roles/storage.objectViewer',
            to: {
              placeholder: 'CONNECTION_MEMBER',
              meaning: 'serviceAccount: and the account of the connection (bq show --connection shows it)',
              words: 'the account of the connection',
            },
            on: 'bucket',
          },
          when: 'If the table uses a connection, as BigLake tables do',
        },
        {
          action: 'RequestScopes',
          who: 'caller',
          when: 'If the table is a Google Sheet or a file in Drive',
          title: 'Add the Drive scope to the credentials, and share the file with the account',
          detail: 'The scope is https://www.googleapis.com/auth/drive.readonly, beside that of BigQuery.',
          docs: 'https://cloud.google.com/bigquery/docs/external-data-drive',
        },
      ],
    },
  },
});
