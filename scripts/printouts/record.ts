import type { CorpusRecord } from '../corpus/score.js';

/** A record of the corpus with what its printout needs. */
export interface PrintedRecord extends CorpusRecord {
  readonly client: string;
}

/** One form in which a client prints a denial; `undefined` where this client prints no such denial. */
export type Form = (denial: Printable) => string | undefined | Promise<string | undefined>;

/** The forms of one client, for what came over HTTP and over gRPC. */
export interface Client {
  readonly http: readonly Form[];
  readonly grpc: readonly Form[];
}

/** A denial, taken apart for printing. */
export interface Printable {
  readonly status: number;
  readonly grpc:
    { readonly code: number; readonly details: string; readonly statusDetails: readonly Record<string, unknown>[] } | undefined;
  readonly headers: Record<string, string>;
  /** The body, parsed if it is JSON. */
  readonly body: unknown;
  readonly bodyText: string;
  readonly message: string;
  readonly reason: string | undefined;
  readonly errors: readonly Record<string, unknown>[];
  readonly details: readonly Record<string, unknown>[];
  readonly method: string;
  /** The URL, where the record knows it. */
  readonly url: string | undefined;
}

/** Takes a record apart. */
export function printable({ request, response, grpc }: PrintedRecord): Printable {
  const body = response?.body;
  const error = errorIn(body);
  const list = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);
  const errors = list<Record<string, unknown>>(error?.['errors']);
  return {
    status: response?.status ?? 0,
    grpc: grpc
      ? { code: Number(grpc['code']), details: (grpc['details'] as string | undefined) ?? '', statusDetails: list(grpc['statusDetails']) }
      : undefined,
    headers: response?.headers ?? {},
    body,
    bodyText: typeof body === 'string' ? body : JSON.stringify(body, null, 2),
    message: String(error?.['message'] ?? (body as any)?.error_description ?? grpc?.['details'] ?? ''),
    reason: errors[0]?.['reason'] as string | undefined,
    errors,
    details: list(error?.['details']),
    method: request.method ?? 'GET',
    url: request.url ?? undefined,
  };
}

function errorIn(body: unknown): Record<string, unknown> | undefined {
  const first = (Array.isArray(body) ? body[0] : body) as Record<string, unknown> | undefined;
  const error = first?.['error'];
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : undefined;
}

/** The names of `google.rpc.Code`. */
export const RPC_NAMES =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  );

/** `PermissionDenied`. */
export const camel = (name: string): string => name.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

export const PHRASES: Record<number, string> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  412: 'Precondition Failed',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};
