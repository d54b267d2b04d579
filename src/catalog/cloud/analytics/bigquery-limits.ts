import { family } from '../../define.js';
import { meanings } from './bigquery-limits/meanings.js';

const TROUBLE = 'https://cloud.google.com/bigquery/docs/troubleshoot-quotas';
const LIMITED = ['RateLimited', 'QuotaExceeded'] as const;
const CONSOLE = [
  'https://console.cloud.google.com/iam-admin/quotas?project={project}',
  'https://console.cloud.google.com/iam-admin/quotas',
] as const;

/** The limits of BigQuery: many are of one table, and of one day. */
export const bigqueryLimits = family({
  meanings,
  services: ['bigquery', 'bigquerystorage', 'bigquerydatatransfer'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'imports-per-table': [
      'Your table exceeded quota for imports or query appends per table',
      'exceeded quota for table modifications',
      'exceeded quota for {words} modifications per table',
    ],
    'partition-changes': 'exceeded quota for Number of partition modifications',
    'table-updates': 'too many table update operations for this table',
    'dml-queue': ['too many DML statements outstanding against table', 'Could not serialize access to table'],
    'custom-quota': ['Custom quota exceeded', 'exceeded the custom quota for'],
    'free-bytes': 'exceeded quota for free query bytes scanned',
    'api-per-user': ['too many api requests per user per method', 'too many concurrent api requests'],
    'concurrent-queries': ['too many concurrent queries for this', 'too many concurrent queries that reference'],
    'copy-jobs': ['exceeded quota for copies per {words}', 'exceeded quota for copy jobs'],
    'export-bytes': ['exceeded quota for ExtractBytesPerDay', 'exceeded quota for export', 'export bytes per day'],
    'resources-exceeded': 'Resources exceeded during query execution',
    throughput: ['AppendRows throughput quota', 'exceeded quota for tabledata.list bytes per second'],
  },

  answers: [
    {
      kind: 'RateLimited',
      sentences: [
        'imports-per-table',
        'partition-changes',
        'table-updates',
        'api-per-user',
        'concurrent-queries',
        'copy-jobs',
        'export-bytes',
        'custom-quota',
        'throughput',
      ],
    },
    { kind: 'RateLimited', sentences: ['free-bytes'] },
  ],

  access: {},

  situations: {
    'imports-per-table': {
      says: 'The table was changed by more jobs today than one table allows: failed jobs count too.',
      when: { kind: LIMITED, sentences: ['imports-per-table'] },
      only: true,
      source: TROUBLE,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Load more rows with fewer jobs: collect files, and load them together',
          detail: 'A table takes 1,500 load, copy and query appends a day. The limit is fixed, and is refilled over the day.',
          docs: 'https://cloud.google.com/bigquery/quotas#load_jobs',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If rows arrive all day',
          title: 'Write with the Storage Write API or streaming instead of load jobs',
          detail: 'These have no limit of jobs per table.',
          docs: 'https://cloud.google.com/bigquery/docs/write-api',
        },
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait: the limit is counted over the last 24 hours',
          detail: 'Stop what repeats failing jobs first.',
        },
      ],
    },

    'partition-changes': {
      says: 'More partitions were changed today than one table allows.',
      when: { kind: LIMITED, sentences: ['partition-changes'] },
      only: true,
      source: 'https://cloud.google.com/bigquery/quotas#partitioned_tables',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Change fewer partitions a day: load data in batches, or partition by month instead of day',
          detail: 'Each job counts one change for each partition that it touches. One load over ten years of days is thousands.',
          docs: 'https://cloud.google.com/bigquery/docs/partitioned-tables',
          ifAlreadySo: "The limit is of a day and fixed: go on tomorrow, or load into a new table that isn't partitioned and cluster it.",
        },
        { action: 'Wait', who: 'caller', title: 'Wait until tomorrow for the rest', detail: "The limit can't be raised." },
      ],
    },

    'table-updates': {
      says: 'The metadata of one table was changed too often: 5 times in 10 seconds is the limit.',
      when: { kind: LIMITED, sentences: ['table-updates', 'dml-queue'] },
      only: true,
      source: TROUBLE,
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Write to each table less often, in larger batches, and retry with growing pauses',
          detail: 'Load, query and copy jobs into a table, and calls of tables.update, all count. Row by row INSERT is the usual cause.',
          docs: TROUBLE,
          ifAlreadySo: "Write each worker's rows to a table of its own and join them once, or use the Storage Write API.",
        },
      ],
    },

    'custom-quota': {
      says: 'A limit that your own admins set on query costs is reached.',
      when: [
        { kind: LIMITED, sentences: ['custom-quota'] },
        { kind: LIMITED, quotas: ['*QueryUsagePer*'] },
      ],
      only: true,
      source: 'https://cloud.google.com/bigquery/docs/custom-quotas',
      steps: [
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Raise the query usage per day of the project or the user, if the costs are wanted',
          detail: 'It is a limit of your own: a project admin changes it at once. New projects start with 200 TiB a day.',
          url: CONSOLE,
          docs: 'https://cloud.google.com/bigquery/docs/custom-quotas',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Scan fewer bytes: filter by partition, name the columns',
          detail: "A dry run shows the bytes before they cost. LIMIT doesn't lower them.",
          docs: 'https://cloud.google.com/bigquery/docs/best-practices-costs',
        },
        { action: 'Wait', who: 'caller', title: 'Wait until midnight Pacific Time', detail: 'Custom quotas are refilled then.' },
      ],
    },

    'free-bytes': {
      says: 'The free query bytes of this month are used up, and the project has no billing.',
      when: { kind: [...LIMITED, 'BillingDisabled'], sentences: ['free-bytes'] },
      only: true,
      source: 'https://cloud.google.com/bigquery/docs/sandbox',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Link a billing account to the project',
          detail: 'Without one a project may scan 1 TiB a month. Queries above that cost money.',
          url: ['https://console.cloud.google.com/billing/linkedaccount?project={project}', 'https://console.cloud.google.com/billing'],
          docs: 'https://cloud.google.com/bigquery/docs/sandbox#upgrade',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Scan fewer bytes: filter by partition, name the columns',
          detail: 'The count starts anew each month.',
          docs: 'https://cloud.google.com/bigquery/docs/best-practices-costs',
        },
      ],
    },

    'api-per-user': {
      says: 'One account calls one method too often: the limit counts requests of a user, and polling is the usual cause.',
      when: { kind: LIMITED, sentences: ['api-per-user'] },
      source: 'https://cloud.google.com/bigquery/quotas#api_request_quotas',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Slow down: at most 100 requests per second for each user and method',
          detail: 'Send work in small batches with less concurrency, poll jobs.get less often, and back off before a retry.',
          docs: TROUBLE,
          ifAlreadySo: 'Give workers service accounts of their own: the limit is of each account.',
        },
      ],
    },

    'concurrent-queries': {
      says: 'Too many queries run or wait at the same time.',
      when: { kind: LIMITED, sentences: ['concurrent-queries'] },
      source: 'https://cloud.google.com/bigquery/docs/query-queues',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Start fewer queries at a time, and retry the ones that were denied',
          detail: 'Queries that read Bigtable or other systems have small limits of their own. Use batch priority for what may wait.',
          docs: TROUBLE,
        },
      ],
    },

    'copies-and-exports': {
      says: 'The copies or exports of today are used up.',
      when: { kind: LIMITED, sentences: ['copy-jobs', 'export-bytes'] },
      only: true,
      source: 'https://cloud.google.com/bigquery/quotas#export_jobs',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Export with a reservation or EXPORT DATA, copy whole datasets, or use table snapshots',
          detail: 'The free export pool gives a project 50 TiB a day. Slots of your own have no such limit.',
          docs: 'https://cloud.google.com/bigquery/docs/exporting-data#limitations',
        },
        { action: 'Wait', who: 'caller', title: 'Wait until tomorrow', detail: 'The limit is of a day.' },
      ],
    },
  },
});
