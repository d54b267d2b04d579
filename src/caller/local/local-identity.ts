import type { Caller } from '../caller.js';

/** What Google could be asked when nothing on this machine names the principal. */
export type Question =
  | { readonly of: 'metadata server'; readonly account: string }
  | { readonly of: 'tokeninfo'; readonly token: string; readonly universe: string };

/** What this machine believes about the caller, and who could tell more. A chain: `via` is the credential behind it. */
export interface LocalIdentity {
  /** Without `via`. */
  readonly caller: Caller;
  readonly ask?: Question;
  readonly via?: LocalIdentity;
  /** True for an account that only vouches for the one in front of it: the request comes from behind it. */
  readonly delegate?: true;
}

/** The fields of a caller, any of which may turn out to be unknown. */
export type CallerDraft = { readonly [K in keyof Caller]?: Caller[K] | undefined };

/** A caller without the fields that are unknown. */
export function createCaller(draft: CallerDraft & Pick<Caller, 'type' | 'source'>): Caller {
  const caller: Record<string, unknown> = { verified: false };
  for (const key of Object.keys(draft) as (keyof CallerDraft)[]) if (draft[key] !== undefined) caller[key] = draft[key];
  return caller as unknown as Caller;
}

/** The caller with everything behind it. */
export function callerOf(identity: LocalIdentity): Caller {
  return identity.via ? { ...identity.caller, via: callerOf(identity.via) } : identity.caller;
}
