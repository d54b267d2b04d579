import { wrappedIn } from '../response/body/wrapped.js';
import { denialOfFields, isCopy } from './copied-fields.js';
import type { Denial } from './denial.js';
import { isDenial } from './is-denial.js';

/**
 * Returns the value if it is a denial, or the nearest denial that it wraps in `cause`, `error` or `errors`, or whose fields it copied.
 *
 * @example
 * ```ts
 * const denial = findDenial(error); // also where a library threw new SyncError('…', { cause: denial })
 * ```
 * @public
 */
export function findDenial(value: unknown): Denial | undefined {
  for (const { value: candidate } of wrappedIn(value)) {
    const copied = isCopy(candidate) ? denialOfFields(candidate) : candidate;
    if (isDenial(copied)) return copied;
  }
  return undefined;
}
