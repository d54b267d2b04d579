/** At most so many calls are under way. */
export const CONCURRENCY = 256;

/** Makes calls, `CONCURRENCY` of them at a time. */
export async function inParallel(count: number, call: (index: number) => Promise<unknown>, concurrency = CONCURRENCY): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await call(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}

/** What the process holds, besides memory. */
export interface Held {
  /** Sockets, servers, timers and whatever else keeps a process alive. */
  readonly handles: number;
  /** Listeners on the process itself. */
  readonly listeners: number;
}

export function held(): Held {
  return {
    handles: process.getActiveResourcesInfo().length,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name as 'exit'), 0),
  };
}

/** The megabytes that are in use when everything that nobody needs any more is gone. */
export async function heapMiB(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc!();
  }
  return process.memoryUsage().heapUsed / 1_048_576;
}
