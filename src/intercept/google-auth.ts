import { reachAuthClient } from './auth-client.js';
import { type Interception, interceptionOf, mark } from './mark.js';
import { meet } from './meet.js';
import { wrapMethod } from './wrap-method.js';

/**
 * The methods that answer with a client, and those that ask Google without one (the metadata server, mostly). Everything else that a
 * `GoogleAuth` does goes through its client: `request`, `fetch`, `getAccessToken`, `getRequestHeaders`, `authorizeRequest`, `sign`.
 */
const METHODS = [
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
export function isGoogleAuth(target: object): boolean {
  const { getClient, getRequestHeaders } = target as Record<string, unknown>;
  return typeof getClient === 'function' && typeof getRequestHeaders === 'function';
}

/** Meets every client that leaves a `GoogleAuth`: the one that it has, and those that it makes later. */
export function interceptGoogleAuth(target: object, interception: Interception): void {
  const auth = target as { cachedCredential?: object | null; GoogleAuth?: unknown };
  const wrapping = {
    meet: (caught: unknown) => meet(caught, interception, target),
    reach: (made: unknown) => reachAuthClient(made, interception),
  };
  reachAuthClient(auth.cachedCredential, interception);
  // A plain GoogleAuth answers with the client that it has; `google.auth` of googleapis makes a new one at each call.
  const keepsClient = typeof auth.GoogleAuth !== 'function';
  wrapMethod(target, 'getClient', { ...wrapping, skip: () => keepsClient && interceptionOf(auth.cachedCredential) !== undefined });
  for (const name of METHODS) if (typeof (target as Record<string, unknown>)[name] === 'function') wrapMethod(target, name, wrapping);
  mark(target, interception);
}
