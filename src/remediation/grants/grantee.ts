import type { KnownCaller } from '../../caller/known-caller.js';
import { principalOfEmail } from '../../caller/principal.js';
import { cleanText } from '../../response/safe/clean-text.js';

declare const MEMBER: unique symbol;

/** The member of an IAM binding that may stand in a command: the functions below are the only way to one. */
export type Member = string & { readonly [MEMBER]: true };

/** Whom to give access to. */
export interface Grantee {
  /** The member of an IAM binding: `serviceAccount:robot@p.iam.gserviceaccount.com`, or `MEMBER`. */
  readonly member: Member;
  /** The address to share with; a federated identity has none. */
  readonly email: string | undefined;
  /** How to call it in a sentence. */
  readonly name: string;
  readonly known: boolean;
  /** True for the caller where nothing says who it is. */
  readonly isUnknownCaller?: true;
}

/** The identity that access is checked against: the user that a service account acts as, else the caller itself. Never one that only a response names. */
export function granteeOf(caller: KnownCaller): Grantee {
  if (caller.subject !== undefined) return of(`user:${caller.subject}`, caller.subject);
  if (caller.principal !== undefined) return of(caller.principal, caller.email);
  if (caller.email !== undefined) return of(principalOfEmail(caller.email).principal, caller.email);
  return { member: 'MEMBER' as Member, email: undefined, name: 'the caller', known: false, isUnknownCaller: true };
}

/** An account that only the reader knows: a placeholder stands for it. */
export function unknownGrantee(name: string, placeholder: string): Grantee {
  return { member: placeholder as Member, email: undefined, name, known: false };
}

/** A service agent, whose address is made from Google's template and a project that the call itself names. */
export function agentGrantee(title: string, email: string): Grantee {
  return { member: `serviceAccount:${email}` as Member, email, name: `${title} (${email})`, known: true };
}

function of(member: string, email: string | undefined): Grantee {
  return { member: member as Member, email, name: cleanText(email ?? member, 200), known: true };
}
