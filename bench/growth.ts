import { Gaxios } from 'gaxios';
import type { Built } from './built.js';
import { PAYLOADS } from './payloads.js';
import type { Result } from './result.js';
import { heapMiB, inParallel } from './traffic.js';

const OFFLINE = { identity: 'offline' } as const;
const { url, status, body } = PAYLOADS[0]!;

/** What happens to the time of one denial, and to memory, as something else grows. */
export async function growthCurves(built: Built): Promise<Result[]> {
  return [...(await byBodySize(built)), ...(await byConcurrency(built)), ...(await byClients(built))];
}

/** The fewest milliseconds of some runs: whatever else runs on the machine only adds to it. */
async function fastest(run: () => Promise<unknown>, runs: number): Promise<number> {
  let best = Infinity;
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function byBodySize({ classifyResponse }: Built): Promise<Result[]> {
  const times: number[] = [];
  const sizes = [4, 16, 64, 256, 1_024, 4_096];
  for (const size of sizes) {
    const message = `${body.error['message']} ${'word '.repeat((size * 1_024) / 5)}`;
    const text = JSON.stringify({ error: { ...body.error, message } });
    times.push(await fastest(() => classifyResponse({ status, body: text, request: { url } }, OFFLINE), 30));
  }
  return [
    ...sizes.map((size, at): Result => ({ name: `denial with a body of ${size} KiB`, value: times[at]! * 1_000, unit: 'µs' })),
    { name: 'time by body size: 64 times as large, how many times as long', value: times[3]! / times[0]!, unit: '×', budget: 32 },
    { name: 'time by body size beyond 256 KiB, of which no more is read', value: times[5]! / times[3]!, unit: '×', budget: 1.5 },
  ];
}

async function byConcurrency({ classifyResponse }: Built): Promise<Result[]> {
  const lanes = [1, 16, 64, 256, 1_024];
  const count = 4_096;
  const times: number[] = [];
  for (const lane of lanes) {
    times.push(await fastest(() => inParallel(count, () => classifyResponse({ status, body, request: { url } }, OFFLINE), lane), 5));
  }
  return [
    ...lanes.map((lane, at): Result => ({ name: `denial, ${lane} at a time`, value: (times[at]! * 1_000) / count, unit: 'µs' })),
    { name: 'time by concurrency: a denial among 1,024 against one alone', value: times[4]! / times[0]!, unit: '×', budget: 1.5 },
  ];
}

async function byClients({ interceptDenials }: Built): Promise<Result[]> {
  const adapter = (config: object): Promise<any> =>
    Promise.resolve({ config, data: structuredClone(body), headers: new Headers(), status, statusText: '', ok: false, bodyUsed: true });
  const counts = [10, 100, 1_000, 10_000];
  const times: number[] = [];
  const kiB: number[] = [];
  for (const count of counts) {
    const bare = await heapOf(() => Array.from({ length: count }, () => new Gaxios({ adapter, retry: false })));
    const all = await heapOf(() => Array.from({ length: count }, () => interceptDenials(new Gaxios({ adapter, retry: false }), OFFLINE)));
    kiB.push(((all.grown - bare.grown) * 1_024) / count);
    const calls = 2_000;
    times.push(await fastest(() => inParallel(calls, (index) => all.made[index % count]!.request({ url }).catch(() => undefined), 1), 5));
  }
  return [
    { name: 'memory of an interception, 1,000 clients', value: kiB[2]!, unit: 'KiB' },
    { name: 'memory of an interception, 10,000 clients', value: kiB[3]!, unit: 'KiB', budget: 8 },
    { name: 'time by clients: a denial among 10,000 against among 10', value: times[3]! / times[0]!, unit: '×', budget: 2 },
  ];
}

async function heapOf<T>(make: () => T): Promise<{ readonly made: T; readonly grown: number }> {
  const before = await heapMiB();
  const made = make();
  return { made, grown: (await heapMiB()) - before };
}
