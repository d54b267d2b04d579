import type { HandWrittenClient } from '../handwritten.js';

const LEVELS = ['write', 'alert', 'critical', 'debug', 'emergency', 'error', 'info', 'notice', 'warning'];

/** `@google-cloud/logging`. A `LogSync` writes to the standard output and calls nothing. */
export const LOGGING: HandWrittenClient = {
  packages: ['@google-cloud/logging'],
  source: 'https://cloud.google.com/nodejs/docs/reference/logging/latest',
  prefix: 'logging.',
  classes: {
    Logging: {
      createSink: 'projects.sinks.create',
      getEntries: 'entries.list',
      getEntriesStream: 'entries.list',
      getLogs: 'projects.logs.list',
      getLogsStream: 'projects.logs.list',
      getSinks: 'projects.sinks.list',
      getSinksStream: 'projects.sinks.list',
      tailEntries: 'entries.tail',
    },
    Log: {
      ...Object.fromEntries(LEVELS.map((level) => [level, 'entries.write'])),
      delete: 'projects.logs.delete',
      getEntries: 'entries.list',
      getEntriesStream: 'entries.list',
      tailEntries: 'entries.tail',
    },
    Sink: {
      create: 'projects.sinks.create',
      delete: 'projects.sinks.delete',
      getMetadata: 'projects.sinks.get',
      setFilter: ['projects.sinks.get', 'projects.sinks.update'],
      setMetadata: ['projects.sinks.get', 'projects.sinks.update'],
    },
  },
  local: {
    Logging: [
      'entry',
      'log',
      'logSync',
      'request',
      'setAclForBucket_',
      'setAclForDataset_',
      'setAclForTopic_',
      'setDetectedResource',
      'setProjectId',
      'sink',
    ],
    Log: ['entry', 'truncateEntries'],
    LogSync: ['entry', 'write', 'alert', 'critical', 'debug', 'emergency', 'error', 'info', 'notice', 'warning'],
  },
};

/** The transports of logging libraries: whoever makes one writes log entries. */
export const LOG_TRANSPORTS: HandWrittenClient = {
  packages: ['@google-cloud/logging-winston', '@google-cloud/logging-bunyan'],
  source: 'https://cloud.google.com/nodejs/docs/reference/logging-winston/latest',
  prefix: 'logging.',
  classes: {
    LoggingWinston: { new: 'entries.write' },
    LoggingBunyan: { new: 'entries.write' },
    express: { middleware: 'entries.write', makeMiddleware: 'entries.write' },
  },
  local: {},
};

/** `@google-cloud/error-reporting`. */
export const ERROR_REPORTING: HandWrittenClient = {
  packages: ['@google-cloud/error-reporting'],
  source: 'https://cloud.google.com/nodejs/docs/reference/error-reporting/latest',
  prefix: 'clouderrorreporting.projects.',
  classes: {
    ErrorReporting: {
      report: 'events.report',
      express: 'events.report',
      koa: 'events.report',
      koa2: 'events.report',
      hapi: 'events.report',
      restify: 'events.report',
    },
  },
  local: { ErrorReporting: ['event'] },
};

/** The exporters of OpenTelemetry: whoever makes one writes traces or metrics. */
export const TELEMETRY: HandWrittenClient = {
  packages: ['@google-cloud/opentelemetry-cloud-trace-exporter', '@google-cloud/opentelemetry-cloud-monitoring-exporter'],
  source: 'https://cloud.google.com/trace/docs/setup/nodejs-ot',
  prefix: 'cloudtrace.projects.',
  classes: {
    TraceExporter: { new: 'traces.batchWrite' },
    MetricExporter: { new: ['/monitoring.projects.metricDescriptors.create', '/monitoring.projects.timeSeries.create'] },
  },
  local: { MetricExporter: ['forceFlush', 'shutdown'], TraceExporter: ['forceFlush', 'shutdown'] },
};
