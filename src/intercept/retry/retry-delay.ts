import type { Denial } from '../../denial/denial.js';
import { isRetryable } from '../../denial/retryable.js';
import { property } from '../../response/safe/property.js';

/** No timer runs longer than 24.8 days: it would be over at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 32_000;

/**
 * Returns how long to wait before a denied call is sent again, in milliseconds. It is the time that Google asks for (`Retry-After`, `RetryInfo`), else
 * exponential backoff, both with jitter. For queues, and for clients that are not gaxios, which has {@link retryDenials}.
 *
 * @example
 * ```ts
 * for (let attempt = 0; ; attempt += 1) {
 *   try {
 *     return await call();
 *   } catch (error) {
 *     const denial = await toDenial(error);
 *     const delay = denial && attempt < 5 ? retryDelay(denial, attempt) : undefined;
 *     if (delay === undefined) throw error;
 *     await setTimeout(delay); // of node:timers/promises
 *   }
 * }
 * ```
 * @param denial - the denial of the last attempt
 * @param attempt - how many retries went before: `0` for the first one
 * @returns the delay, for example `7121`; `undefined` where waiting is pointless: what is no denial, any kind but `RateLimited`, a limit per day or longer, a limit of zero,
 *   a delay longer than a timer can run (24.8 days)
 * @see https://developers.google.com/workspace/drive/api/guides/limits#exponential
 * @public
 */
export function retryDelay(denial: Denial, attempt = 0): number | undefined {
  if (property(denial, 'kind') !== 'RateLimited' || property(denial, 'retryable') !== true || !isRetryable(denial)) return undefined;
  const asked = property(denial, 'retryAfterMs');
  const delay = typeof asked === 'number' && asked >= 0 ? asked + Math.random() * 250 : backoff(attempt);
  return delay > LONGEST_TIMER_MS ? undefined : Math.round(delay);
}

/** 1, 2, 4… 32 seconds, each shortened at random by up to a half, so that clients that were refused together do not return together. */
export function backoff(attempt: number): number {
  const exponent = Math.min(Math.max(0, attempt) || 0, 30);
  return Math.min(FIRST_WAIT_MS * 2 ** exponent, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);
}
