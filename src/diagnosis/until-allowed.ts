import type { Denial } from '../denial/denial.js';
import { SPREADING } from '../denial/spreading.js';
import { toDenial } from '../to-denial.js';

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

const DEFAULT_TIMEOUT_MS = 420_000;
const LONGEST_WAIT_MS = 30_000;

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
 * @throws what the call throws, if it's no denial that a grant cures, or the time is over
 * @see https://cloud.google.com/iam/docs/access-change-propagation
 * @public
 */
export async function untilAllowed<T>(call: () => T | Promise<T>, options: UntilAllowedOptions = {}): Promise<T> {
  if (typeof call !== 'function')
    throw new TypeError('untilAllowed: pass a function that makes the call: untilAllowed(() => drive.files.get({ fileId })).');
  const { timeoutMs = DEFAULT_TIMEOUT_MS, signal, onWait } = options;
  const deadline = performance.now() + timeoutMs;
  for (let waitMs = 1_000; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    try {
      return await call();
    } catch (error) {
      const denial = await toDenial(error, { identity: 'offline' });
      if (!denial || !SPREADING.has(denial.kind) || signal?.aborted === true) throw error;
      const left = deadline - performance.now();
      // The last call comes at the end of the time, not short of it.
      const wait = Math.min(waitMs, left);
      if (!(wait > 0)) throw error;
      told(onWait, denial, Math.round(wait));
      if (!(await pause(wait, signal))) throw error;
    }
  }
}

function told(onWait: UntilAllowedOptions['onWait'], denial: Denial, waitMs: number): void {
  try {
    onWait?.(denial, waitMs);
  } catch {
    // Whoever listens can't end the waiting.
  }
}

/** True when the time has passed, false when it was stopped. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve(true);
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted === true) stop();
  });
}
