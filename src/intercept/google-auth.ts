import { reachAuthClient } from './auth-client.js';
import { type Interception, interceptionOf, mark } from './wrap/mark.js';
import { convertInnerError } from './wrap/convert-error.js';
import { callWrapped, type Method, replaceMethod, wrapMethod, type Wrapping } from './wrap/wrap-method.js';

/**
 * The methods that answer with a client, and those that ask Google without one (the metadata server, mostly). Everything else that a
 * `GoogleAuth` does goes through its client: `request`, `fetch`, `getAccessToken`, `getRequestHeaders`, `authorizeRequest`, `sign`.
 */
const GOOGLE_AUTH_METHODS = [
  'getApplicationDefault',
  'getIdTokenClient',
  'fromStream',
  'fromJSON',
  'fromAPIKey',
  'fromImpersonatedJSON',
  'getProjectId',
  'getCredentials',
  'getUniverseDomain',
] as const;

/** A `GoogleAuth` of google-auth-library, or the `google.auth` of googleapis. */
export function makesAuthClients(target: object): boolean {
  const { getClient, getRequestHeaders } = target as Record<string, unknown>;
  return typeof getClient === 'function' && typeof getRequestHeaders === 'function';
}

/** Intercepts every client that leaves a `GoogleAuth`: the one that it has, and those that it makes later. */
export function interceptGoogleAuth(target: object, interception: Interception): void {
  const wrapping = {
    convert: (caught: unknown) => convertInnerError(caught, interception, target),
    reach: (made: unknown) => reachAuthClient(made, interception),
  };
  reachAuthClient((target as GoogleAuthLike).cachedCredential, interception);
  wrapGetClient(target, wrapping);
  for (const name of GOOGLE_AUTH_METHODS)
    if (typeof (target as Record<string, unknown>)[name] === 'function') wrapMethod(target, name, wrapping);
  mark(target, interception);
}

interface GoogleAuthLike {
  readonly cachedCredential?: object | null;
  /** Only `google.auth` of googleapis has this class. It makes a new client at each call; a plain GoogleAuth keeps the one that it has. */
  readonly GoogleAuth?: unknown;
}

/** Every request of a `GoogleAuth` asks for its client: once that is intercepted, the wrapper is as good as not there. */
function wrapGetClient(auth: GoogleAuthLike, wrapping: Wrapping): void {
  if (Object.hasOwn(auth, 'getClient')) return wrapMethod(auth, 'getClient', wrapping);
  const inherited = Object.getPrototypeOf(auth) as { getClient: Method };
  const keepsClient = typeof auth.GoogleAuth !== 'function';
  let reached: unknown;
  replaceMethod(auth, 'getClient', function getClient(this: unknown, ...args: unknown[]) {
    if (reached !== undefined && auth.cachedCredential === reached) return inherited.getClient.apply(this, args);
    if (keepsClient && interceptionOf(auth.cachedCredential)) reached = auth.cachedCredential;
    return callWrapped(inherited.getClient, this, args, wrapping);
  });
}
