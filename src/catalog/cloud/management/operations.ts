import { family } from '../../define.js';

const LOGGING = 'https://cloud.google.com/logging/docs/access-control';
const MONITORING = 'https://cloud.google.com/monitoring/access-control';
const DENIED = ['MissingPermission', 'Unclassified'] as const;

/** Logging, Monitoring, Trace and Error Reporting. */
export const operations = family({
  services: ['logging', 'monitoring', 'cloudtrace', 'clouderrorreporting', 'cloudprofiler'],
  governedBy: 'iam',
  docs: LOGGING,

  sentences: {
    'sink-writer': ['writer identity {text} permission', 'sink {text} does not have permission to write'],
    'log-reads': "quota metric 'Read requests' and limit 'Read requests per minute' of service 'logging.googleapis.com'",
    'write-too-often': [
      'One or more points were written more frequently than the maximum sampling period',
      'points were written more frequently than',
    ],
    'private-logs': 'logging.privateLogEntries',
  },
  answers: [{ kind: 'RateLimited', sentences: ['write-too-often'] }],
  access: {},

  situations: {
    'write-logs': {
      says: '{caller} may not write logs in this project.',
      when: { kind: DENIED, permissions: ['logging.logEntries.create'] },
      source: LOGGING,
      steps: [
        {
          grant: { role: 'roles/logging.logWriter', to: 'caller', on: 'project' },
          detail: 'The runtime account of the program writes, such as that of the node, the function or the build.',
          ifAlreadySo: 'On a VM the access scopes must include logging.write. Check the project in the name of the log.',
        },
      ],
    },

    'read-logs': {
      says: '{caller} may not read logs, or only private ones are asked for.',
      when: {
        kind: DENIED,
        permissions: ['logging.logEntries.list', 'logging.logs.list', 'logging.views.access', 'logging.privateLogEntries.list'],
      },
      source: LOGGING,
      steps: [
        { grant: { role: 'roles/logging.viewer', to: 'caller', on: 'project' } },
        {
          grant: { role: 'roles/logging.privateLogViewer', to: 'caller', on: 'project' },
          when: 'If Data Access audit logs are read',
        },
        {
          grant: { role: 'roles/logging.viewAccessor', to: 'caller', on: 'project' },
          when: 'If the logs are in a bucket of their own',
          detail: 'A condition on the name of the view keeps the grant small.',
        },
      ],
    },

    'write-metrics': {
      says: '{caller} may not write metrics in this project.',
      when: { kind: DENIED, permissions: ['monitoring.timeSeries.create', 'monitoring.metricDescriptors.create'] },
      source: MONITORING,
      steps: [
        {
          grant: { role: 'roles/monitoring.metricWriter', to: 'caller', on: 'project' },
          ifAlreadySo: 'Agents and exporters use the account of their machine, whose access scopes must include monitoring.write.',
        },
      ],
    },

    'read-metrics': {
      says: '{caller} may not read metrics: in a metrics scope, the role is needed in the scoping project.',
      when: {
        kind: DENIED,
        permissions: ['monitoring.timeSeries.list', 'monitoring.metricDescriptors.list', 'monitoring.metricDescriptors.get'],
      },
      source: MONITORING,
      steps: [{ grant: { role: 'roles/monitoring.viewer', to: 'caller', on: 'project' } }],
    },

    'write-traces': {
      says: '{caller} may not write traces.',
      when: [
        { kind: DENIED, permissions: ['cloudtrace.traces.patch', 'telemetry.traces.write'] },
        { kind: DENIED, methods: ['cloudtrace.projects.traces.batchWrite', 'cloudtrace.projects.patchTraces'] },
      ],
      source: 'https://cloud.google.com/trace/docs/iam',
      steps: [
        {
          grant: { role: 'roles/cloudtrace.agent', to: 'caller', on: 'project' },
          detail:
            'The account of the program writes the traces. By OpenTelemetry (telemetry.googleapis.com) the role is roles/telemetry.tracesWriter.',
          ifAlreadySo: 'On a VM or node the access scopes must include trace.append.',
        },
      ],
    },

    'sink-writer': {
      says: "The sink's own account may not write to the destination.",
      when: [
        { kind: DENIED, sentences: ['sink-writer'] },
        { kind: DENIED, services: ['*'], permissions: ['*'], principals: ['*@gcp-sa-logging.iam.gserviceaccount.com'] },
      ],
      source: 'https://cloud.google.com/logging/docs/export/configure_export_v2#dest-auth',
      steps: [
        {
          grant: {
            role: 'needed',
            to: {
              placeholder: 'WRITER_IDENTITY',
              meaning: 'the writerIdentity that gcloud logging sinks describe SINK shows',
              words: 'the writer identity of the sink',
            },
          },
          detail: 'roles/storage.objectCreator for a bucket, roles/bigquery.dataEditor for a dataset, roles/pubsub.publisher for a topic.',
        },
        {
          action: 'Verify',
          who: 'projectAdmin',
          title: 'Look up the writer identity of the sink',
          detail: 'Each sink may have one of its own.',
          command: ['gcloud', 'logging', 'sinks', 'describe', 'SINK', '--project={project}'],
          replace: { SINK: 'the name of the sink' },
          docs: 'https://cloud.google.com/logging/docs/export/configure_export_v2#dest-auth',
        },
      ],
    },

    'log-reads': {
      says: 'Logs are read too often: only 60 reads a minute are allowed for a project.',
      when: [
        { kind: ['RateLimited', 'QuotaExceeded'], sentences: ['log-reads'] },
        { kind: ['RateLimited', 'QuotaExceeded'], services: ['logging'], quotas: ['*read*', '*Read*'] },
      ],
      source: 'https://cloud.google.com/logging/quotas',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Read larger pages less often, and filter by time',
          detail: 'Pass pageSize: 1000. For a stream of logs use entries.tail, or a sink to Pub/Sub or BigQuery.',
          docs: 'https://cloud.google.com/logging/quotas#api-limits',
        },
      ],
    },

    'write-too-often': {
      says: 'One time series takes one point each 5 seconds at most: two writers, or one that writes too often, hit this.',
      when: { kind: ['RateLimited', 'Unclassified', 'QuotaExceeded'], sentences: ['write-too-often'] },
      only: true,
      source: 'https://cloud.google.com/monitoring/custom-metrics/creating-metrics#writing-ts',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Write each series at most every 5 seconds, with a label that tells writers apart',
          detail: 'Several instances that write the same labels write the same series: add instance_id or the pod.',
          docs: 'https://cloud.google.com/monitoring/custom-metrics/creating-metrics',
        },
      ],
    },
  },
});
