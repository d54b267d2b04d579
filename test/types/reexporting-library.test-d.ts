/* A library that catches a denial, adds its context, throws an error of its own, and passes our types on. Its users import nothing else. */
import { findDenial, type Denial, type DenialKind } from 'google-denials';

export { isDenial, KINDS } from 'google-denials';
export type { Denial, DenialKind, NotShared, RateLimited } from 'google-denials';

export class SyncError extends Error {
  readonly denial: Denial | undefined;
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.denial = findDenial(cause);
  }
}

/** One entry for each kind: with one left out, it does not compile. */
export type Texts = Readonly<Record<DenialKind, string>>;
