/**
 * Where the time of a denial goes, by stage and function: `npm run bench:profile -- --payload 0 --depth 6`. It runs the sources, whose functions have their
 * names, and denials of another resource each time. Shares are what counts; under the profiler everything takes longer.
 */
import { Session, type Profiler } from 'node:inspector/promises';
import { parseArgs } from 'node:util';
import { classifyResponse } from '../src/index.js';
import { another, PAYLOADS } from './payloads.js';

const { values } = parseArgs({
  options: {
    payload: { type: 'string', default: '' },
    depth: { type: 'string', default: '8' },
    denials: { type: 'string', default: '4000' },
    least: { type: 'string', default: '1' },
  },
});
const payloads = values.payload === '' ? PAYLOADS : PAYLOADS.slice(Number(values.payload), Number(values.payload) + 1);

async function deny(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    const { url, status, body } = another(payloads[turn % payloads.length]!, turn);
    await classifyResponse({ status, body, request: { method: 'GET', url } }, { identity: 'offline' });
  }
}

/** A function as it was called from the one above it; calls that were resumed after an `await` stand at the top. */
interface Called {
  readonly name: string;
  micros: number;
  readonly calls: Map<string, Called>;
}

function treeOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Called {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']));
  const root: Called = { name: 'all', micros: 0, calls: new Map() };
  samples.forEach((sample, index) => {
    const path: string[] = [];
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) path.unshift(names.get(id)!);
    // What the profiler itself does.
    if (path.includes('post')) return;
    let at = root;
    at.micros += timeDeltas[index]!;
    for (const name of path.slice(1)) {
      const inner: Called = at.calls.get(name) ?? { name, micros: 0, calls: new Map() };
      at.calls.set(name, inner);
      inner.micros += timeDeltas[index]!;
      at = inner;
    }
  });
  return root;
}

function print({ name, micros, calls }: Called, whole: number, depth = 0): void {
  const share = (100 * micros) / whole;
  if (share < Number(values.least) || depth > Number(values.depth)) return;
  console.log(`${share.toFixed(1).padStart(6)} % ${'  '.repeat(depth)}${name}`);
  for (const inner of [...calls.values()].sort((a, b) => b.micros - a.micros)) print(inner, whole, depth + 1);
}

await deny(2_000);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 200 });
await session.post('Profiler.start');
await deny(Number(values.denials));
const { profile } = await session.post('Profiler.stop');
const tree = treeOf(profile);
print(tree, tree.micros);
