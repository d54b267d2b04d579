import { type Interception, mark } from '../wrap/mark.js';
import { convertError } from '../wrap/convert-error.js';
import { record } from '../recording/record.js';
import type { KnownCall } from '../../response/known-call.js';

type Convert = (caught: unknown) => Promise<unknown>;

interface AxiosInstance {
  readonly interceptors: { readonly response: { use: (ok: unknown, failed: (caught: unknown) => Promise<never>) => unknown } };
}

/** An instance that is extended rather than changed: `ky`, `got`. */
interface Extensible {
  extend: (options: object) => unknown;
}

/** An axios instance, or `axios` itself. */
export function isAxios(target: object): target is AxiosInstance {
  const { interceptors, request } = target as { interceptors?: { response?: { use?: unknown } }; request?: unknown };
  return typeof request === 'function' && typeof interceptors?.response?.use === 'function';
}

/** Converts what an axios instance rejects with, behind the interceptors that it has by now, its retries among them. */
export function interceptAxios(target: AxiosInstance, interception: Interception, caller?: unknown): void {
  const convert = converting(interception, caller);
  const recorded = { recorded: interception };
  const pass = <T>(answer: T): T => {
    record(recorded, [], answer);
    return answer;
  };
  target.interceptors.response.use(pass, async (caught) => {
    const error = await convert(caught);
    record(recorded, [], error, true);
    throw error;
  });
  mark(target, interception);
}

/** A `got` or `ky` instance: functions with an `extend` and a `stop` of their own. */
export function isExtensibleInstance(target: object): target is Extensible {
  const { extend, get, post, stop, stream, retry } = target as Record<string, unknown>;
  const isKy = typeof stop === 'symbol' || typeof retry === 'function';
  const isGot = typeof stream === 'function';
  return typeof target === 'function' && [extend, get, post].every((method) => typeof method === 'function') && (isKy || isGot);
}

/** The instance extended by a hook that converts what it is about to reject with, after its retries. */
export function extendInstance<T extends Extensible>(target: T, interception: Interception, caller?: unknown): T {
  const convert = converting(interception, caller);
  const recorded = { recorded: interception, callOf: ([given]: readonly unknown[]) => requestOf(given) };
  // ky 2 hands its hook a state with the error in it, ky 1 and got the error.
  const beforeError = async (given: unknown): Promise<unknown> => {
    const state = given as { readonly error?: unknown; readonly request?: unknown } | undefined;
    const caught = !(given instanceof Error) && state?.error !== undefined ? state.error : given;
    const error = await convert(caught);
    record(recorded, [caught], error, true);
    return error;
  };
  const beforeRequest = (given: unknown): void => record(recorded, [given]);
  const extended = target.extend({ hooks: { beforeError: [beforeError], beforeRequest: [beforeRequest] } }) as T;
  mark(extended, interception);
  return extended;
}

/** The request in what hooks are handed: a request of ky 1, a state of ky 2 or an error with one, the options of got. */
function requestOf(given: unknown): KnownCall | undefined {
  const { request, options } = (given ?? {}) as { readonly request?: unknown; readonly options?: unknown };
  for (const one of [request, options, given]) {
    const { url, method } = (one ?? {}) as { readonly url?: unknown; readonly method?: unknown };
    if (typeof url === 'string' || url instanceof URL) return { url: String(url), method: typeof method === 'string' ? method : 'GET' };
  }
  return undefined;
}

function converting(interception: Interception, caller: unknown): Convert {
  return async (caught) => (await convertError(caught, interception, caller)).error;
}
