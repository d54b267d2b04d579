import type { Reported } from './reported.js';

/** A week: nobody waits longer for a rate limit. */
const LONGEST_S = 604_800;

/** After how many seconds a call can succeed, where the server or the length of its window tells. Limits of a day end at a time that nobody states. */
export function retryAfter({ retryAfterMs, window }: Pick<Reported, 'retryAfterMs' | 'window'>): number | undefined {
  if (retryAfterMs !== undefined && retryAfterMs >= 0) return Math.min(Math.max(Math.ceil(retryAfterMs / 1_000), 1), LONGEST_S);
  return window === 'second' ? 1 : window === 'minute' ? 60 : undefined;
}
