import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from './built.js';
import { spreadOf } from './measure.js';
import { PAYLOADS, type Payload } from './payloads.js';
import type { Result } from './result.js';

/**
 * Runs in a process of its own, because what is loaded stays loaded: one denial of another service loads the spine, then the first denial of
 * each service is timed, and a second one of it, which needs nothing any more. The rest is the loading.
 */
const PROGRAM = `
const { classifyResponse } = await import(process.argv[1]);
const payloads = JSON.parse(process.argv[2]);
const ask = async ({ url, status, body }) => {
  const start = performance.now();
  await classifyResponse({ status, body, request: { method: 'GET', url } }, { identity: 'offline' });
  return performance.now() - start;
};
const [first, ...others] = payloads;
for (let i = 0; i < 50; i++) await ask(first);
const times = {};
for (const payload of others) {
  const cold = await ask(payload);
  const warm = Math.min(await ask(payload), await ask(payload), await ask(payload));
  times[payload.name] = [cold, warm];
}
console.log(JSON.stringify(times));
`;

/** What the first denial of a service takes longer than the next ones. */
export function benchFirstLoad(processes: number, payloads: readonly Payload[] = PAYLOADS): Result[] {
  const entry = pathToFileURL(path.join(dist, 'index.js')).href;
  const runs = Array.from({ length: processes }, () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM, entry, JSON.stringify(payloads)], {
      encoding: 'utf8',
    });
    return JSON.parse(output) as Record<string, readonly [cold: number, warm: number]>;
  });
  return Object.keys(runs[0]!).map((name) => {
    const { median, low, high } = spreadOf(runs.map((times) => times[name]![0] / times[name]![1]));
    return {
      name: `first denial of a service (${name}) ÷ the next one`,
      value: median,
      unit: '×',
      spread: [low, high],
      budget: 30,
    };
  });
}
