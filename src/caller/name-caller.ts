import type { Classification } from '../classification/classification.js';
import type { DenialContext } from '../context.js';
import type { DeniedResponse } from '../response/denied-response.js';
import type { Belief } from './belief.js';
import { believe } from './believe.js';
import type { Caller } from './caller.js';
import { linkNamed, sender } from './chain.js';
import { changedFrom } from './changed.js';
import { GOOGLE_ENDPOINTS, type IdentityEndpoints } from './endpoints.js';
import { fromRequest, quotaProjectOf } from './from-request.js';
import { label } from './label.js';
import { lookUp } from './look-up.js';
import { readPrincipal } from './principal.js';
import { weigh } from './server-word.js';
import { mayAsk } from './when-to-ask.js';

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
    const ask = context.identity !== 'offline' && mayAsk(link, classification, url, context.endpoints, endpoints);
    const looked = ask ? await lookUp(link, { timeoutMs: context.identityTimeoutMs ?? DEFAULT_TIMEOUT_MS, endpoints }) : link;
    return concluded(link === belief ? looked : belief, looked, classification, context.client);
  } catch {
    return { type: 'unknown', source: 'the credential could not be read', verified: false };
  }
}

/** What this machine knows, without any call: the client first, the request where the client says nothing. */
function offline({ sent }: DeniedResponse, client: unknown, { problem }: Classification): Belief {
  const belief = believe(client);
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

function concluded(belief: Belief, link: Belief, { facts }: Classification, client: unknown): Caller {
  const caller = weigh(belief, link, facts);
  const told = facts.principal === undefined ? undefined : readPrincipal(facts.principal)?.principal;
  const before = changedFrom(client, label(belief.caller), told !== undefined && belief.via && linkNamed(belief, told) ? undefined : told);
  return before === undefined ? caller : { ...caller, changedFrom: before };
}
