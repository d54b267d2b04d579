import { startTimer } from './timers.js';

/** How long the parts of one batch may be read, in milliseconds; what comes later is cut short. */
const MAX_WORK_MS = 700;

/** How long the event loop is kept at a time, in milliseconds. */
const MAX_TURN_MS = 8;

/** The time that one batch may take, in turns between which everybody else gets theirs. */
export function timeBudget(): { isSpent(): boolean; rest(): Promise<void> } {
  let spent = 0;
  let turn = performance.now();
  return {
    isSpent: () => spent + performance.now() - turn >= MAX_WORK_MS,
    async rest() {
      // What was begun goes on in this turn before the clock is read.
      for (let step = 0; step < 12; step += 1) await Promise.resolve();
      if (performance.now() - turn < MAX_TURN_MS) return;
      spent += performance.now() - turn;
      await nextTurn();
      turn = performance.now();
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void startTimer(resolve, 0));
}
