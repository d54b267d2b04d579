import type { operations } from '../../../../src/catalog/cloud/management/operations.js';
import type { Examples } from '../../examples.js';

const denied = (permission: string) => `Permission '${permission}' denied on resource 'projects/my-project' (or it may not exist).`;
const READS =
  "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute' of service 'logging.googleapis.com' for consumer 'project_number:123456789012'.";
const OFTEN =
  'One or more TimeSeries could not be written: One or more points were written more frequently than the maximum sampling period configured for the metric.';

export default {
  sentences: {
    'sink-writer': ['The sink audit does not have permission to write to the destination.'],
    'log-reads': [READS],
    'write-too-often': [OFTEN],
    'private-logs': [denied('logging.privateLogEntries.list')],
  },
  situations: {
    'write-logs': {
      message: denied('logging.logEntries.create'),
      request: 'POST https://logging.googleapis.com/v2/entries:write',
      caller: 'serviceAccount',
      first: /roles\/logging\.logWriter on project my-project to robot@/,
    },
    'read-logs': {
      message: denied('logging.logEntries.list'),
      request: 'POST https://logging.googleapis.com/v2/entries:list',
      caller: 'serviceAccount',
      first: /roles\/logging\.viewer/,
    },
    'write-metrics': {
      message: denied('monitoring.timeSeries.create'),
      request: 'POST https://monitoring.googleapis.com/v3/projects/my-project/timeSeries',
      caller: 'machine',
      first: /roles\/monitoring\.metricWriter/,
    },
    'read-metrics': {
      message: denied('monitoring.timeSeries.list'),
      request: 'GET https://monitoring.googleapis.com/v3/projects/my-project/timeSeries',
      caller: 'serviceAccount',
      first: /roles\/monitoring\.viewer/,
    },
    'write-traces': {
      message: denied('cloudtrace.traces.patch'),
      request: 'PATCH https://cloudtrace.googleapis.com/v1/projects/my-project/traces',
      caller: 'machine',
      first: /roles\/cloudtrace/,
    },
    'sink-writer': {
      message: 'The sink audit does not have permission to write to the destination.',
      request: 'POST https://logging.googleapis.com/v2/projects/my-project/sinks',
      among: /writer identity/,
    },
    'log-reads': { status: 429, message: READS, request: 'POST https://logging.googleapis.com/v2/entries:list', first: /pageSize/ },
    'write-too-often': {
      status: 429,
      message: OFTEN,
      request: 'POST https://monitoring.googleapis.com/v3/projects/my-project/timeSeries',
      first: /5 seconds/,
    },
  },
} satisfies Examples<typeof operations>;
