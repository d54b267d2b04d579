import type { Quota } from '../evidence/facts.js';

/** Longer than any program waits: what is for tomorrow is for a scheduler. */
const TOO_LONG: ReadonlySet<string> = new Set(['day', 'week', 'month']);

/** Whether the same call may succeed within the time that a program waits. `retryable`, `retryDelay` and `retryDenials` all go by it. */
export function isRetryable({ kind, window, quota }: { readonly kind: string; readonly window?: string; readonly quota?: Quota }): boolean {
  return kind === 'RateLimited' && !TOO_LONG.has(window ?? '') && quota?.limitValue !== 0;
}
