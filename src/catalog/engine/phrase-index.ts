import { compilePhrase, keysOf, wordsOf } from './phrase.js';

/** A phrase, the id of its sentence, and the key that it is found under: plain data. */
export type IndexedPhrase = readonly [id: string, phrase: string, key: string];

/** Gives each phrase its rarest key, so that few phrases share one. */
export function indexPhrases(phrases: readonly (readonly [id: string, phrase: string])[]): readonly IndexedPhrase[] {
  const keys = phrases.map(([, phrase]) => [...new Set(keysOf(phrase))]);
  const frequency = new Map<string, number>();
  for (const key of keys.flat()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  return phrases.map(([id, phrase], index) => {
    const key = keys[index]!.reduce<string | undefined>(
      (best, next) => (best === undefined || frequency.get(next)! < frequency.get(best)! ? next : best),
      undefined,
    );
    if (key === undefined) throw new TypeError(`The phrase “${phrase}” of ${id} has no fixed word: it would match anything.`);
    return [id, phrase, key];
  });
}

/** A phrase that a text holds. */
export interface PhraseMatch {
  readonly id: string;
  /** The part of the text that matched. */
  readonly quoted: string;
  readonly groups: Readonly<Record<string, string | undefined>> | undefined;
}

/** Finds the phrases that a text holds. A text is compared with the few phrases that it can hold; each is compiled when first met. */
export class PhraseIndex {
  readonly #phrases: readonly IndexedPhrase[];
  readonly #byKey = new Map<string, number[]>();
  readonly #compiled: (RegExp | undefined)[] = [];

  constructor(phrases: readonly IndexedPhrase[]) {
    this.#phrases = phrases;
    phrases.forEach(([, , key], number) => {
      const numbers = this.#byKey.get(key);
      if (numbers) numbers.push(number);
      else this.#byKey.set(key, [number]);
    });
  }

  /** Every sentence that the text says, in the order of the table, each once. */
  match(text: string): readonly PhraseMatch[] {
    const numbers = this.#candidates(text);
    if (numbers.length === 0) return NONE;
    const found = new Map<string, PhraseMatch>();
    for (const number of numbers) {
      const [id, phrase] = this.#phrases[number]!;
      if (found.has(id)) continue;
      const match = (this.#compiled[number] ??= compilePhrase(phrase)).exec(text);
      if (match) found.set(id, { id, quoted: match[0], groups: match.groups });
    }
    return [...found.values()];
  }

  #candidates(text: string): readonly number[] {
    const found = new Set<number>();
    let before: string | undefined;
    for (const word of wordsOf(text)) {
      for (const number of this.#byKey.get(word) ?? []) found.add(number);
      if (before !== undefined) for (const number of this.#byKey.get(`${before} ${word}`) ?? []) found.add(number);
      before = word;
    }
    return found.size < 2 ? [...found] : [...found].sort((a, b) => a - b);
  }
}

const NONE: readonly PhraseMatch[] = [];
