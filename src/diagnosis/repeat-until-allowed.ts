import { checkedOptions } from '../options/check-options.js';
import { FUNCTION, MILLISECONDS, SIGNAL, type Rules } from '../options/rule.js';
import type { Denial } from '../denial/denial.js';
import { SPREADING } from '../denial/spreading.js';
import { toDenial } from '../to-denial.js';
import type { UntilAllowedOptions } from './until-allowed.js';

const DEFAULT_TIMEOUT_MS = 420_000;
const LONGEST_WAIT_MS = 30_000;

/** What {@link untilAllowed} does. @throws TypeError for what is no function and for a wrong option */
export async function repeatUntilAllowed<T>(call: () => T | Promise<T>, options: UntilAllowedOptions | undefined): Promise<T> {
  if (typeof call !== 'function')
    throw new TypeError('untilAllowed: pass a function that makes the call: untilAllowed(() => drive.files.get({ fileId })).');
  const { timeoutMs = DEFAULT_TIMEOUT_MS, signal, onWait } = checkedOptions('untilAllowed', options, RULES);
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

const RULES: Rules<UntilAllowedOptions> = {
  timeoutMs: MILLISECONDS,
  signal: SIGNAL,
  onWait: FUNCTION,
};

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
