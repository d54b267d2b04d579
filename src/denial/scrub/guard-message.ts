import { cleanText } from '../../response/safe/clean-text.js';
import type { Denial } from '../denial.js';

/** What google-auth-library assigns on the errors that pass through it, in the server's raw words, and how long it may be. */
const REWORDED = [
  ['message', 4_000],
  ['code', 200],
] as const;

/** How many turns of the promise queue a failure may take through the layers of google-auth-library: several times what the deepest takes. */
const MAX_TURNS = 100;

const cleaned = (value: unknown, max: number): unknown => (typeof value === 'string' ? cleanText(value, max) : value);

/** Cleans what google-auth-library may have put on a denial. */
export function cleanReworded(denial: Pick<Denial, 'message' | 'code'>): void {
  for (const [key, max] of REWORDED) {
    const clean = cleaned(denial[key], max);
    if (clean !== denial[key]) Reflect.set(denial, key, clean);
  }
}

/**
 * The same for a denial that leaves a client which may lie inside of one that nobody intercepts. That one words the denial anew in a turn of the promise queue,
 * and whoever called it hears of it in a later turn: looking in each turn cleans the words in between. An accessor would clean them as well, but
 * `structuredClone`, `postMessage` and the `error` event of a worker leave a message out that is one.
 */
export function guardReworded(denial: Denial): void {
  lookInEachTurn(denial).catch(() => {
    // A denial that refuses to be looked at keeps the words that it has.
  });
}

async function lookInEachTurn(denial: Denial): Promise<void> {
  const nextTurn = Promise.resolve();
  let { message, code } = denial;
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    await nextTurn;
    if (denial.message === message && denial.code === code) continue;
    cleanReworded(denial);
    ({ message, code } = denial);
  }
}
