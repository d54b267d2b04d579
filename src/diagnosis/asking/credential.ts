import { isObject, property, stringProperty } from '../../response/safe/property.js';
import type { Asker } from '../diagnosis.js';

const PASS = 'Pass a GoogleAuth or an auth client of google-auth-library: { auth: new GoogleAuth({ scopes }) }.';

/** The credential in what was passed as `auth` or `admin`. @throws TypeError for what can't send a request, with what to pass instead */
export function askerIn(given: unknown, option: string, caller: string): Asker | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'string')
    throw new TypeError(`${caller}: ${option} is a string. An API key has no access of its own to look at. ${PASS}`);
  if (isObject(given) && typeof property(given, 'then') === 'function')
    throw new TypeError(`${caller}: ${option} is a promise. Await it first: ${option}: await auth.getClient().`);
  const client = sends(given)
    ? given
    : [property(property(property(given, 'context'), '_options'), 'auth'), property(given, 'auth')].find(sends);
  if (!client) throw new TypeError(`${caller}: ${option} has no request method. ${PASS}`);
  return client;
}

function sends(value: unknown): value is Asker {
  return isObject(value) && typeof property(value, 'request') === 'function';
}

/** The credential that an impersonating client gets its tokens with: its own requests fail before they are sent. */
export function credentialBehind(asker: Asker): Asker {
  const source = property(asker, 'sourceClient') ?? property(property(asker, 'cachedCredential'), 'sourceClient');
  return sends(source) ? source : asker;
}

/** The access token, for the one call that takes it in its body. `undefined` for a client that doesn't hand it out. */
export async function tokenFor(asker: Asker): Promise<string | undefined> {
  const get = property(asker, 'getAccessToken');
  if (typeof get !== 'function') return undefined;
  const answer: unknown = await (get as () => Promise<unknown>).call(asker);
  return typeof answer === 'string' ? answer : stringProperty(answer, 'token');
}

/** Universes other than Google's own have other hosts. */
export function universeOf(asker: Asker): string {
  return (
    stringProperty(asker, 'universeDomain') ?? stringProperty(property(asker, 'cachedCredential'), 'universeDomain') ?? 'googleapis.com'
  );
}

/** The same credential for one scope only, where it can be made: a service account's key. */
export async function scopedTo(asker: Asker, scope: string): Promise<Asker | undefined> {
  const getClient = property(asker, 'getClient');
  const client: unknown = typeof getClient === 'function' ? await (getClient as () => Promise<unknown>).call(asker) : asker;
  const create = property(client, 'createScoped');
  const scoped: unknown = typeof create === 'function' ? (create as (scopes: string[]) => unknown).call(client, [scope]) : undefined;
  return sends(scoped) ? scoped : undefined;
}
