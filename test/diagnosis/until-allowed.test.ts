import { afterEach, beforeEach, expect, it, vi } from 'vitest';
// Loaded before the clock stops: the first call would wait for it.
import '../../src/diagnosis/repeat-until-allowed.js';
import { untilAllowed } from '../../src/diagnosis/until-allowed.js';
import { denial } from '../../src/testing/denial.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** A call that is denied so often before it works. */
function deniedFor(times: number, error: unknown = denial('MissingPermission')) {
  return vi.fn(async () => {
    if (times-- > 0) throw error;
    return 'fine';
  });
}

it('repeats the call until the grant has spread', async () => {
  const call = deniedFor(3);
  const waits: number[] = [];
  const result = untilAllowed(call, { onWait: (_denial, waitMs) => void waits.push(waitMs) });
  await vi.runAllTimersAsync();
  expect(await result).toBe('fine');
  expect(waits).toEqual([1_000, 2_000, 4_000]);
});

it('throws what no grant cures at once', async () => {
  for (const error of [denial('RateLimited'), denial('CredentialRejected'), new Error('ECONNRESET')]) {
    const call = deniedFor(1, error);
    await expect(untilAllowed(call)).rejects.toBe(error);
    expect(call).toHaveBeenCalledTimes(1);
  }
});

it('throws the last denial when the time is over, and not before', async () => {
  const error = denial('NotShared');
  const call = deniedFor(99, error);
  const result = untilAllowed(call, { timeoutMs: 10_000 });
  const thrown = expect(result).rejects.toBe(error);
  await vi.runAllTimersAsync();
  await thrown;
  // After 0, 1, 3, 7 and, at the end of the time, 10 seconds.
  expect(call).toHaveBeenCalledTimes(5);
});

it('stops with the signal', async () => {
  const error = denial('ApiDisabled', { service: 'vision.googleapis.com' });
  const stop = new AbortController();
  const result = untilAllowed(deniedFor(99, error), {
    signal: stop.signal,
    onWait: () => {
      stop.abort();
      throw new Error('a listener that fails');
    },
  });
  await expect(result).rejects.toBe(error);
});

it('says what to pass instead of a promise', async () => {
  await expect(untilAllowed(Promise.resolve() as never)).rejects.toThrow(/pass a function/);
});
