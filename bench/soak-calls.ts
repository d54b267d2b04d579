import { Gaxios } from 'gaxios';
import { OAuth2Client } from 'google-auth-library';
import type { Built } from './built.js';
import { PAYLOADS } from './payloads.js';
import type { Result } from './result.js';
import { CONCURRENCY, held, heapMiB, inParallel } from './traffic.js';

/** One call in so many is denied. */
const DENIED_EVERY = 10;
const SAMPLES = 20;

/** Many calls through one intercepted client, some of them denied: memory, handles and listeners stay what they were. */
export async function soakCalls({ interceptDenials, isDenial }: Built, calls: number): Promise<Result[]> {
  let lookUps = 0;
  const fetchForReal = globalThis.fetch;
  // Google's tokeninfo, the only server that anybody is asked for here.
  globalThis.fetch = (input) => {
    lookUps++;
    const email = (input as string | URL).toString().includes('tokeninfo')
      ? { email: 'ann@example.com', email_verified: 'true', scope: 'openid' }
      : {};
    return Promise.resolve(new Response(JSON.stringify(email), { headers: { 'content-type': 'application/json' } }));
  };
  let told = 0;
  let denials = 0;
  const client = interceptDenials(new OAuth2Client({ transporter: new Gaxios({ adapter }) as never }), { onDenial: () => told++ });
  client.setCredentials({ access_token: 'ya29.example-token', expiry_date: Date.now() + 86_400_000 });
  const call = async (index: number): Promise<void> => {
    const denied = index % DENIED_EVERY === 0;
    const { url } = PAYLOADS[denied ? (index / DENIED_EVERY) % PAYLOADS.length : 0]!;
    try {
      await client.request({ url, headers: denied ? { 'x-denied': String((index / DENIED_EVERY) % PAYLOADS.length) } : {}, retry: false });
    } catch (error) {
      if (isDenial(error)) denials++;
    }
  };

  const warmUp = Math.ceil(calls / 5);
  await inParallel(warmUp, call);
  denials = told = 0;
  const before = held();
  const heaps: number[] = [];
  const start = performance.now();
  const part = Math.ceil(calls / SAMPLES / DENIED_EVERY) * DENIED_EVERY;
  for (let sample = 0; sample < SAMPLES; sample++) {
    await inParallel(part, call);
    heaps.push(await heapMiB());
  }
  const seconds = (performance.now() - start) / 1_000;
  const after = held();
  globalThis.fetch = fetchForReal;
  const third = Math.floor(SAMPLES / 3);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    { name: `calls, ${CONCURRENCY} at a time`, value: part * SAMPLES, unit: '' },
    { name: 'calls a second', value: (part * SAMPLES) / seconds, unit: '' },
    { name: 'denials that were expected and did not come', value: (part * SAMPLES) / DENIED_EVERY - denials, unit: '', budget: 0 },
    { name: 'denials of which nobody was told', value: denials - told, unit: '', budget: 0 },
    { name: 'look-ups of who the caller is', value: lookUps, unit: '', budget: 1 },
    { name: 'heap after warm-up', value: mean(heaps.slice(0, third)), unit: 'MiB' },
    { name: 'heap: growth to the last third', value: mean(heaps.slice(-third)) - mean(heaps.slice(0, third)), unit: 'MiB', budget: 1 },
    { name: 'handles: growth', value: after.handles - before.handles, unit: '', budget: 0 },
    { name: 'listeners: growth', value: after.listeners - before.listeners, unit: '', budget: 0 },
  ];
}

/** Answers at once: the calls of the same client are to be counted, not the network. */
function adapter(config: { headers?: Headers }): Promise<any> {
  const denied = config.headers?.get('x-denied');
  const payload = denied === null || denied === undefined ? undefined : PAYLOADS[Number(denied)]!;
  return Promise.resolve({
    config,
    data: payload ? structuredClone(payload.body) : { id: '1AbC' },
    headers: new Headers(),
    status: payload?.status ?? 200,
    statusText: '',
    ok: !payload,
    bodyUsed: true,
  });
}
