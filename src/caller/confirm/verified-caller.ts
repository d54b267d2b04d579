import type { ExplainOptions } from '../../context.js';
import { checkedOptions } from '../../options/check-options.js';
import { EXPLAIN_RULES } from '../../options/explain-rules.js';
import { isObject, property } from '../../response/safe/property.js';
import { callerOf, createCaller } from '../local/local-identity.js';
import { describeAuth, isGoogleAuth } from '../local/describe-auth.js';
import type { Caller } from '../caller.js';
import { keySuffix } from '../local/credential-field.js';
import { GOOGLE_ENDPOINTS, type IdentityEndpoints } from '../lookup/endpoints.js';
import { within } from '../../response/safe/within.js';
import { confirmIdentity, tokenOf } from './confirm-identity.js';
import { quotesAFile, failureReason } from './failure-reason.js';

const DEFAULT_TIMEOUT_MS = 10_000;
const PASS = 'Pass a GoogleAuth, an auth client of google-auth-library, or an API key: whoami(new GoogleAuth()).';

/** What `whoami` answers, with the endpoints to ask. */
export async function verifiedCaller(
  given: unknown,
  asked: Pick<ExplainOptions, 'identity' | 'identityTimeoutMs'> | undefined,
  endpoints: IdentityEndpoints = GOOGLE_ENDPOINTS,
): Promise<Caller> {
  const { identity, identityTimeoutMs } = EXPLAIN_RULES;
  const options = checkedOptions('whoami', asked, { identity, identityTimeoutMs });
  const auth = authIn(given);
  if (typeof auth === 'string') return fromKey(auth);
  const known = describeAuth(auth);
  if (!isObject(auth) || (!known && !isGoogleAuth(auth)))
    throw new TypeError(`whoami: ${described(given)} has no credentials to identify. ${PASS}`);
  if (options.identity === 'offline') return known ? callerOf(known) : notLoaded("credentials that aren't loaded yet");
  const deadline = performance.now() + (options.identityTimeoutMs ?? DEFAULT_TIMEOUT_MS);
  const left = () => Math.max(1, deadline - performance.now());
  const client = isGoogleAuth(auth) ? await loaded(auth, left()) : auth;
  const token = await tokenOf(client, left());
  const found = describeAuth(auth) ?? describeAuth(client);
  if (!found) return notLoaded('credentials that did not load in time');
  return callerOf(await confirmIdentity(found, token, { timeoutMs: left(), endpoints, fresh: true }));
}

/** The auth of a client that was made with one: a generated API, a client of google-gax, a storage client. */
function authIn(given: unknown): unknown {
  if (!isObject(given) || isGoogleAuth(given) || describeAuth(given)) return given;
  return (
    property(property(property(given, 'context'), '_options'), 'auth') ?? property(given, 'authClient') ?? property(given, 'auth') ?? given
  );
}

function fromKey(key: string): Caller {
  if (key.trim() === '') throw new TypeError(`whoami: the API key is empty. ${PASS}`);
  if (/^(?:ya29\.|eyJ|1\/\/)/.test(key)) {
    throw new TypeError(
      'whoami: this is a token, not an API key. Write: const client = new OAuth2Client(); client.setCredentials({ access_token }); await whoami(client).',
    );
  }
  return createCaller({ type: 'apiKey', credential: 'apiKey', keySuffix: keySuffix(key), source: 'API key given to whoami' });
}

/** The client of a `GoogleAuth`. Says what to do where there are no credentials. */
async function loaded(auth: object, timeoutMs: number): Promise<unknown> {
  try {
    return await within((auth as { getClient(): Promise<unknown> }).getClient(), timeoutMs, undefined);
  } catch (cause) {
    throw new Error(
      `whoami: the credentials couldn't be loaded. Run \`gcloud auth application-default login\`, or set GOOGLE_APPLICATION_CREDENTIALS to a credential file. ${failureReason(cause)}`,
      quotesAFile(cause) ? {} : { cause },
    );
  }
}

function notLoaded(source: string): Caller {
  return { type: 'unknown', source, verified: false };
}

function described(value: unknown): string {
  if (typeof value !== 'object') return value === undefined ? 'nothing' : `a ${typeof value}`;
  if (value === null) return 'null';
  return isObject(property(value, 'context')) ? 'an API that was made without auth' : 'this object';
}
