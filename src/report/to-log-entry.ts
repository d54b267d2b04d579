import type { DenialRecord } from '../denial/scrub/record.js';
import { oneLine } from '../denial/text/one-line.js';
import { usableOptions } from '../options/check-options.js';
import { ANYTHING, choice, FLAG, RECORD, TEXT, type Rules } from '../options/rule.js';
import { cleanText } from '../response/safe/clean-text.js';
import { stringProperty } from '../response/safe/property.js';
import { credentialOwner } from './credential-owner.js';
import { denialAttributes } from './denial-attributes.js';
import { incomingRequest, type IncomingRequest } from './incoming-request.js';
import { OUTCOMES, type Outcome } from './outcomes.js';
import { outcomeOf } from './outcome.js';
import { recordOf } from './record-of.js';
import { reported } from './reported.js';
import { traceFields, type SpanContextLike, type TraceFields } from './trace-context.js';

/**
 * What {@link toLogEntry} adds.
 *
 * @example `{ trace: request.headers.traceparent, project: 'my-project', service: process.env.K_SERVICE }`
 * @see https://cloud.google.com/logging/docs/structured-logging
 * @public
 */
export interface LogEntryOptions {
  /**
   * The trace that the entry belongs to: the header `traceparent` or `x-cloud-trace-context`, the span context of OpenTelemetry
   * (`trace.getActiveSpan()?.spanContext()`), or `projects/my-project/traces/4bf92f35…`. Anything else is left out.
   */
  readonly trace?: string | readonly string[] | SpanContextLike | undefined;
  /** The ID of the project that holds the trace, for example `my-project`. */
  readonly project?: string | undefined;
  /** The name of your service for Error Reporting, for example `process.env.K_SERVICE` on Cloud Run. */
  readonly service?: string | undefined;
  /** The version of your service for Error Reporting, for example `process.env.K_REVISION` on Cloud Run. */
  readonly version?: string | undefined;
  /** Whether Error Reporting shall list the denial. By default it does from severity `ERROR` on. */
  readonly errorReporting?: boolean | undefined;
  /** The severity, if you know better: `'NOTICE'`. */
  readonly severity?: LogSeverity | undefined;
  /** Labels to add: `{ tenant: 'acme' }`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** The request that your server was handling. Its query isn't logged. */
  readonly request?: IncomingRequest | undefined;
}

/**
 * The severities of Cloud Logging.
 *
 * @example `'WARNING'`
 * @see https://cloud.google.com/logging/docs/reference/v2/rest/v2/LogEntry#LogSeverity
 * @public
 */
export type LogSeverity = 'DEFAULT' | 'DEBUG' | 'INFO' | 'NOTICE' | 'WARNING' | 'ERROR' | 'CRITICAL' | 'ALERT' | 'EMERGENCY';

/**
 * One line of JSON for Cloud Logging.
 *
 * @example `{ severity: 'ERROR', message: 'MissingPermission: robot@p.iam.gserviceaccount.com lacks …', denial: { … } }`
 * @see https://cloud.google.com/logging/docs/structured-logging
 * @public
 */
export interface LogEntry extends TraceFields {
  /** The severity: `'WARNING'` where a user or time mends it, `'ERROR'` where your app has to be set up. */
  readonly severity: LogSeverity;
  /** One line: the kind, who lacks what, and what Google said. */
  readonly message: string;
  /** The complete record, as `denial.toJSON()` gives it, without secrets. */
  readonly denial: Readonly<Record<string, unknown>>;
  /** The attributes of `denialAttributes` as labels, and your own. */
  readonly 'logging.googleapis.com/labels': Readonly<Record<string, string>>;
  /** The request that your server was handling. */
  readonly httpRequest?: Readonly<Record<string, string | number>>;
  /** Makes it an event of Error Reporting. */
  readonly '@type'?: 'type.googleapis.com/google.devtools.clouderrorreporting.v1beta1.ReportedErrorEvent';
  /** The stack of the call that was denied, by which Error Reporting groups. */
  readonly stack_trace?: string;
  /** Your service, for Error Reporting: `{ service: 'orders', version: 'orders-00042' }`. */
  readonly serviceContext?: Readonly<Record<string, string>>;
  /** The request, for Error Reporting. */
  readonly context?: { readonly httpRequest: Readonly<Record<string, string | number>> };
}

/** Longer than any stack of a denial: thirty frames. */
const MAX_STACK = 16_000;

/**
 * Returns a denial as a structured entry for Cloud Logging. Write it as one line of JSON to the standard output, or pass it to a logger. The severity is
 * `ERROR` where your app's own access was denied, and then Error Reporting lists it; `WARNING` where waiting helps or the user's own access was denied.
 *
 * Never throws: Node warns once of a wrong option, which then counts as absent. The entry has no secrets; it names the caller and the resource.
 *
 * @example
 * ```ts
 * console.log(JSON.stringify(toLogEntry(denial, { trace: request.headers.traceparent, project: 'my-project' })));
 * ```
 * @param denial - the denial, or its JSON form
 * @param options - `trace`, `project`, `service`, `version`, `errorReporting`, `severity`, `labels` and `request`
 * @see https://cloud.google.com/logging/docs/structured-logging
 * @see https://cloud.google.com/error-reporting/docs/formatting-error-messages
 * @public
 */
export function toLogEntry(denial: DenialRecord, options?: LogEntryOptions): LogEntry {
  const usable = usableOptions('toLogEntry', options, RULES);
  const { service, version } = usable;
  const facts = reported(denial);
  const outcome: Outcome = OUTCOMES[outcomeOf(facts, credentialOwner(facts))];
  const severity = usable.severity ?? (outcome.own || outcome.status === 503 ? 'WARNING' : 'ERROR');
  const stack = stringProperty(denial, 'stack');
  const reports = stack !== undefined && (usable.errorReporting ?? SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf('ERROR'));
  const request = incomingRequest(usable.request);
  const message = oneLine(cleanText(stringProperty(denial, 'message'), 4_000));
  return {
    severity,
    message: [facts.kind, message].filter(Boolean).join(': ') || 'Not a denial',
    denial: recordOf(denial),
    'logging.googleapis.com/labels': labelsOf(denial, usable.labels),
    ...traceFields(usable.trace, usable.project),
    ...(request && { httpRequest: request.logging }),
    ...(reports && {
      '@type': 'type.googleapis.com/google.devtools.clouderrorreporting.v1beta1.ReportedErrorEvent' as const,
      stack_trace: cleanText(stack, MAX_STACK),
      ...(request && { context: { httpRequest: request.errorReporting } }),
    }),
    ...(reports && service !== undefined && { serviceContext: { service, ...(version !== undefined && { version }) } }),
  };
}

const SEVERITIES: readonly LogSeverity[] = ['DEFAULT', 'DEBUG', 'INFO', 'NOTICE', 'WARNING', 'ERROR', 'CRITICAL', 'ALERT', 'EMERGENCY'];

const RULES: Rules<LogEntryOptions> = {
  trace: ANYTHING,
  project: TEXT,
  service: TEXT,
  version: TEXT,
  errorReporting: FLAG,
  severity: /* @__PURE__ */ choice(...SEVERITIES),
  labels: RECORD,
  request: RECORD,
};

/** Labels are strings. */
function labelsOf(denial: DenialRecord, more: unknown): Readonly<Record<string, string>> {
  const own = Object.entries(denialAttributes(denial)).map(([key, value]) => [key, String(value)] as const);
  const added = Object.entries(recordOf(more)).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries([...own, ...added]) as Record<string, string>;
}
