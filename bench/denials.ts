import { Gaxios, GaxiosError } from 'gaxios';
import { GoogleError } from 'google-gax';
import type { Denial } from '../src/index.js';
import type { Built } from './built.js';
import { race, type Contestant } from './measure.js';
import { another, PAYLOADS, type Payload } from './payloads.js';
import type { Result } from './result.js';

const OFFLINE = { identity: 'offline' } as const;

/** What gaxios throws for each payload: real errors, each made anew. */
async function caughtErrors(payloads: readonly Payload[]): Promise<GaxiosError[]> {
  let answer: () => object = () => ({});
  const gaxios = new Gaxios({
    adapter: (config: object): Promise<any> =>
      Promise.resolve({ config, headers: new Headers(), statusText: '', ok: false, bodyUsed: true, ...answer() }),
    headers: { authorization: 'Bearer ya29.example-token', 'user-agent': 'bench' },
    retry: false,
  });
  const errors: GaxiosError[] = [];
  for (const { url, status, body } of payloads) {
    answer = () => ({ status, data: structuredClone(body) });
    await gaxios.request({ url }).catch((error: unknown) => errors.push(error as GaxiosError));
  }
  return errors;
}

/** How many denials of each payload there are: more than the library remembers. */
const MANY = 500;

/** How denials follow each other: a list of files of which none is shared, and a loop that tries the same call again and again. */
const CROWDS: readonly (readonly [name: string, turnOf: (payload: Payload, turn: number) => Payload])[] = [
  ['each of another resource', another],
  ['the same again', (payload) => payload],
];

/** One denial, from the caught error to the typed one with remedies, against what others do with the same payload. */
export async function benchDenials({ toDenial }: Built, rounds: number): Promise<Result[]> {
  const results: Result[] = [];
  const races: { readonly name: string; readonly payload: Payload; readonly errors: readonly GaxiosError[] }[] = [];
  for (const [crowd, turnOf] of CROWDS) {
    for (const payload of PAYLOADS) {
      const errors = await caughtErrors(Array.from({ length: MANY }, (_, turn) => turnOf(payload, turn + 1)));
      races.push({ name: `${payload.name}, ${crowd}`, payload, errors });
    }
  }
  // As in a service that has been in trouble for a second or two: the engine has compiled what runs often.
  for (let turn = 0; turn < 15; turn++) for (const { errors } of races) for (const error of errors) await toDenial(error, OFFLINE);
  for (const { name, payload, errors } of races) {
    const { denial, rival, parse } = contestants(payload, errors, toDenial);
    const alone = await race({ denial, parse }, { rounds, count: 20 });
    const against = await race({ denial, rival }, { rounds: Math.ceil(rounds / 3), count: 20 });
    const ours = alone.spread('denial');
    const ratio = against.ratio('denial', 'rival');
    results.push(
      { name: `denial, ${name}`, value: ours.median, unit: 'µs', spread: [ours.low, ours.high] },
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
        for (const error of errors) read(await toDenial(error, OFFLINE));
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

/** What an app that tells people of a denial reads. */
function read(denial: Denial | undefined): number {
  return denial ? denial.message.length + denial.remedies.length : 0;
}
