import { startTimer, stopTimer } from './timers.js';

/** The longest that a timer can wait. */
const LONGEST_MS = 2_147_483_647;

/** The promise's answer, or `late` where it is not there in time. A failure in time stays one. Leaves no timer behind. */
export async function within<T, L>(promise: Promise<T>, timeoutMs: number, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<L>((resolve) => {
    timer = startTimer(() => resolve(late), Math.min(Math.max(0, timeoutMs), LONGEST_MS));
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    stopTimer(timer);
  }
}
