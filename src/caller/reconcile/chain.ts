import { spelled } from '../format.js';
import { callerOf, type LocalIdentity } from '../local/local-identity.js';
import type { Caller } from '../caller.js';
import { decoded } from '../local/identity-pool.js';
import { samePrincipal } from '../principal.js';

/**
 * The link of an impersonation or federation chain that sent a denied request. A request for a service account's token is made by the
 * credential behind that account, and a token exchange by the outermost credential: fixing the account in front would fix nothing.
 */
export function sender(identity: LocalIdentity, url: string | undefined): LocalIdentity {
  if (url === undefined || !identity.via) return identity;
  if (/^https?:\/\/sts[.-]|\/v1\/(?:oauth)?token(?:\?|$)/i.test(url)) return exchanging(identity);
  const target = /\/serviceAccounts\/([^/:?#]+):(?:generateAccessToken|generateIdToken|signBlob|signJwt)/.exec(decoded(url))?.[1];
  for (let link: LocalIdentity | undefined = identity; target !== undefined && link; link = link.via) {
    // Delegates vouch for each other on the server; the request itself comes from the credential at the end of the chain.
    if (link.caller.email === target && link.via) return behindDelegates(link.via);
  }
  return identity;
}

/** What to tell about a denied request that the client sent on the way to its own identity. */
export function onTheWay(identity: LocalIdentity, link: LocalIdentity): string | undefined {
  const target = identity.caller.principal;
  return link === identity || target === undefined ? undefined : `the call failed while impersonating ${spelled(target)}`;
}

/** The link that a server names, if the chain has it. */
export function linkNamed(identity: LocalIdentity, principal: string): Caller | undefined {
  for (let link: LocalIdentity | undefined = identity; link; link = link.via) {
    const { caller } = link;
    if (samePrincipal(caller.principal, principal) || samePrincipal(caller.subject && `user:${caller.subject}`, principal))
      return callerOf(link);
  }
  return undefined;
}

function exchanging(identity: LocalIdentity): LocalIdentity {
  let link: LocalIdentity | undefined = identity;
  while (link && link.caller.type !== 'workload' && link.caller.type !== 'workforce') link = link.via;
  return link ?? identity;
}

function behindDelegates(link: LocalIdentity): LocalIdentity {
  let source = link;
  while (source.delegate && source.via) source = source.via;
  return source;
}
