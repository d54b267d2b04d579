import { type Interception, interceptionOf, join, mark } from './wrap/mark.js';
import { convertInnerError } from './wrap/convert-error.js';
import { wrapMethod } from './wrap/wrap-method.js';
import { wrapRequest } from './wrap/wrap-request.js';

/**
 * The public methods of the auth clients that call Google, besides `request`, over all majors. Their failures are converted from outside: what happens within, refreshing a
 * token and sending again, reading and rewording each other's errors, goes on with the errors that the clients always saw.
 */
const AUTH_CLIENT_METHODS = [
  'getAccessToken',
  'getRequestHeaders',
  'refreshAccessToken',
  'getToken',
  'getTokenInfo',
  'authorize',
  'revokeToken',
  'revokeCredentials',
  'fetchIdToken',
  'sign',
  'getProjectId',
  'verifyIdToken',
  'getFederatedSignonCerts',
  'getIapPublicKeys',
] as const;

/** The methods that answer with another auth client. */
const DERIVING = ['createScoped', 'createWithGdchAudience'] as const;

/** An auth client of google-auth-library, or whatever else `googleapis` accepts as one. */
export function isAuthClient(target: object): boolean {
  const { request, getRequestHeaders } = target as Record<string, unknown>;
  return typeof request === 'function' && typeof getRequestHeaders === 'function';
}

/** Converts the failures of an auth client, whether its own traffic for a token was denied or the call. `fetch` calls `request`. */
export function interceptAuthClient(target: object, interception: Interception): void {
  const wrapping = { convert: (caught: unknown) => convertInnerError(caught, interception, target) };
  const deriving = { ...wrapping, reach: (derived: unknown) => reachAuthClient(derived, interception) };
  wrapRequest(target, { ...wrapping, recorded: interception });
  for (const name of AUTH_CLIENT_METHODS)
    if (typeof (target as Record<string, unknown>)[name] === 'function') wrapMethod(target, name, wrapping);
  for (const name of DERIVING) if (typeof (target as Record<string, unknown>)[name] === 'function') wrapMethod(target, name, deriving);
  mark(target, interception);
}

/** Intercepts an auth client that somebody else made, bare or as `{ credential }`. Anything else is left alone. */
export function reachAuthClient(made: unknown, interception: Interception): void {
  const client = (made as { credential?: unknown } | null | undefined)?.credential ?? made;
  if (typeof client !== 'object' || client === null || !isAuthClient(client)) return;
  const known = interceptionOf(client);
  if (known) join(known, interception);
  else if (Object.isExtensible(client)) interceptAuthClient(client, interception);
}
