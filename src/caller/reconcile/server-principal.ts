import { spelled } from '../format.js';
import type { Facts } from '../../evidence/facts.js';
import type { Told } from '../../evidence/values/told.js';
import type { Caller } from '../caller.js';
import { knownCaller, type NamedCaller } from '../known-caller.js';
import { callerOf, createCaller, type LocalIdentity } from '../local/local-identity.js';
import { type Named, projectOfServiceAccount, readPrincipal } from '../principal.js';
import { callerName } from './caller-name.js';
import { linkNamed, onTheWay } from './chain.js';
import { allNotes } from './all-notes.js';
import { projectNumbersIn, projectOfServiceAgent } from './service-agent.js';

/** How far the response may speak for the caller. */
export interface Trust {
  /** True for an API host of Google's that a client of this process called: its structured evidence counts. */
  readonly apiCall: boolean;
  /** True where the host is nobody's who could pick one of our own identities for us: an API host, loopback, or none that is known. */
  readonly google: boolean;
  /** The URL that was called: it names the project whose service agents may be named. */
  readonly url: string | undefined;
}

/**
 * The caller, out of what is known on this machine and what the response says. The response alone never makes a caller that something is granted to,
 * nor one that is verified: who may be granted something is said by the credential, the request, or structured evidence of an API host.
 *
 * @param identity - the client's whole chain
 * @param link - the link of it that sent the request
 */
export function reconcile(
  identity: LocalIdentity,
  link: LocalIdentity,
  facts: Pick<Facts, 'principal' | 'grantedScopes'>,
  trust: Trust,
): NamedCaller {
  const local = callerOf(link);
  const { caller, known, fromResponse = false } = named(identity, local, facts.principal, trust);
  const finished = (one: Caller): Caller =>
    createCaller({ ...one, scopes: facts.grantedScopes ?? one.scopes, notes: allNotes(one.notes, onTheWay(identity, link)) });
  return { caller: finished(caller), known: knownCaller(finished(known)), fromResponse };
}

function named(identity: LocalIdentity, local: Caller, told: Told | undefined, trust: Trust): Naming {
  const stated = told && readPrincipal(told.says);
  if (!stated) return both(local);
  if (stated.principal === undefined) return both(anonymous(local, stated, trust));
  const link = trust.google ? linkNamed(identity, stated.principal) : undefined;
  if (link)
    return {
      ...both(createCaller({ ...link, quotaProject: link.quotaProject ?? local.quotaProject, verified: link.verified || trust.apiCall })),
      fromResponse: trust.apiCall && identity.via === undefined,
    };
  if ((told.by === 'structure' && trust.apiCall) || isOwnAgent(stated, local, trust))
    return { ...both(replaced(local, stated, told.by === 'structure' && trust.apiCall)), fromResponse: true };
  // A request that seemed to carry no credential carried one, if its caller is named.
  const known = noted(local.type === 'anonymous' ? { ...local, type: 'unknown' } : local, stated.principal);
  // Where nothing else names the caller, people are told whom the response names; nothing is granted to it.
  return { caller: fits(local, stated) ? replaced(local, stated, false) : known, known };
}

interface Naming {
  readonly caller: Caller;
  readonly known: Caller;
  readonly fromResponse?: boolean;
}

function both(caller: Caller): Naming {
  return { caller, known: caller };
}

/** A request that carried no credential, as the response says: that names nobody to whom anything could be granted. */
function anonymous(local: Caller, stated: Named, trust: Trust): Caller {
  return stated.type === local.type ? { ...local, verified: local.verified || trust.apiCall } : replaced(local, stated, false);
}

/** A service agent works for one project: the one that the call or its credential names. */
function isOwnAgent({ email }: Named, { project, quotaProject }: Caller, { url }: Trust): boolean {
  const owner = email === undefined ? undefined : projectOfServiceAgent(email);
  return owner !== undefined && [project, quotaProject, ...projectNumbersIn(url)].includes(owner);
}

function noted(local: Caller, named: string): Caller {
  const mine = callerName(local) ?? local.pool;
  const note =
    mine === undefined
      ? `the response names ${spelled(named)} as the caller`
      : `the client is configured as ${spelled(mine)}, but the response names ${spelled(named)}`;
  return createCaller({ ...local, notes: allNotes(local.notes, note) });
}

/** A user without an address is not contradicted by the address of a user, nor a pool by one of its identities. */
function fits(local: Caller, stated: Named): boolean {
  const ofPool = local.pool === undefined || (stated.principal ?? stated.type).startsWith(`principal:${local.pool}/`);
  return (
    callerName(local) === undefined && ((local.type === stated.type && ofPool) || local.type === 'unknown' || local.type === 'anonymous')
  );
}

function replaced(local: Caller, stated: Named, verified: boolean): Caller {
  const same = fits(local, stated);
  const mine = callerName(local) ?? local.pool ?? local.type;
  return createCaller({
    ...(same ? local : { quotaProject: local.quotaProject }),
    ...stated,
    project: stated.type === 'serviceAccount' && stated.email ? projectOfServiceAccount(stated.email) : same ? local.project : undefined,
    pool: undefined,
    source: 'named by Google',
    verified,
    notes: same
      ? local.notes
      : [`the client is configured as ${spelled(mine)}, but Google saw ${spelled(stated.principal ?? stated.type)}`],
  });
}
