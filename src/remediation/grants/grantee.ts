import type { Caller } from '../../caller/caller.js';
import { principalOfEmail } from '../../caller/principal.js';
import { cleanText } from '../../response/safe/clean-text.js';

/** Whom to give access to. */
export interface Grantee {
  /** The member of an IAM binding: `serviceAccount:robot@p.iam.gserviceaccount.com`, or `MEMBER`. */
  readonly member: string;
  /** The address to share with, or `EMAIL`. */
  readonly email: string;
  /** How to call it in a sentence. */
  readonly name: string;
  readonly known: boolean;
}

/** The identity that access is checked against: the user that a service account acts as, else the caller itself. */
export function granteeOf(caller: Caller): Grantee {
  if (caller.subject !== undefined) return of(`user:${caller.subject}`, caller.subject);
  if (caller.principal !== undefined) return of(caller.principal, caller.email);
  if (caller.email !== undefined) return of(principalOfEmail(caller.email).principal, caller.email);
  return { member: 'MEMBER', email: 'EMAIL', name: 'the caller', known: false };
}

function of(member: string, email: string | undefined): Grantee {
  return { member, email: email ?? 'EMAIL', name: cleanText(email ?? member, 200), known: true };
}
