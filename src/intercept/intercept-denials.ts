import { safely } from '../response/safe/safely.js';
import { isDiscoveredApi, markHolder } from './discovered-api.js';
import { isGeneratedApi } from './generated-api.js';
import { type Interception, type InterceptOptions, interceptionOf, join } from './wrap/mark.js';
import { newInterception } from './wrap/new-interception.js';
import type { Interceptable } from './interceptable.js';
import { recordersOfRun } from './recording/access-log.js';
import { TARGETS, targetNameOf } from './targets.js';
import { unsupportedTarget } from './unsupported-target.js';
import { wrapLostMethods } from './wrap/wrap-method.js';

export type { InterceptOptions } from './wrap/mark.js';

/**
 * Makes a Google client throw typed denials. After this, a denied call rejects with an error that says who called, what was denied,
 * why it was refused, and what to do. Everything else passes through untouched: successes (the same objects), network failures, 5xx,
 * other hosts, retries, token refreshes.
 *
 * A 403 or 429 always becomes a denial, at worst `Unclassified`; another status only where the payload says so. Where the library itself
 * refreshes a token and sends again, only the final failure counts. Every denial is also published, as the record that `toJSON()` returns, on
 * the diagnostics channel `google-denials:denial`. There, Node turns what a subscriber throws into an `uncaughtException`: catch it in the
 * subscriber. What `onDenial` throws is ignored.
 *
 * @param target - a `Gaxios`; an auth client; a `GoogleAuth`; one generated API (`google.drive('v3')`, also with an API key:
 *   `google.youtube({ version: 'v3', auth: 'API_KEY' })`); `google` itself; a client of `@google-cloud/*`, hand-written (`new PubSub()`) or generated
 *   (`new SecretManagerServiceClient()`); a `GoogleGenAI`; an app or a service of firebase-admin; a google-spreadsheet document; an axios, got or ky
 *   instance. For an SDK that accepts a `fetch`, use {@link denialFetch}
 * @param options - caller lookup, extra hosts, hidden 404s, and `onDenial`
 * @returns the same object, intercepted in place; for a got or ky instance, which can't be changed, an extended instance. Intercepting twice has no further effect, except that a different `onDenial` is added. Intercept where the client is made, not for each request: the client keeps every `onDenial`, and more than 10 different
 *   ones cause a process warning with the code `GOOGLE_DENIALS_LISTENERS`.
 * @throws TypeError if the target cannot be intercepted, or an option is wrong; the message says what to pass instead
 *
 * @example
 * ```ts
 * const auth = interceptDenials(new GoogleAuth({ scopes: 'https://www.googleapis.com/auth/drive' }));
 * const drive = google.drive({ version: 'v3', auth });
 * ```
 * @public
 */
export function interceptDenials<T extends Interceptable>(target: T, options?: InterceptOptions): T {
  return interceptWith(target, { ...newInterception('interceptDenials', options), recorders: new Set(recordersOfRun()) });
}

/** Makes a target carry an interception, and does not look what for. */
export function interceptWith<T>(target: T, interception: Interception): T {
  if ((typeof target !== 'object' && typeof target !== 'function') || target === null) throw unsupportedTarget(target);
  const known = safely(() => interceptionOf(carrierOf(target)));
  if (!known) return intercept(target, interception);
  join(known, interception);
  wrapLostMethods(target);
  return target;
}

/** The object that carries the mark of a target. */
function carrierOf(target: object): object {
  if (isGeneratedApi(target)) return target.context;
  return isDiscoveredApi(target) ? markHolder(target) : target;
}

function intercept<T extends object>(target: T, interception: Interception): T {
  const name = safely(() => targetNameOf(target));
  if (name === undefined) throw unsupportedTarget(target);
  const answer = TARGETS[name].intercept(target, interception, (inner) => interceptionOf(inner) ?? intercept(inner, interception));
  return (answer ?? target) as T;
}
