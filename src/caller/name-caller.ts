import type { Classification } from '../classification/classification.js';
import type { DenialContext } from '../context.js';
import type { DeniedResponse } from '../response/denied-response.js';
import type { Belief } from './belief.js';
import { believe } from './believe.js';
import type { Caller } from './caller.js';
import { sender } from './chain.js';
import { fromRequest, quotaProjectOf } from './from-request.js';
import { weigh } from './server-word.js';

/** Says who made the denied call. Never throws, never waits longer than `identityTimeoutMs`. */
export async function nameCaller(response: DeniedResponse, classification: Classification, context: DenialContext): Promise<Caller> {
  try {
    const belief = offline(response, context);
    const link = sender(belief, response.sent.url);
    return weigh(belief, link, classification.facts);
  } catch {
    return { type: 'unknown', source: 'the credential could not be read', verified: false };
  }
}

/** What this machine knows, without any call: the client first, the request where the client says nothing. */
function offline(response: DeniedResponse, context: DenialContext): Belief {
  const { sent } = response;
  const belief = believe(context.client);
  if (!belief) return fromRequest(sent);
  if (belief.caller.type === 'anonymous' || (belief.caller.type === 'unknown' && !belief.ask)) {
    const requested = fromRequest(sent);
    if (requested.caller.type !== 'anonymous') return requested.caller.type === 'unknown' && !requested.ask ? belief : requested;
  }
  const quotaProject = quotaProjectOf(sent);
  return quotaProject === undefined ? belief : { ...belief, caller: { ...belief.caller, quotaProject } };
}
