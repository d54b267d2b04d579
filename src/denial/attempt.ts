import type { Denial } from './denial.js';
import { isDenial } from './is-denial.js';

/**
 * What {@link attempt} returns: the value, or the denial.
 *
 * @example `{ ok: false, denial }`
 * @public
 */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly denial: Denial };

/**
 * Runs a call and returns its denial instead of throwing it. Every other error is still thrown.
 *
 * @example
 * ```ts
 * const got = await attempt(() => drive.files.get({ fileId }));
 * if (!got.ok) return showRemedies(got.denial.remedies);
 * ```
 * @param fn - makes the call, through an intercepted client
 * @throws whatever `fn` throws that is not a denial, unchanged
 * @throws TypeError if `fn` isn't a function
 * @public
 */
export async function attempt<T>(fn: () => Promise<T> | T): Promise<Attempt<T>> {
  if (typeof fn !== 'function')
    throw new TypeError('attempt: pass a function that makes the call: attempt(() => drive.files.get({ fileId })).');
  try {
    return { ok: true, value: await fn() };
  } catch (error) {
    if (isDenial(error)) return { ok: false, denial: error };
    throw error;
  }
}
