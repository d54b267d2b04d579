import { Entries, inAscii, linesOf } from './index-text.js';
import { canSay, compilePhrase, keysOf, neededWords, readingsOf, wordsOf, type NeededWords } from './phrase.js';

/** Phrases as lines of JSON, and which of them a word leads to, by its place in these lines: plain data. */
export interface IndexedPhrases {
  /** `["drive/own-storage","Service Accounts do not have storage quota"]`, those that say most first. */
  readonly phrases: string;
  /** Words, each with what it leads to. */
  readonly words: string;
}

/** The phrases that a word leads to: by itself, and in front of another word. */
interface Keyed {
  readonly alone?: number[];
  readonly before?: Record<string, number[]>;
}

/** Gives each reading of a phrase its rarest key, so that few phrases share one. */
export function indexPhrases(phrases: readonly (readonly [id: string, phrase: string])[]): IndexedPhrases {
  const keys = phrases.map(([, phrase]) => readingsOf(phrase).map((reading) => [...new Set(keysOf(reading))]));
  const frequency = new Map<string, number>();
  for (const key of keys.flatMap((readings) => [...new Set(readings.flat())])) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const words = new Map<string, Keyed>();
  phrases.forEach(([id, phrase], number) => {
    const rarest = keys[number]!.map((known) =>
      known.reduce<string | undefined>(
        (best, next) => (best === undefined || frequency.get(next)! < frequency.get(best)! ? next : best),
        undefined,
      ),
    );
    if (rarest.includes(undefined)) throw new TypeError(`The phrase “${phrase}” of ${id} has no fixed word: it would match anything.`);
    for (const key of new Set(rarest as readonly string[])) addKey(words, key, number);
  });
  return { phrases: phrases.map((phrase) => inAscii(JSON.stringify(phrase))).join('\n'), words: linesOf(Object.fromEntries(words)) };
}

/** Lays a phrase under a word, or under the first of two neighbouring words. */
function addKey(words: Map<string, Keyed>, key: string, number: number): void {
  const [word = '', next] = key.split(' ');
  const { alone = [], before = {} } = words.get(word) ?? {};
  words.set(
    word,
    next === undefined
      ? { alone: [...alone, number], before }
      : { alone, before: { ...before, [next]: [...(Object.hasOwn(before, next) ? before[next]! : []), number] } },
  );
}

/** A phrase that a text holds. */
export interface PhraseMatch {
  readonly id: string;
  /** The part of the text that matched. */
  readonly quoted: string;
  readonly groups: Groups;
  /** What its phrase states where the text says it again: a permission on each line of a list. */
  readonly further: readonly Groups[];
  /** Its place in the table: what is smaller says more. */
  readonly rank: number;
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

/** Finds the phrases that a text holds. A text is compared with the few phrases that it can hold; each is compiled when a text has all of its words. */
export class PhraseIndex {
  readonly #text: string;
  readonly #words: Entries<Keyed>;
  #lines: readonly string[] | undefined;
  readonly #known: (KnownPhrase | undefined)[] = [];

  constructor({ phrases, words }: IndexedPhrases) {
    this.#text = phrases;
    this.#words = new Entries(words);
  }

  /** Every sentence that the text says, in the order of the table, each once. */
  match(text: string): readonly PhraseMatch[] {
    const { words, said } = wordsIn(text);
    const numbers = this.#candidates(words);
    if (numbers.length === 0) return NONE;
    const found = new Map<string, PhraseMatch>();
    for (const number of numbers) {
      const known = (this.#known[number] ??= this.#phrase(number));
      const { id } = known;
      if (found.has(id) || !canSay(said, known.needed)) continue;
      const pattern = (known.pattern ??= compiled(known.phrase));
      if (pattern === NOT_READABLE) continue;
      pattern.lastIndex = 0;
      const match = pattern.exec(text);
      if (!match) continue;
      const further = match.groups && 'permission' in match.groups ? furtherGroups(pattern, text) : NONE;
      found.set(id, { id, quoted: match[0], groups: match.groups, further, rank: number });
    }
    return [...found.values()];
  }

  #phrase(number: number): KnownPhrase {
    const [id, phrase] = JSON.parse((this.#lines ??= this.#text.split('\n'))[number]!) as readonly [string, string];
    return { id, phrase, needed: neededWords(phrase), pattern: undefined };
  }

  #candidates(words: readonly string[]): readonly number[] {
    const found = new Set<number>();
    for (let index = 0; index < words.length; index += 1) {
      const keyed = this.#words.get(words[index]!);
      if (keyed === undefined) continue;
      for (const number of keyed.alone ?? NONE) found.add(number);
      const [next, { before }] = [words[index + 1], keyed];
      if (next !== undefined && before && Object.hasOwn(before, next)) for (const number of before[next]!) found.add(number);
    }
    return found.size < 2 ? [...found] : [...found].sort((a, b) => a - b);
  }
}

/** A phrase that a text had a key of. */
interface KnownPhrase {
  readonly id: string;
  readonly phrase: string;
  readonly needed: NeededWords;
  /** Compiled when a text has all of its words. */
  pattern: RegExp | typeof NOT_READABLE | undefined;
}

/** The words of a text, in their order, and each once. */
interface Words {
  readonly text: string;
  readonly words: readonly string[];
  readonly said: ReadonlySet<string>;
}

/** The text that was taken apart last: sentences, wordings and hints are looked for in the same one, each in an index of its own. */
let last: Words = { text: '', words: [], said: new Set() };

function wordsIn(text: string): Words {
  if (text === last.text) return last;
  const words = wordsOf(text);
  return (last = { text, words, said: new Set(words) });
}

/** A phrase that cannot be read matches nothing: a test compiles all of them, and no failure adds another one. */
function compiled(phrase: string): RegExp | typeof NOT_READABLE {
  try {
    return compilePhrase(phrase);
  } catch {
    return NOT_READABLE;
  }
}

const NOT_READABLE = 'not readable';

/** The permissions of the further places that say it. */
function furtherGroups(pattern: RegExp, text: string): readonly Groups[] {
  const further: Groups[] = [];
  for (let match = pattern.exec(text); match && further.length < MOST_PLACES; match = pattern.exec(text))
    further.push({ permission: match.groups?.['permission'] });
  return further;
}

const MOST_PLACES = 20;
const NONE: readonly never[] = [];
