import { expect, test } from 'vitest';
import { runMethods } from './methods.js';

test('a denied call of any method of googleapis names the method, and the resource where the URL does', { timeout: 300_000 }, async () => {
  const outcomes = await runMethods();
  expect(outcomes.length).toBeGreaterThan(26_000);
  expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
});
