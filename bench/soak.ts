import { parseArgs } from 'node:util';
import { loadBuilt } from './built.js';
import { growthCurves } from './growth.js';
import { keepsBudget, tableOf, type Result } from './result.js';
import { soakCalls } from './soak-calls.js';
import { soakSockets } from './soak-sockets.js';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, calls: { type: 'string', default: process.env.SOAK_CALLS ?? '1000000' } },
});
const calls = Number(values.calls);
if (!(calls >= 1_000)) throw new Error('--calls must be a number, and at least 1000: with fewer there is nothing to see.');
if (!globalThis.gc) throw new Error('Run it with `npm run soak`: it needs node --expose-gc.');
const built = await loadBuilt();

const results: Result[] = [
  ...(await soakCalls(built, calls)),
  ...(await soakSockets(built, Math.ceil(calls / 50))),
  ...(await growthCurves(built)),
];

const missed = results.filter((result) => !keepsBudget(result));
if (values.json) console.log(JSON.stringify({ node: process.version, calls, results }, null, 2));
else
  console.log(
    `Node ${process.version}, ${calls.toLocaleString('en')} calls\n\n${tableOf(results)}${missed.length > 0 ? `\n\n${missed.length} missed.` : ''}`,
  );
process.exitCode = missed.length > 0 ? 1 : 0;
