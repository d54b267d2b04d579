import { PHRASE_HOLES, SKIPPED, type PhraseHole } from '../holes.js';

/**
 * The pattern of a phrase. `{project}` is a hole, `[…]` may be missing, `(a|b)` is one of these, `'` is any quotation mark or bracket, or none, `^` in front
 * is the beginning of the text and `$` behind its end; everything else is the sentence, in any case, with any white space. A backslash takes the next
 * character as it is.
 */
export function compilePhrase(phrase: string): RegExp {
  const source = spaced(phrase.replace(/^\^|\$$/g, '')).replace(TOKEN, (token, hole: string | undefined, choice: string | undefined) => {
    if (hole !== undefined) {
      const pattern = PHRASE_HOLES[hole as PhraseHole];
      // A name twice in one pattern is not allowed: the first one counts.
      if (SKIPPED.has(hole) || phrase.indexOf(`{${hole}}`) !== phrase.lastIndexOf(`{${hole}}`)) return `(?:${pattern})`;
      return `(?<${hole}>${pattern})`;
    }
    if (choice !== undefined) return `(?:${choice.split('|').map(words).join('|')})`;
    return MARKS[token] ?? words(token);
  });
  const [start, end] = [
    edge(/^(?:\w|\(\w[^()]{0,200}\|)/, phrase) ?? edge(/^\^/, phrase, '^') ?? '',
    edge(/(?:\w|\|[^()]{0,200}\w\))$/, phrase) ?? edge(/\$$/, phrase, '$') ?? '',
  ];
  // Letters of all scripts need the flag, and with it a pattern takes twice as long to compile.
  return new RegExp(`${start}${source}${end}`, source.includes('\\p{') ? 'giu' : 'gi');
}

/** What stands at an end of the pattern: a phrase does not begin or end inside of a word. */
function edge(at: RegExp, phrase: string, mark = String.raw`\b`): string | undefined {
  return at.test(phrase) ? mark : undefined;
}

/** `for [this ][one ]file` means `for[ this][ one] file`: the space in front stays when the options are missing. */
function spaced(phrase: string): string {
  return phrase.replace(
    / ((?:\[[^\]]{0,200} \]){1,9})/g,
    (_all, options: string) => `${options.replace(/\[([^\]]{0,200}) \]/g, '[ $1]')} `,
  );
}

/** White space between two words, all of it: a pattern that tried each part of a long run, on both sides of a hole, would take seconds. */
const SPACE = String.raw`\s{1,40}(?!\s)`;

const TOKEN = /\{(\w+)\}|\(([^()[\]{}|]{0,200}(?:\|[^()[\]{}|]{0,200}){1,20})\)|\\.| \[|[[\]]|\s+|[^\w\s]/g;
const MARKS: Readonly<Record<string, string>> = { ' [': `(?:${SPACE}`, '[': '(?:', ']': ')?' };

/** Plain text of a phrase as a pattern. */
function words(text: string): string {
  return text.replace(/\\(.)|(\s+)|(['’])|([^\w\s])/gu, (_all, escaped: string | undefined, space, quote, mark: string | undefined) => {
    if (space !== undefined) return SPACE;
    if (quote !== undefined) return '[\'"\\x60\u2018\u2019\u201c\u201d\\[\\]]?';
    return literal(escaped ?? mark ?? '');
  });
}

function literal(character: string): string {
  return /[$()*+./?[\\\]^{|}]/.test(character) ? `\\${character}` : character;
}

/** Words of Latin, Greek, Cyrillic, Hebrew and Arabic script; in scripts without spaces, each character is a word. */
const WORD = /[a-z\d\u00c0-\u0dff]+|[\u0e00-\u1fff\u2c00-\u2fff\u3005-\uffef]/g;

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The fixed words of a phrase, outside of holes, options and choices; `undefined` stands for a gap. */
function fixedWords(phrase: string): readonly (string | undefined)[] {
  const apart = phrase.replace(/\[ [^\]]{0,200}\]|\[[^\]]{0,200} \]/g, ' \u0001 ');
  const gaps = apart.replace(
    /[\w\u00c0-\u0dff]{0,60}(?:\{\w*\}|\[[^\]]{0,200}\]|\([^()|]{0,200}(?:\|[^()|]{0,200}){1,20}\))[\w\u00c0-\u0dff]{0,60}/g,
    '\u0001',
  );
  return gaps
    .split('\u0001')
    .flatMap((part, index): readonly (string | undefined)[] => (index === 0 ? wordsOf(part) : [undefined, ...wordsOf(part)]));
}

