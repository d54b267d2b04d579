import type { ClientCall } from '../../context.js';

/** What a client adds to the answer of the server, and what that is. */
export interface ClientNote {
  /** In the client's words: `Total timeout of API google.spanner.v1.Spanner exceeded 30000 milliseconds`. */
  readonly value: string;
  /** One line for people. */
  readonly says: string;
}

/** One value inside a caught value that carries an answer of a server. */
export type Carrier = {
  readonly call?: ClientCall;
  readonly notes?: readonly ClientNote[];
  /** True where it stands in plain data, which a server may have written. */
  readonly isData?: boolean;
} & (
  | { readonly type: 'http'; readonly error: unknown; readonly response: object; readonly status: number }
  | { readonly type: 'grpc'; readonly error: object; readonly code: number }
  | { readonly type: 'body'; readonly body: unknown }
);

/**
 * How one client shapes what it throws: the carrier in a value of that shape, `'foreign'` where the value shows that it is not Google's answer, or `undefined`
 * where it is none of that shape.
 */
export type Shape = (value: object) => Carrier | 'foreign' | undefined;

/** What a client kept of an HTTP response. */
export interface KeptResponse {
  readonly status: number;
  readonly headers?: unknown;
  readonly data: unknown;
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly requestHeaders?: unknown;
  readonly call?: ClientCall | undefined;
}

/** The carrier of a response that a client took apart. */
export function httpCarrier({ status, headers, data, url, method, requestHeaders, call }: KeptResponse): Carrier {
  const config = { url, method, headers: requestHeaders };
  return { type: 'http', error: undefined, response: { status, headers, data, config }, status, ...(call && { call }) };
}
