import type { ClientCall } from '../context.js';
import type { ClientNote } from './shapes/carrier.js';

/** What was sent, as far as the caught value still knows it. `header` may return secrets: only `caller/` reads it, and nothing stores it. */
export interface SentRequest {
  readonly method?: string;
  /** The URL as sent, secrets included. Use `request/` for the form that may be shown. */
  readonly url?: string;
  readonly header: (name: string) => string | undefined;
  /** The body as it was sent, secrets included: only what looks for its echoes in the response reads it, and nothing stores it. */
  readonly body?: unknown;
}

/** Any caught value or body, read once and bounded: the only input of the later stages. */
export interface DeniedResponse {
  readonly transport: 'http' | 'grpc';
  /** The HTTP status; for gRPC the status that `google.rpc.Code` maps to; 0 when nothing states one. */
  readonly status: number;
  /** The gRPC status code, for example 7 (`PERMISSION_DENIED`). */
  readonly grpcCode?: number;
  /** Response headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON body, if it is JSON. */
  readonly json: unknown;
  /** The body as text (at most 256 KiB): pages, XML and plain text; empty for JSON bodies. */
  readonly text: string;
  readonly sent: SentRequest;
  /** True where `sent` stands in a text or in plain data, which anybody may have written: it tells what was denied, and not to whom. */
  readonly isSentTold?: boolean;
  /** What the client knows of the call beside that. */
  readonly call?: ClientCall;
  /** What the client adds to the answer: how long it retried, what it advises. */
  readonly notes?: readonly ClientNote[];
}
