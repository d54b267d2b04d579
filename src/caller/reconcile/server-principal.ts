import type { Facts } from '../../evidence/facts.js';
import { callerOf, type LocalIdentity, createCaller } from '../local/local-identity.js';
import type { Caller } from '../caller.js';
import { linkNamed, onTheWay } from './chain.js';
import { callerName } from './caller-name.js';
import { joinNotes } from './join-notes.js';
import { type Named, projectOfServiceAccount, readPrincipal } from '../principal.js';

/**
 * The caller as the server names it, where it does: its word is stronger than what the client believes, and a difference between the two
 * is often the bug itself.
 *
 * @param belief - the client's whole chain
 * @param link - the link of it that sent the request
 */
export function reconcile(belief: LocalIdentity, link: LocalIdentity, facts: Pick<Facts, 'principal' | 'grantedScopes'>): Caller {
  const believed = callerOf(link);
  const told = facts.principal === undefined ? undefined : readPrincipal(facts.principal);
  const caller = told ? named(belief, believed, told) : believed;
  const scopes = facts.grantedScopes ?? caller.scopes;
  return createCaller({ ...caller, scopes, note: joinNotes(caller.note, onTheWay(belief, link)) });
}

function named(belief: LocalIdentity, believed: Caller, told: Named): Caller {
  if (told.principal === undefined) return told.type === believed.type ? { ...believed, verified: true } : replaced(believed, told);
  const link = linkNamed(belief, told.principal);
  return link
    ? createCaller({ ...link, quotaProject: link.quotaProject ?? believed.quotaProject, verified: true })
    : replaced(believed, told);
}

function replaced(believed: Caller, told: Named): Caller {
  const mine = callerName(believed);
  const theirs = told.principal ?? told.type;
  // A user without an address is not contradicted by the address of a user, nor a pool by one of its identities.
  const ofPool = believed.pool === undefined || theirs.startsWith(`principal:${believed.pool}/`);
  const fits = mine === undefined && ((believed.type === told.type && ofPool) || believed.type === 'unknown');
  return createCaller({
    ...(fits ? believed : { quotaProject: believed.quotaProject }),
    ...told,
    project: told.type === 'serviceAccount' && told.email ? projectOfServiceAccount(told.email) : fits ? believed.project : undefined,
    pool: undefined,
    source: 'what the server said',
    verified: true,
    note: fits ? believed.note : `the client was set up as ${mine ?? believed.pool ?? believed.type}, but the server saw ${theirs}`,
  });
}
