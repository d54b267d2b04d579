import { expect, test } from 'vitest';
import { RESPONSE_TYPES, runMatrix, tableOf } from './matrix.js';

test('one denial is the same kind for every client, major and response type', { timeout: 60_000 }, async () => {
  const cells = await runMatrix();
  const rows = tableOf(cells);
  expect(rows.length).toBeGreaterThan(100);
  expect(cells).toHaveLength(rows.length * RESPONSE_TYPES.length);
  expect(cells.filter(({ outcome }) => outcome !== 'MissingPermission')).toEqual([]);
});
