import type { Finding } from '../evidence.js';
import { messageFinding } from '../finding.js';
import { MENTIONS } from './mentions.js';
import { factsIn, type Groups } from './named-groups.js';
import type { SourcedText } from './read-sentences.js';

const MAX_MATCHES = 20;

/** What the texts name, in the order of the table; of each mention the first match. */
export function readMentions(texts: readonly SourcedText[]): readonly Finding[] {
  const found = new Map<number, Finding>();
  for (const { text, path } of texts) {
    for (const number of candidatesIn(text)) {
      const match = found.has(number) ? undefined : matchOf(number, text, path);
      if (match) found.set(number, match);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, finding]) => finding);
}

/** Cue word → the mentions that it leads to: a pattern runs only where its cue is. */
const BY_CUE: ReadonlyMap<string, readonly number[]> = MENTIONS.reduce((map, [, cue], number) => {
  for (const word of cue.split(' ')) map.set(word, [...(map.get(word) ?? []), number]);
  return map;
}, new Map<string, readonly number[]>());

/** Any cue, as a word of its own. */
const CUE = new RegExp(`(?<![a-z])(?:${[...BY_CUE.keys()].join('|')})(?![a-z])`, 'g');

function candidatesIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const cue of new Set(text.toLowerCase().match(CUE))) for (const number of BY_CUE.get(cue) ?? NONE) found.add(number);
  return found;
}

const NONE: readonly never[] = [];

function matchOf(number: number, text: string, path: string): Finding | undefined {
  const [id, , pattern] = MENTIONS[number]!;
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return undefined;
  const facts = factsIn([first.groups, ...furtherGroups(first, pattern, text)], first[0], text);
  return messageFinding(first[0], `the message names (${id})`, { path, wording: id, facts });
}

/** The groups of the matches behind the first one, where their facts are gathered from all places: permissions and links. */
function furtherGroups({ groups }: RegExpExecArray, pattern: RegExp, text: string): readonly (Groups | undefined)[] {
  if (groups === undefined || !('permission' in groups || 'helpUrl' in groups)) return NONE;
  const further: Groups[] = [];
  for (let match = pattern.exec(text); match && further.length < MAX_MATCHES && match[0] !== ''; match = pattern.exec(text)) {
    const { permission, permission2, helpUrl } = match.groups!;
    further.push({ permission: permission ?? permission2, helpUrl });
  }
  return further;
}
