import type { Catalog } from '../../catalog/lookup.js';
import type { Finding } from '../evidence.js';
import { messageFinding } from '../finding.js';
import { factsIn, type Groups } from './named-groups.js';
import { MAX_TEXT, NO_SENTENCES, readSentences, type SourcedText } from './read-sentences.js';
import { HINTS, MENTIONS, TEMPLATES, type Wording } from './wording.js';

const MAX_MATCHES = 20;

/** Every wording that the texts match, exact sentences first, each with the facts that it states; those that only mark come last. */
export function readWording(texts: readonly SourcedText[], catalog?: Catalog): readonly Finding[] {
  const { answering, marking, decided } = catalog ? readSentences(texts, catalog) : NO_SENTENCES;
  const looks = texts.map(lookAt);
  const exact = matchesOf(looks, 0, FIRST_HINT);
  const hints = decided || exact.length > 0 ? [] : matchesOf(looks, FIRST_HINT, FIRST_MENTION);
  return [...answering, ...exact, ...hints, ...matchesOf(looks, FIRST_MENTION, ALL.length), ...marking];
}

const ALL: readonly Wording[] = [...TEMPLATES, ...HINTS, ...MENTIONS];
const FIRST_HINT = TEMPLATES.length;
const FIRST_MENTION = FIRST_HINT + HINTS.length;

/** Cue word → the wordings that it leads to: a text is compared with the few sentences that it can be, not with all of them. */
const BY_CUE: ReadonlyMap<string, readonly number[]> = ALL.reduce((map, [, cue], number) => {
  for (const word of cue.split(' ')) {
    const numbers = map.get(word);
    if (numbers) numbers.push(number);
    else map.set(word, [number]);
  }
  return map;
}, new Map<string, number[]>());

/** A text, and the places in the table of the wordings that it may match, in order. */
interface Look extends SourcedText {
  readonly candidates: readonly number[];
}

function lookAt({ text, path }: SourcedText): Look {
  const bounded = text.slice(0, MAX_TEXT);
  const numbers: number[] = [];
  look += 1;
  for (const word of bounded.toLowerCase().match(/[a-z]+/g) ?? []) {
    for (const number of BY_CUE.get(word) ?? NONE) {
      if (SEEN_IN[number] !== look) numbers.push(number);
      SEEN_IN[number] = look;
    }
  }
  return { text: bounded, path, candidates: numbers.sort((a, b) => a - b) };
}

const NONE: readonly number[] = [];

/** In which look each wording was met last: cheaper than a set for each look. */
const SEEN_IN: number[] = ALL.map(() => 0);
let look = 0;

/** What the texts match of one part of the table, in the order of the table; of each wording the first match. */
function matchesOf(looks: readonly Look[], from: number, to: number): readonly Finding[] {
  const found = new Map<number, Finding>();
  for (const { text, path, candidates } of looks) {
    for (const number of candidates) {
      const match = number < from || number >= to || found.has(number) ? undefined : matchOf(number, text, path);
      if (match) found.set(number, match);
    }
  }
  return looks.length === 1 ? [...found.values()] : [...found].sort(([a], [b]) => a - b).map(([, finding]) => finding);
}

function matchOf(number: number, text: string, path: string): Finding | undefined {
  const [id, , pattern] = ALL[number]!;
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return undefined;
  const says =
    number < FIRST_HINT ? 'the message matches a documented sentence' : number < FIRST_MENTION ? 'the message hints' : 'the message names';
  return messageFinding(first[0], `${says} (${id})`, {
    path,
    wording: id,
    facts: factsIn([first.groups, ...furtherGroups(first, pattern, text)], first[0], text),
  });
}

/** The groups of the matches behind the first one, where their facts are gathered from all places: permissions and links. */
function furtherGroups({ groups }: RegExpExecArray, pattern: RegExp, text: string): readonly (Groups | undefined)[] {
  if (groups === undefined || !('permission' in groups || 'helpUrl' in groups)) return NO_GROUPS;
  const further: Groups[] = [];
  for (let match = pattern.exec(text); match && further.length < MAX_MATCHES && match[0] !== ''; match = pattern.exec(text)) {
    const { permission, permission2, helpUrl } = match.groups!;
    further.push({ permission: permission ?? permission2, helpUrl });
  }
  return further;
}

const NO_GROUPS: readonly Groups[] = [];
