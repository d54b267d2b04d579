import { inAscii } from './index-text.js';
import { canSay, compilePhrase, keysOf, neededWords, readingsOf, wordsOf, type NeededWords } from './phrase.js';

/**
 * Phrases as lines. The first line is JSON, and has what each word leads to: the words that may follow it, each with the numbers of the phrases that say both, and
 * by itself the phrases that say nothing else: `{"service":"accounts 0 4,agent 2"," 7"…}`. Each further line has a phrase, those first that say more: the id of
 * its sentence and itself, `["drive/own-storage","Service Accounts do not have storage quota"]`.
 */
export type IndexedPhrases = string;

/** Gives each reading of a phrase its rarest key, so that few phrases share one. */
export function indexPhrases(phrases: readonly (readonly [id: string, phrase: string])[]): IndexedPhrases {
  const keys = phrases.map(([, phrase]) => readingsOf(phrase).map((reading) => [...new Set(keysOf(reading))]));
  const frequency = new Map<string, number>();
  for (const key of keys.flatMap((readings) => [...new Set(readings.flat())])) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const leading = new Map<string, Map<string, number[]>>();
  phrases.forEach(([id, phrase], index) => {
    const rarest = keys[index]!.map((known) =>
      known.reduce<string | undefined>(
        (best, next) => (best === undefined || frequency.get(next)! < frequency.get(best)! ? next : best),
        undefined,
      ),
    );
    if (rarest.includes(undefined)) throw new TypeError(`The phrase “${phrase}” of ${id} has no fixed word: it would match anything.`);
    for (const key of new Set(rarest as string[])) {
      const [word, next = ''] = key.split(' ') as [string, string?];
      const following = leading.get(word) ?? new Map<string, number[]>();
      leading.set(word, following.set(next, [...(following.get(next) ?? []), index]));
    }
  });
  const words = Array.from(leading, ([word, following]) => {
    return [word, Array.from(following, ([next, numbers]) => [next, ...numbers].join(' ')).join(',')] as const;
  });
  return [Object.fromEntries(words), ...phrases].map((line) => inAscii(JSON.stringify(line))).join('\n');
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
  readonly #lines: readonly string[];
  /** What each word leads to, as it is written. */
  readonly #leading: Readonly<Record<string, string>>;
  readonly #byWord = new Map<string, ReadonlyMap<string, readonly number[]>>();
  readonly #known: (KnownPhrase | undefined)[] = [];

  constructor(phrases: IndexedPhrases) {
    const [leading = '', ...lines] = phrases.split('\n');
    this.#leading = leading === '' ? {} : (JSON.parse(leading) as Readonly<Record<string, string>>);
    this.#lines = lines;
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
    const [id, phrase] = JSON.parse(this.#lines[number]!) as readonly [string, string];
    return { id, phrase, needed: neededWords(phrase), pattern: undefined };
  }

  #candidates(words: readonly string[]): readonly number[] {
    const found = new Set<number>();
    for (let index = 0; index < words.length; index += 1) {
      const following = this.#following(words[index]!);
      if (following === undefined) continue;
      for (const number of following.get('') ?? NONE) found.add(number);
      const next = words[index + 1];
      if (next !== undefined) for (const number of following.get(next) ?? NONE) found.add(number);
    }
    return found.size < 2 ? [...found] : [...found].sort((a, b) => a - b);
  }

  /** The phrases that a word leads to, by the word that follows it, or by none. Words come from servers: only one of the index has any. */
  #following(word: string): ReadonlyMap<string, readonly number[]> | undefined {
    if (!Object.hasOwn(this.#leading, word)) return undefined;
    const known = this.#byWord.get(word);
    if (known) return known;
    const following = new Map<string, readonly number[]>();
    for (const entry of this.#leading[word]!.split(',')) {
      const [next, ...numbers] = entry.split(' ');
      following.set(next!, numbers.map(Number));
    }
    this.#byWord.set(word, following);
    return following;
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
