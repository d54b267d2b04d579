import type { GrpcAnswer, HttpAnswer } from './answer.js';

/** The names of `google.rpc.Code` that deny, with the gRPC code and the HTTP status of each. See https://cloud.google.com/apis/design/errors#handling_errors. */
const CODES = {
  INVALID_ARGUMENT: [3, 400],
  NOT_FOUND: [5, 404],
  PERMISSION_DENIED: [7, 403],
  RESOURCE_EXHAUSTED: [8, 429],
  FAILED_PRECONDITION: [9, 400],
  UNAUTHENTICATED: [16, 401],
  UNAVAILABLE: [14, 503],
} as const;

export type Code = keyof typeof CODES;

/** A `google.rpc.Status`, as the newer APIs send it over REST: https://google.aip.dev/193 */
export function rpcStatus(status: Code, message: string, ...details: readonly object[]): HttpAnswer {
  const code = CODES[status][1];
  return { status: code, body: { error: { code, message, status, ...(details.length > 0 && { details }) } } };
}

/** The same over gRPC. */
export function grpcStatus(status: Code, message: string, ...details: readonly object[]): GrpcAnswer {
  return { code: CODES[status][0], message, details };
}

const TYPE = 'type.googleapis.com/google.rpc.';

/** The machine-readable cause. Metadata without a value is left out. */
export function errorInfo(reason: string, domain: string, metadata: Readonly<Record<string, string | undefined>> = {}): object {
  const stated = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
  return { '@type': `${TYPE}ErrorInfo`, reason, domain, metadata: stated };
}

/** Pages that help. */
export function help(description: string, url: string): object {
  return { '@type': `${TYPE}Help`, links: [{ description, url }] };
}

/** How long to wait. */
export function retryInfo(milliseconds: number): object {
  return { '@type': `${TYPE}RetryInfo`, retryDelay: `${milliseconds / 1_000}s` };
}

/** The limits that were hit. */
export function quotaFailure(...violations: readonly object[]): object {
  return { '@type': `${TYPE}QuotaFailure`, violations };
}

/** What has to hold first. */
export function preconditionFailure(type: string, subject: string, description: string): object {
  return { '@type': `${TYPE}PreconditionFailure`, violations: [{ type, subject, description }] };
}

/** The id of the request, for support. */
export function requestInfo(requestId: string): object {
  return { '@type': `${TYPE}RequestInfo`, requestId };
}
