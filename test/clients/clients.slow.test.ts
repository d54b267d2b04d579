import { afterAll, describe, expect, it } from 'vitest';
import * as lib from '../../src/index.js';
import { TARGETS } from '../../src/intercept/targets.js';
import { IN_CI } from './rows/in-ci.js';
import { measure } from './world/measure.js';
import { replaceGoogle } from './world/start.js';

const world = await replaceGoogle();
afterAll(() => world.close());

const load = (name: string): Promise<any> => import(name);

describe.each(IN_CI.map((row) => [row.client, row] as const))('%s', (_, row) => {
  it('is denied as what it is, and does all else as before', { timeout: 60_000 }, async () => {
    const measured = await measure(row, world, lib, load);
    expect(measured.differences).toEqual([]);
    expect(measured.read).toBe(measured.asked);
    expect(measured.target).toBe(row.target);
    expect(measured.intercept).toBe(row.because === undefined ? 'yes' : 'TypeError');
    expect(measured.thrown).toBe(measured.asked);
    expect(measured.fields / measured.allFields).toBeGreaterThanOrEqual(0.9);
    expect(measured.caller).toBe(true);
  });
});

it('every kind of target that interceptDenials accepts is called above, through a real client', () => {
  const proven = new Set(IN_CI.flatMap(({ target }) => target ?? []));
  expect([...proven].sort()).toEqual(Object.keys(TARGETS).sort());
});
