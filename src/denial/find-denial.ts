import { property } from '../response/property.js';
import type { Denial } from './denial.js';
import { isDenial } from './is-denial.js';

/** How far a caught value is searched. */
const MAX_VALUES = 40;

/** Where errors keep the errors that they wrap. */
const WRAPPERS = ['cause', 'error', 'errors', 'originalError', 'reason'] as const;

/**
 * Finds the denial inside a caught value: itself, or the nearest one that it wraps through `cause`, `error` or `errors`.
 *
 * @example
 * ```ts
 * const denial = findDenial(error); // also where a library threw new SyncError('…', { cause: denial })
 * ```
 * @see https://google.aip.dev/193
 * @public
 */
export function findDenial(value: unknown): Denial | undefined {
  const seen = new Set<unknown>();
  const queue: unknown[] = [value];
  while (queue.length > 0 && seen.size < MAX_VALUES) {
    const candidate = queue.shift();
    if (isDenial(candidate)) return candidate;
    if (typeof candidate !== 'object' || candidate === null || seen.has(candidate)) continue;
    seen.add(candidate);
    for (const key of WRAPPERS) {
      const inner = property(candidate, key);
      if (Array.isArray(inner)) queue.push(...(inner.slice(0, 10) as unknown[]));
      else queue.push(inner);
    }
  }
  return undefined;
}
