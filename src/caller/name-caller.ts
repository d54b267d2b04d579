import type { Classification } from '../classification/classification.js';
import type { DenialContext } from '../context.js';
import type { DeniedResponse } from '../response/denied-response.js';
import type { LocalIdentity } from './local/local-identity.js';
import { describeAuth } from './local/describe-auth.js';
import type { Caller } from './caller.js';
import { linkNamed, sender } from './reconcile/chain.js';
import { changedFrom } from './reconcile/changed.js';
import { GOOGLE_ENDPOINTS, type IdentityEndpoints } from './lookup/endpoints.js';
import { fromRequest, quotaProjectOf } from './local/from-request.js';
import { callerName } from './reconcile/caller-name.js';
import { lookUp } from './lookup/look-up.js';
import { readPrincipal } from './principal.js';
import { reconcile } from './reconcile/server-principal.js';
import { shouldLookUp } from './lookup/should-look-up.js';

const DEFAULT_TIMEOUT_MS = 1_000;

/** Says who made the denied call. Never throws, never waits longer than `identityTimeoutMs`. */
export async function nameCaller(
  response: DeniedResponse,
  classification: Classification,
  context: DenialContext,
  endpoints: IdentityEndpoints = GOOGLE_ENDPOINTS,
): Promise<Caller> {
  try {
    const { url } = response.sent;
    const belief = offline(response, context.client, classification);
    const link = sender(belief, url);
    const ask = context.identity !== 'offline' && shouldLookUp(link, classification, url, context.endpoints, endpoints);
    const looked = ask ? await lookUp(link, { timeoutMs: context.identityTimeoutMs ?? DEFAULT_TIMEOUT_MS, endpoints }) : link;
    return concluded(link === belief ? looked : belief, looked, classification, context.client);
  } catch {
    return { type: 'unknown', source: 'the credential could not be read', verified: false };
  }
}

/** What this machine knows, without any call: the client first, the request where the client says nothing. */
function offline({ sent }: DeniedResponse, client: unknown, { problem }: Classification): LocalIdentity {
  const belief = describeAuth(client);
  const says = belief && belief.caller.type !== 'anonymous' && (belief.caller.type !== 'unknown' || belief.ask);
  if (!says) {
    const requested = fromRequest(sent);
    const silent = ['unknown', 'anonymous'].includes(requested.caller.type) && !requested.ask && !sent.header('authorization');
    if (silent && problem === 'noCredentials')
      return { caller: { ...requested.caller, type: 'anonymous', source: 'what the server said', verified: true } };
    if (!belief || !silent) return requested;
  }
  const quotaProject = quotaProjectOf(sent);
  return quotaProject === undefined ? belief : { ...belief, caller: { ...belief.caller, quotaProject } };
}

function concluded(belief: LocalIdentity, link: LocalIdentity, { facts }: Classification, client: unknown): Caller {
  const caller = reconcile(belief, link, facts);
  const told = facts.principal === undefined ? undefined : readPrincipal(facts.principal)?.principal;
  const before = changedFrom(
    client,
    callerName(belief.caller),
    told !== undefined && belief.via && linkNamed(belief, told) ? undefined : told,
  );
  return before === undefined ? caller : { ...caller, changedFrom: before };
}
