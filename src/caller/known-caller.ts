import type { Told } from '../evidence/values/told.js';
import type { Caller } from './caller.js';

declare const KNOWN: unique symbol;

/**
 * A caller of whom nothing rests on the word of a response alone: the local credential, the request, Google's lookup or structured evidence of an API
 * host names it. Grants, shares and links are made for this one only; `Caller` alone does not compile there.
 */
export type KnownCaller = Caller & { readonly [KNOWN]: true };

/** Who called: as people are told, and as far as something may be granted to it. */
export interface NamedCaller {
  readonly caller: Caller;
  readonly known: KnownCaller;
  /** True where the response named the caller and was believed. */
  readonly fromResponse: boolean;
  /** Whom a request names that anybody may have written. */
  readonly told?: Told;
}

/** Says that a caller rests on more than the response. Only `reconcile/`, `diagnosis/conclusions/grantee.ts` and what builds samples may. */
export function knownCaller(caller: Caller): KnownCaller {
  // Without a prototype: whatever pollutes that of all objects must not become somebody to grant access to.
  return Object.assign(Object.create(null) as KnownCaller, caller);
}
