import { isArray, property, stringProperty } from '../response/safe/property.js';

/**
 * The span in which something was logged, in the names of Cloud Logging.
 *
 * @example `{ 'logging.googleapis.com/trace': 'projects/my-project/traces/4bf92f3577b34da6a3ce929d0e0e4736' }`
 * @see https://cloud.google.com/trace/docs/trace-log-integration
 * @public
 */
export interface TraceFields {
  /** The trace: `projects/my-project/traces/4bf92f3577b34da6a3ce929d0e0e4736`; without a `project` its ID alone. */
  readonly 'logging.googleapis.com/trace'?: string;
  /** The ID of the span, 16 hexadecimal digits: `00f067aa0ba902b7`. */
  readonly 'logging.googleapis.com/spanId'?: string;
  /** Whether the trace is stored. */
  readonly 'logging.googleapis.com/trace_sampled'?: boolean;
}

/**
 * The context of a span, as OpenTelemetry gives it: `trace.getActiveSpan()?.spanContext()`.
 *
 * @example `{ traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7', traceFlags: 1 }`
 * @see https://opentelemetry.io/docs/specs/otel/trace/api/#spancontext
 * @public
 */
export interface SpanContextLike {
  /** The ID of the trace, 32 hexadecimal digits. */
  readonly traceId: string;
  /** The ID of the span, 16 hexadecimal digits. */
  readonly spanId: string;
  /** The flags of W3C; 1 means that the trace is stored. */
  readonly traceFlags?: number;
}

/** W3C: `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`. */
const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-|$)/i;

/** Google's older header: `105445aa7843bc8bf206b12000100000/1;o=1`. The span is a decimal number. */
const CLOUD_TRACE = /^([\da-f]{32})(?:\/(\d{1,20}))?(?:;o=(\d))?$/i;

const FULL_NAME = /^projects\/[\w.:-]+\/traces\/[\da-f]{32}$/i;

/**
 * The trace as Cloud Logging wants it, out of a span context, the header `traceparent` or `x-cloud-trace-context`, or the full name. What is none of them is
 * left out. See https://cloud.google.com/trace/docs/trace-log-integration.
 */
export function traceFields(trace: unknown, project: string | undefined): TraceFields {
  // A header of Node can be a list.
  const [text] = typeof trace === 'string' ? [trace] : isArray(trace) ? trace : [];
  if (typeof text === 'string') return fieldsOfText(text, project);
  const flags = property(trace, 'traceFlags');
  return fields(
    stringProperty(trace, 'traceId'),
    stringProperty(trace, 'spanId'),
    typeof flags === 'number' ? flags % 2 === 1 : undefined,
    project,
  );
}

function fieldsOfText(text: string, project: string | undefined): TraceFields {
  if (FULL_NAME.test(text)) return { 'logging.googleapis.com/trace': text };
  const w3c = TRACEPARENT.exec(text);
  if (w3c) return fields(w3c[1], w3c[2], parseInt(w3c[3]!, 16) % 2 === 1, project);
  const [, id, span, sampled] = CLOUD_TRACE.exec(text) ?? [];
  return fields(
    id,
    span === undefined ? undefined : BigInt(span).toString(16).padStart(16, '0'),
    sampled === undefined ? undefined : sampled === '1',
    project,
  );
}

function fields(id: string | undefined, span: string | undefined, sampled: boolean | undefined, project: string | undefined): TraceFields {
  if (id === undefined || !/^(?!0{32})[\da-f]{32}$/i.test(id)) return {};
  return {
    'logging.googleapis.com/trace': project === undefined ? id : `projects/${project}/traces/${id}`,
    ...(span !== undefined && /^(?!0{16})[\da-f]{16}$/i.test(span) && { 'logging.googleapis.com/spanId': span }),
    ...(sampled !== undefined && { 'logging.googleapis.com/trace_sampled': sampled }),
  };
}
