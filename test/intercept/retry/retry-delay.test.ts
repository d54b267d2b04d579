import { expect, it } from 'vitest';
import { retryDelay } from '../../../src/index.js';
import { denial } from '../../../src/testing/index.js';

it('is the time that the server asks for, and a little more', () => {
  const delay = retryDelay(denial('RateLimited', { retryAfterMs: 7_000 }));
  expect(delay).toBeGreaterThanOrEqual(7_000);
  expect(delay).toBeLessThanOrEqual(7_250);
});

it('doubles with each attempt where the server says nothing, up to 32 seconds', () => {
  const limited = denial('RateLimited', { retryAfterMs: undefined });
  for (const [attempt, most] of [
    [0, 1_000],
    [1, 2_000],
    [4, 16_000],
    [9, 32_000],
    [1e9, 32_000],
    [-1, 1_000],
    [Number.NaN, 1_000],
  ] as const) {
    const delay = retryDelay(limited, attempt)!;
    expect(delay).toBeGreaterThanOrEqual(most / 2);
    expect(delay).toBeLessThanOrEqual(most);
  }
});

it('is nothing where waiting is pointless', () => {
  expect(retryDelay(denial('MissingPermission'))).toBeUndefined();
  expect(retryDelay(denial('RateLimited', { window: 'day' }))).toBeUndefined();
  expect(retryDelay(denial('RateLimited', { retryAfterMs: 2 ** 31 }))).toBeUndefined();
});
