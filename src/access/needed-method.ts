import type { StatedAccess } from '../knowledge/lookup.js';

/** A method that a program needs, with what shows that. */
export interface NeededMethod {
  /** Id of the REST method: `drive.files.list`. */
  readonly method: string;
  /** Where the code calls it: `src/report.ts:12`. */
  readonly calls?: readonly string[];
  /** The condition under which it is called, where no call is without one. */
  readonly when?: string;
  /** How often a recording saw it. */
  readonly count?: number;
  /** How many of these calls were denied. */
  readonly denied?: number;
  /** What is known of a method that the tables don't hold. */
  readonly stated?: StatedAccess;
  /** The ids of the resources that it was called on; only where they were asked for. */
  readonly resources?: readonly string[];
}
