import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from './built.js';
import { spreadOf } from './measure.js';
import { PAYLOADS, type Payload } from './payloads.js';
import type { Result } from './result.js';

/**
 * Runs in a process of its own, because what is loaded stays loaded: one denial of another service loads the spine, then the first denial of
 * each service is timed, and further ones of other resources, which need nothing any more. The rest is the loading.
 */
const PROGRAM = `
const { classifyResponse } = await import(process.argv[1]);
const payloads = JSON.parse(process.argv[2]);
const ask = async ({ url, status, body }) => {
  const start = performance.now();
  await classifyResponse({ status, body, request: { method: 'GET', url } }, { identity: 'offline' });
  return performance.now() - start;
};
const another = (payload, turn) => JSON.parse(JSON.stringify(payload).replaceAll('0000', String(turn).padStart(4, '0')));
const [first, ...others] = payloads;
for (let i = 0; i < 50; i++) await ask(another(first, i));
const times = {};
for (const payload of others) {
  const cold = await ask(payload);
  const warm = Math.min(...[await ask(another(payload, 1)), await ask(another(payload, 2)), await ask(another(payload, 3))]);
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
