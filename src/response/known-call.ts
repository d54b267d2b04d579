import type { DeniedResponse } from './denied-response.js';
import { headerReader } from './headers.js';
import { isObject, property } from './safe/property.js';
import type { ClientCall } from '../context.js';

/** What whoever saw a call being made knows of it; an error seldom says as much. */
export interface KnownCall extends ClientCall {
  /** The URL as sent, secrets included. */
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  /** The headers of the request, of any shape. */
  readonly headers?: unknown;
}

const calls = new WeakMap<object, KnownCall>();

/** Notes of which call a value came: the error that a client threw, a `Response`. Nothing is written on the value, and it lives no longer for it. */
export function rememberCall(value: unknown, call: KnownCall): void {
  if (isObject(value)) calls.set(value, { ...calls.get(value), ...call });
}

/** Where an error keeps what a call may have been noted for. */
const PLACES = ['cause', 'response', 'metadata', 'headers', 'error'] as const;

/** What is known of the call that a caught value came of. */
function knownCall(caught: unknown): KnownCall | undefined {
  if (!isObject(caught)) return undefined;
  const own = calls.get(caught);
  if (own) return own;
  for (const place of PLACES) {
    const inner = property(caught, place);
    const known = isObject(inner) ? calls.get(inner) : undefined;
    if (known) return known;
  }
  return undefined;
}

/** The response with what is known of its call beside what it says itself. */
export function withKnownCall(response: DeniedResponse, caught: unknown): DeniedResponse {
  const known = knownCall(caught);
  if (!known) return response;
  const { url, method, headers, ...call } = known;
  const { sent } = response;
  const header = headerReader(headers);
  return {
    ...response,
    sent: {
      ...(method !== undefined && { method: method.toUpperCase() }),
      ...(url !== undefined && { url }),
      ...sent,
      header: (name) => sent.header(name) ?? header(name),
    },
    call: { ...call, ...response.call, ...fullerName(call.rpc, response.call?.rpc) },
  };
}

/** The name of the RPC, where the response knows only its interface: `google.spanner.v1.Spanner.`. */
function fullerName(known: string | undefined, stated: string | undefined): { readonly rpc?: string } {
  return known !== undefined && stated?.endsWith('.') === true ? { rpc: known } : {};
}
