import type { KnownCaller } from '../../caller/known-caller.js';
import { principalOfEmail } from '../../caller/principal.js';
import { cleanText } from '../../response/safe/clean-text.js';

declare const MEMBER: unique symbol;

/** The member of an IAM binding that may stand in a command: {@link granteeOf} is the only way to one. */
export type Member = string & { readonly [MEMBER]: true };

/** Whom to give access to. */
export interface Grantee {
  /** The member of an IAM binding: `serviceAccount:robot@p.iam.gserviceaccount.com`, or `MEMBER`. */
  readonly member: Member;
  /** The address to share with, or `EMAIL`. */
  readonly email: string;
  /** How to call it in a sentence. */
  readonly name: string;
  readonly known: boolean;
}

/** The identity that access is checked against: the user that a service account acts as, else the caller itself. Never one that only a response names. */
export function granteeOf(caller: KnownCaller): Grantee {
  if (caller.subject !== undefined) return of(`user:${caller.subject}`, caller.subject);
  if (caller.principal !== undefined) return of(caller.principal, caller.email);
  if (caller.email !== undefined) return of(principalOfEmail(caller.email).principal, caller.email);
  return { member: 'MEMBER' as Member, email: 'EMAIL', name: 'the caller', known: false };
}

function of(member: string, email: string | undefined): Grantee {
  return { member: member as Member, email: email ?? 'EMAIL', name: cleanText(email ?? member, 200), known: true };
}
