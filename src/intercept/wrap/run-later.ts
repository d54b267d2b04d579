/** Taken when the package is loaded: while a test fakes the clock, streams go on, and so must we. */
const { nextTick } = (globalThis.process ?? {}) as { nextTick?: (this: void, run: () => void) => void };
const microtask = globalThis.queueMicrotask;

/**
 * Runs something behind what runs now, outside of any promise: what it throws is an `uncaughtException`, as what a listener or a callback throws
 * always was, and not an `unhandledRejection`.
 */
export function runLater(run: () => void): void {
  if (nextTick) nextTick(run);
  else microtask(run);
}
