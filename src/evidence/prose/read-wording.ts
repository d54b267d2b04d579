import type { Catalog } from '../../catalog/lookup.js';
import type { Finding } from '../evidence.js';
import { messageFinding } from '../finding.js';
import { factsIn } from './named-groups.js';
import { readMentions } from './read-mentions.js';
import { MAX_TEXT, readSentences, type SourcedText } from './read-sentences.js';

/** Everything that the texts say, sentences first, each with the facts that it states; those that only mark come last. */
export function readWording(texts: readonly SourcedText[], catalog?: Catalog): readonly Finding[] {
  const bounded = texts.map(({ text, path }) => ({ text: text.slice(0, MAX_TEXT), path }));
  if (!catalog) return readMentions(bounded);
  const { answering, marking, decided } = readSentences(bounded, catalog);
  const wordings = matchesOf(bounded, (text) => catalog.wordingsIn(text), 'the message matches a documented sentence');
  const hints = decided || wordings.length > 0 ? [] : matchesOf(bounded, (text) => catalog.hintsIn(text), 'the message hints');
  return [...answering, ...wordings, ...hints, ...readMentions(bounded), ...marking];
}

/** What the texts match, in the order in which it decides; of each id the first match. */
function matchesOf(texts: readonly SourcedText[], matchesIn: Catalog['wordingsIn'], says: string): readonly Finding[] {
  const found = new Map<string, { readonly rank: number; readonly finding: Finding }>();
  for (const { text, path } of texts) {
    for (const { id, quoted, groups, further, rank } of matchesIn(text)) {
      if (found.has(id)) continue;
      const more = { path, wording: id, facts: factsIn([groups, ...further], quoted, text) };
      found.set(id, { rank, finding: messageFinding(quoted, `${says} (${id})`, more) });
    }
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank).map(({ finding }) => finding);
}
