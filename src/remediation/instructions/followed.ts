import type { Remedy } from '../remedy.js';

/** A remedy out of an instruction, and whether it says all that is needed. */
export interface Followed {
  readonly remedy: Remedy;
  readonly exact: boolean;
}
