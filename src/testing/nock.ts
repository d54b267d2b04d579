import type { DenialKind } from '../classification/kinds.js';
import { property } from '../response/safe/property.js';
import { httpPayload, type HttpFields } from './http-payload.js';
import type { HttpPayload } from './wire-payload.js';

/**
 * An interceptor of nock, by its shape: `nock('https://www.googleapis.com').get('/drive/v3/files/1AbC')`.
 *
 * @example `nockDenial(nock('https://www.googleapis.com').get('/drive/v3/files/1AbC'), 'NotShared')`
 * @see https://github.com/nock/nock
 * @public
 */
export interface NockInterceptor<S = unknown> {
  /** Replies, and returns the scope. */
  reply(status: number, body: string, headers: Record<string, string>): S;
}

/**
 * A scope of nock, by its shape: `nock('https://www.googleapis.com')`.
 *
 * @example `nockDenial(nock('https://www.googleapis.com'), 'NotShared')`
 * @see https://github.com/nock/nock
 * @public
 */
export interface NockScope<S = unknown> {
  /** Intercepts a method and a path. */
  intercept(uri: string, method: string): NockInterceptor<S> & { query(any: boolean): NockInterceptor<S> };
}

/**
 * Makes nock reply with Google's denial. An interceptor replies to whatever it intercepts, a scope to the call that the response belongs to
 * (`GET /drive/v3/files/1AbC` for `{ resource: { type: 'file', id: '1AbC' } }`).
 *
 * What Google's answer does not state, such as the id of a file, a denial takes from the URL of the call. Clients that retry (the generated ones send
 * a 429 again) need an answer each time: `.times(4)` or `.persist()`, or `{ retry: false }` for the call.
 *
 * @example
 * ```ts
 * nockDenial(nock('https://www.googleapis.com').get(/^\/drive/), 'NotShared');
 * nockDenial(nock('https://sheets.googleapis.com'), 'NotShared', { variant: 'sheets', resource: { type: 'spreadsheet', id: '1AbC' } });
 * ```
 * @param target - an interceptor, or a scope, of nock
 * @param kind - the kind of denial
 * @param fields - what it shall state, and optionally the `variant`
 * @returns the scope, as nock's `reply` does
 * @throws TypeError if the target isn't from nock, if no form of Google's can state the fields, or if the host of the scope is another than the one that sends this answer
 * @see https://github.com/nock/nock
 * @public
 */
export function nockDenial<K extends DenialKind, S>(target: NockInterceptor<S> | NockScope<S>, kind: K, fields: HttpFields<K> = {}): S {
  if (typeof property(target, 'reply') !== 'function' && typeof property(target, 'intercept') !== 'function')
    throw new TypeError(
      "nockDenial: the first argument isn't from nock. Pass nock('https://www.googleapis.com'), or an interceptor of it: nock(…).get('/drive/v3/files/1AbC').",
    );
  const payload = httpPayload(kind, fields);
  const reply = (interceptor: NockInterceptor<S>): S => interceptor.reply(payload.status, payload.body, { ...payload.headers });
  const { origin, pathname } = new URL(payload.request.url);
  if ('reply' in target) {
    if (payload.needs === 'request') requireHost(target, payload, `nock('${origin}')`);
    return reply(target);
  }
  requireHost(target, payload, `nock('${origin}')`);
  return reply(target.intercept(decodeURI(pathname), payload.request.method).query(true));
}

/** Another host would never send this, or what it sends would mean something else. */
function requireHost(target: object, { kind, variant, request }: HttpPayload, instead: string): void {
  const { basePath = (target as { scope?: { basePath?: unknown } }).scope?.basePath } = target as { basePath?: unknown };
  const { origin } = new URL(request.url);
  const fits = basePath instanceof RegExp ? basePath.test(origin) : typeof basePath !== 'string' || new URL(basePath).origin === origin;
  if (fits) return;
  throw new TypeError(
    `${kind} (${variant}) is a response to ${request.method} ${request.url}, but the scope is ${String(basePath)}. Use ${instead}, ` +
      'or another variant, or an interceptor of that scope: scope.get(path).',
  );
}
