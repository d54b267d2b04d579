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
  for (const payload of PAYLOADS) {
    const { spread, ratio } = await race(contestants(payload, toDenial), { rounds, count: 60, warmUp: rounds });
    const ours = spread('denial');
    const rival = ratio('denial', 'rival');
    results.push(
      { name: `denial, ${payload.name}`, value: ours.median, unit: 'µs', spread: [ours.low, ours.high], budget: 60 },
      {
        name: `denial ÷ (GoogleError.parseHttpError + GaxiosError)`,
        value: rival.median,
        unit: '×',
        spread: [rival.low, rival.high],
        budget: 3,
      },
      { name: `JSON.parse of the same body`, value: spread('parse').median, unit: 'µs' },
    );
  }
  return results;
}

function contestants(payload: Payload, toDenial: Built['toDenial']): Record<string, Contestant> {
  const text = JSON.stringify(payload.body);
  return {
    denial: {
      prepare: (count) => caughtErrors(payload, count),
      run: async (_count, errors: GaxiosError[]) => {
        for (const error of errors) await toDenial(error, OFFLINE);
      },
    },
    rival: {
      prepare: async (count) => ({
        errors: await caughtErrors(payload, count),
        bodies: Array.from({ length: count }, () => JSON.parse(text)),
      }),
      run: (_count, { errors, bodies }: { errors: GaxiosError[]; bodies: object[] }) => {
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
