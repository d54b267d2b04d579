import type { Denial } from '../denial/denial.js';

/**
 * How long a call is repeated.
 *
 * @example `{ timeoutMs: 120_000, onWait: ({ kind }, waitMs) => console.error(kind, waitMs) }`
 * @see https://cloud.google.com/iam/docs/access-change-propagation
 * @public
 */
export interface UntilAllowedOptions {
  /** How long, in milliseconds. Default: 420000, the 7 minutes that a grant can take. */
  readonly timeoutMs?: number;
  /** Stops the waiting. The call's last error is thrown then. */
  readonly signal?: AbortSignal;
  /** Is told each denial, and how long the next call waits, in milliseconds. What it throws is ignored. */
  readonly onWait?: (denial: Denial, waitMs: number) => void;
}

/**
 * Repeats one call while a fresh grant, share, or enablement spreads: after 1 s, 2 s, 4 s, up to 30 s. Any other failure is thrown at once. The call
 * should be one that may be repeated.
 *
 * @example
 * ```ts
 * const secret = await untilAllowed(() => secretmanager.projects.secrets.get({ name }), { timeoutMs: 120_000 });
 * ```
 * @param call - makes the call
 * @param options - how long
 * @returns what the call returns
 * @throws TypeError if `call` isn't a function, or an option is wrong
 * @throws what the call throws, if it's no denial that a grant cures, or the time is over
 * @see https://cloud.google.com/iam/docs/access-change-propagation
 * @public
 */
export async function untilAllowed<T>(call: () => T | Promise<T>, options?: UntilAllowedOptions): Promise<T> {
  const { repeatUntilAllowed } = await import('./repeat-until-allowed.js');
  return repeatUntilAllowed(call, options);
}