/** What a phrase says with each of its choices taken; beyond a few dozen, the choices count as gaps. */
export function readingsOf(phrase: string): readonly string[] {
  let readings: readonly string[] = [phrase.replace(/\[ [^\]]{0,200}\]|\[[^\]]{0,200} \]/g, ' {} ').replace(/\[[^\]]{0,200}\]/g, '{}')];
  for (let more = true; more;) {
    const chosen = readings.flatMap((reading) => {
      const [choice, inner] = CHOICE.exec(reading) ?? [];
      return choice === undefined ? [reading] : inner!.split('|').map((one) => reading.replace(choice, () => one));
    });
    more = chosen.length > readings.length && chosen.length <= MOST_READINGS;
    if (chosen.length <= MOST_READINGS) readings = chosen;
  }
  return readings;
}

const MOST_READINGS = 64;
const CHOICE = /\(([^()|]{0,200}(?:\|[^()|]{0,200}){1,20})\)/;

/** The keys under which a reading of a phrase can be found: its pairs of neighbouring fixed words, or where it has none, its fixed words. */
export function keysOf(phrase: string): readonly string[] {
  const fixed = fixedWords(phrase);
  const pairs = fixed.slice(1).flatMap((word, index) => {
    const before = fixed[index];
    return word === undefined || before === undefined ? [] : [`${before} ${word}`];
  });
  return pairs.length > 0 ? pairs : fixed.filter((word) => word !== undefined);
}

/**
 * Words that every text has which says the phrase, and of each choice the words of what it may say instead: to look for them costs a thousandth of compiling
 * its pattern. Quotation marks may be missing inside of words.
 */
export interface NeededWords {
  readonly all: readonly string[];
  readonly choices: readonly (readonly (readonly string[])[])[];
}

/** What a text must have before the pattern of a phrase is tried on it. */
export function neededWords(phrase: string): NeededWords {
  const apart = phrase.replace(/\[ [^\]]{0,200}\]|\[[^\]]{0,200} \]|\[[^\]]{0,200}\]/g, '{}');
  const choices = Array.from(apart.matchAll(WHOLE_CHOICE), ([, inner]) => inner!.split('|').map(plainWords));
  return { all: plainWords(phrase), choices: choices.filter((choice) => choice.every((words) => words.length > 0)) };
}

/** Whether a text with these words can say the phrase. */
export function canSay(said: ReadonlySet<string>, { all, choices }: NeededWords): boolean {
  const has = (word: string): boolean => said.has(word);
  return all.every(has) && choices.every((choice) => choice.some((words) => words.every(has)));
}

/** A choice between words: what is joined to it on either side makes other words of them. */
const WHOLE_CHOICE = /(?<![\w\u00c0-\u0dff\\}'’])\(([^()[\]{}|]{0,200}(?:\|[^()[\]{}|]{0,200}){1,20})\)(?![\w\u00c0-\u0dff{'’])/g;

function plainWords(phrase: string): readonly string[] {
  const fixed = fixedWords(phrase.replace(/[\w\u00c0-\u0dff]{0,60}['’][\w\u00c0-\u0dff]{0,60}/g, '{}'));
  return fixed.filter((word) => word !== undefined && /^[a-z\d]+$/.test(word)) as readonly string[];
}

/** How much of a phrase is fixed: of two that match, the one that says more is meant. */
export function weightOf(phrase: string): number {
  return fixedWords(phrase).filter((word) => word !== undefined).length;
}
