import { Gaxios, GaxiosError } from 'gaxios';
import { GoogleError } from 'google-gax';
import type { Built } from './built.js';
import { race, type Contestant } from './measure.js';
import { PAYLOADS, type Payload } from './payloads.js';
import type { Result } from './result.js';

const OFFLINE = { identity: 'offline' } as const;

/** What gaxios throws for a payload: real errors, each made anew. */
async function caughtErrors({ url, status, body }: Payload, count: number): Promise<GaxiosError[]> {
  const text = JSON.stringify(body);
  const gaxios = new Gaxios({
    adapter: (config: object): Promise<any> =>
      Promise.resolve({ config, data: JSON.parse(text), headers: new Headers(), status, statusText: '', ok: false, bodyUsed: true }),
    headers: { authorization: 'Bearer ya29.example-token', 'user-agent': 'bench' },
    retry: false,
  });
  const errors: GaxiosError[] = [];
  while (errors.length < count) await gaxios.request({ url }).catch((error: unknown) => errors.push(error as GaxiosError));
  return errors;
}

/** One denial, from the caught error to the typed one with remedies, against what others do with the same payload. */
export async function benchDenials({ toDenial }: Built, rounds: number): Promise<Result[]> {
  const results: Result[] = [];
  const caught = new Map<Payload, readonly GaxiosError[]>();
  for (const payload of PAYLOADS) caught.set(payload, await caughtErrors(payload, 500));
  // As in a service that has been in trouble for a second or two: the engine has compiled what runs often.
  for (let turn = 0; turn < 30; turn++) for (const errors of caught.values()) for (const error of errors) await toDenial(error, OFFLINE);
  for (const payload of PAYLOADS) {
    const { denial, rival, parse } = contestants(payload, caught.get(payload)!, toDenial);
    const alone = await race({ denial, parse }, { rounds, count: 20 });
    const against = await race({ denial, rival }, { rounds: Math.ceil(rounds / 3), count: 20 });
    const ours = alone.spread('denial');
    const ratio = against.ratio('denial', 'rival');
    results.push(
      { name: `denial, ${payload.name}`, value: ours.median, unit: 'µs', spread: [ours.low, ours.high] },
      {
        name: `denial ÷ (GoogleError.parseHttpError + GaxiosError)`,
        value: ratio.median,
        unit: '×',
        spread: [ratio.low, ratio.high],
        budget: 0.15,
      },
      { name: `JSON.parse of the same body`, value: alone.spread('parse').median, unit: 'µs' },
    );
  }
  return results;
}

function contestants(
  payload: Payload,
  caught: readonly GaxiosError[],
  toDenial: Built['toDenial'],
): Record<'denial' | 'rival' | 'parse', Contestant> {
  const text = JSON.stringify(payload.body);
  let next = 0;
  const some = (count: number): readonly GaxiosError[] => Array.from({ length: count }, () => caught[next++ % caught.length]!);
  return {
    denial: {
      prepare: some,
      run: async (_count, errors: readonly GaxiosError[]) => {
        for (const error of errors) await toDenial(error, OFFLINE);
      },
    },
    rival: {
      prepare: (count) => ({ errors: some(count), bodies: Array.from({ length: count }, () => JSON.parse(text)) }),
      run: (_count, { errors, bodies }: { errors: readonly GaxiosError[]; bodies: object[] }) => {
        for (const [index, { config, response }] of errors.entries()) {
          new GaxiosError('Request failed with status code 403', config, response);
          GoogleError.parseHttpError(bodies[index]);
        }
      },
    },
    parse: {
      run: (count) => {
        for (let index = 0; index < count; index++) JSON.parse(text);
      },
    },
  };
}
