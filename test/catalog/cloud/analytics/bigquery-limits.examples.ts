import type { bigqueryLimits } from '../../../../src/catalog/cloud/analytics/bigquery-limits.js';
import type { Examples } from '../../examples.js';

const JOBS = 'POST https://bigquery.googleapis.com/bigquery/v2/projects/my-project/jobs';
const IMPORTS =
  'Quota exceeded: Your table exceeded quota for imports or query appends per table. For more information, see https://cloud.google.com/bigquery/docs/troubleshoot-quotas';
const PARTITIONS = 'Quota exceeded: Your table exceeded quota for Number of partition modifications to a column-partitioned table.';
const UPDATES = 'Exceeded rate limits: too many table update operations for this table.';

export default {
  wordings: {
    'resources-exceeded': ['Resources exceeded during query execution: the query could not be executed in the allotted memory.'],
    'bq-quota': ['Quota exceeded: Your project exceeded quota for imports per project.'],
  },
  sentences: {
    'imports-per-table': [IMPORTS],
    'partition-changes': [PARTITIONS],
    'table-updates': [UPDATES],
    'dml-queue': ['Quota exceeded: too many DML statements outstanding against table my-project.sales.orders'],
    'custom-quota': [
      'Custom quota exceeded: Your usage exceeded the custom quota for QueryUsagePerDay, which is set by your administrator.',
    ],
    'free-bytes': ['Quota exceeded: Your project exceeded quota for free query bytes scanned.'],
    'api-per-user': ['Quota exceeded: Your user_method exceeded quota: too many api requests per user per method for this user_method.'],
    'concurrent-queries': ['Exceeded rate limits: too many concurrent queries for this project_and_region.'],
    'copy-jobs': ['Quota exceeded: Your project exceeded quota for copies per project.'],
    'export-bytes': ['Quota exceeded: Your project exceeded quota for ExtractBytesPerDay.'],
    'resources-exceeded': ['Resources exceeded during query execution: The query could not be executed in the allotted memory.'],
    throughput: ["Exceeds 'AppendRows throughput' AppendRows throughput quota"],
  },
  situations: {
    'imports-per-table': { message: IMPORTS, reason: 'quotaExceeded', request: JOBS, first: /fewer jobs/ },
    'partition-changes': { message: PARTITIONS, reason: 'quotaExceeded', request: JOBS, first: /fewer partitions/ },
    'table-updates': { message: UPDATES, reason: 'rateLimitExceeded', request: JOBS, first: /less often/ },
    'custom-quota': {
      message: 'Custom quota exceeded: Your usage exceeded the custom quota for QueryUsagePerDay, which is set by your administrator.',
      reason: 'quotaExceeded',
      request: JOBS,
      first: /query usage per day/,
    },
    'free-bytes': {
      message: 'Quota exceeded: Your project exceeded quota for free query bytes scanned.',
      reason: 'quotaExceeded',
      request: JOBS,
      first: /billing account/,
    },
    'api-per-user': {
      message: 'Exceeded rate limits: too many api requests per user per method for this user_method.',
      reason: 'rateLimitExceeded',
      request: JOBS,
      first: /100 requests per second/,
    },
    'concurrent-queries': {
      message: 'Exceeded rate limits: too many concurrent queries for this project_and_region.',
      reason: 'rateLimitExceeded',
      request: JOBS,
      first: /fewer queries/,
    },
    'copies-and-exports': {
      message: 'Quota exceeded: Your project exceeded quota for ExtractBytesPerDay.',
      reason: 'quotaExceeded',
      request: JOBS,
      first: /EXPORT DATA/,
    },
  },
} satisfies Examples<typeof bigqueryLimits>;
