import type { Classification } from '../classification/classification.js';
import type { DenialContext } from '../context.js';
import type { DeniedResponse, SentRequest } from '../response/denied-response.js';
import { endpointOf, isApiCall } from '../response/endpoint.js';
import type { LocalIdentity } from './local/local-identity.js';
import { describeAuth } from './local/describe-auth.js';
import type { Caller } from './caller.js';
import { readPrincipal } from './principal.js';
import { knownCaller, type NamedCaller } from './known-caller.js';
import { sender } from './reconcile/chain.js';
import { changedFrom } from './reconcile/changed.js';
import { GOOGLE_ENDPOINTS, type IdentityEndpoints } from './lookup/endpoints.js';
import { fromRequest, quotaProjectOf } from './local/from-request.js';
import { callerName } from './reconcile/caller-name.js';
import { lookUp } from './lookup/look-up.js';
import { reconcile } from './reconcile/server-principal.js';
import { toldCaller } from './reconcile/told-caller.js';
import { shouldLookUp } from './lookup/should-look-up.js';

const DEFAULT_TIMEOUT_MS = 1_000;

/** Says who made the denied call. Never throws, never waits longer than `identityTimeoutMs`. */
export async function nameCaller(
  response: DeniedResponse,
  classification: Classification,
  context: DenialContext,
  endpoints: IdentityEndpoints = GOOGLE_ENDPOINTS,
): Promise<NamedCaller> {
  try {
    const { url } = response.sent;
    const shown = identityOf(response, classification, context);
    const identity = response.isSentTold ? identityOf({ ...response, sent: NOTHING_SENT }, classification, context) : shown;
    if (response.isSentTold && !isOwn(identity)) return toldCaller(concluded(shown, shown, classification, context, response));
    const link = sender(identity, url);
    const ask = context.identity !== 'offline' && shouldLookUp(link, classification, url, context.endpoints, endpoints);
    const looked = ask ? await lookUp(link, { timeoutMs: context.identityTimeoutMs ?? DEFAULT_TIMEOUT_MS, endpoints }) : link;
    return concluded(link === identity ? looked : identity, looked, classification, context, response);
  } catch {
    const caller: Caller = { type: 'unknown', source: 'the credential could not be read', verified: false };
    return { caller, known: knownCaller(caller), fromResponse: false };
  }
}

/** A request of which nothing is known. */
const NOTHING_SENT: SentRequest = { header: () => undefined };

/** Whether this machine, or the app, says who calls, or could ask. */
function isOwn({ caller, ask }: LocalIdentity): boolean {
  return ask !== undefined || caller.pool !== undefined || callerName(caller) !== undefined;
}

function identityOf(response: DeniedResponse, classification: Classification, { client, caller }: DenialContext): LocalIdentity {
  return withGiven(offline(response, client, classification), caller?.email);
}

/** What this machine knows, without any call: the client first, the request where the client says nothing. */
function offline({ sent }: DeniedResponse, client: unknown, { problem }: Classification): LocalIdentity {
  const identity = describeAuth(client);
  const says = identity && identity.caller.type !== 'anonymous' && (identity.caller.type !== 'unknown' || identity.ask);
  if (!says) {
    const requested = fromRequest(sent);
    const silent = ['unknown', 'anonymous'].includes(requested.caller.type) && !requested.ask && !sent.header('authorization');
    if (silent && problem === 'noCredentials')
      return { caller: { ...requested.caller, type: 'anonymous', credential: 'none', source: 'named by Google', verified: false } };
    if (!identity || !silent) return requested;
  }
  const quotaProject = quotaProjectOf(sent);
  return quotaProject === undefined ? identity : { ...identity, caller: { ...identity.caller, quotaProject } };
}

/** The app's own word about its user, where the credential names nobody. */
function withGiven(identity: LocalIdentity, email: string | undefined): LocalIdentity {
  const { caller } = identity;
  if (typeof email !== 'string' || callerName(caller) !== undefined || caller.pool !== undefined || caller.type === 'apiKey')
    return identity;
  const named = readPrincipal(email);
  if (named?.email === undefined) return identity;
  const { ask: _asked, ...rest } = identity;
  return { ...rest, caller: { ...caller, ...named, source: 'named by the app', verified: false } };
}

function concluded(
  identity: LocalIdentity,
  link: LocalIdentity,
  { facts }: Classification,
  { client, met, endpoints }: DenialContext,
  { sent, status, isSentTold = false }: DeniedResponse,
): NamedCaller {
  const { url } = sent;
  const host = endpointOf(url, endpoints);
  const google = host === 'google' || host === 'loopback' || host === 'unknown';
  const { caller, known, fromResponse } = reconcile(identity, link, facts, {
    // What succeeded holds what customers stored.
    apiCall: met === 'on a client' && !isSentTold && status >= 300 && isApiCall(url),
    google,
    url: isSentTold ? undefined : url,
  });
  // Only what the response was believed about counts as a change: anybody can write another name into a sentence.
  const told = fromResponse ? known.principal : undefined;
  const before = changedFrom(client, callerName(identity.caller), told);
  return before === undefined
    ? { caller, known, fromResponse }
    : { caller: { ...caller, changedFrom: before }, known: knownCaller({ ...known, changedFrom: before }), fromResponse };
}
