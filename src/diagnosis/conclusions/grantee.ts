import type { Caller } from '../../caller/caller.js';
import { knownCaller, type KnownCaller } from '../../caller/known-caller.js';
import { principalOfEmail, samePrincipal } from '../../caller/principal.js';
import type { Known } from '../proofs.js';
import type { Subject } from '../subject/subject.js';

/**
 * To whom something may be granted: the account of the credential that asks, as this machine or Google's tokeninfo names it. What the denied response
 * named stays a placeholder, unless the credential is that same account.
 */
export function granteeFor({ own, caller, otherAccount }: Subject, known: Known): KnownCaller {
  const email = known.get('token-of')?.email;
  if (otherAccount) return knownCaller(NOBODY);
  if (own !== undefined && (own.principal !== undefined || own.email !== undefined)) return knownCaller(own);
  if (email === undefined) return knownCaller(own ?? NOBODY);
  const told = samePrincipal(caller.email, email) ? caller : (own ?? NOBODY);
  return knownCaller({ ...told, ...principalOfEmail(email), source: 'tokeninfo', verified: true });
}

const NOBODY: Caller = { type: 'unknown', source: 'the credential that was denied', verified: false };

/** The address to write into a remedy: a placeholder where it isn't known. */
export function addressFor(subject: Subject, known: Known): { readonly address: string; readonly explained: string } {
  const { subject: actsAs, email } = granteeFor(subject, known);
  const address = actsAs ?? email;
  return address === undefined ? { address: 'EMAIL', explained: " Replace EMAIL with the caller's address." } : { address, explained: '' };
}
