import { wrappedIn } from '../response/body/wrapped.js';
import type { Denial } from './denial.js';
import { isDenial } from './is-denial.js';

/**
 * Finds the denial inside a caught value: itself, or the nearest one that it wraps through `cause`, `error`, `errors` and the like.
 *
 * @example
 * ```ts
 * const denial = findDenial(error); // also where a library threw new SyncError('…', { cause: denial })
 * ```
 * @see https://google.aip.dev/193
 * @public
 */
export function findDenial(value: unknown): Denial | undefined {
  for (const candidate of wrappedIn(value)) if (isDenial(candidate)) return candidate;
  return undefined;
}
