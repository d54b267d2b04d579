import type { Catalog } from '../../catalog/lookup.js';
import type { Finding } from '../evidence.js';
import type { Facts } from '../facts.js';
import type { Ask } from '../values/ask.js';
import { messageFinding } from '../finding.js';
import { factsIn } from './named-groups.js';
import { readAsk } from './read-ask.js';

/** How much of a text is read. */
export const MAX_TEXT = 4_000;

/** A text of the response, cleaned, and where it stood. */
export interface SourcedText {
  readonly text: string;
  readonly path: string;
}

/** The sentences of the catalog that the texts say. */
interface SentenceFindings {
  /** Those that an answer names, the ones that say most first. */
  readonly answering: readonly Finding[];
  /** Those that only mark. */
  readonly marking: readonly Finding[];
  /** Whether one of them means the same whatever service says it. */
  readonly decided: boolean;
}

/** Reads the sentences that the catalog knows, each with the facts that it states. */
export function readSentences(texts: readonly SourcedText[], catalog: Catalog): SentenceFindings {
  const answering = new Map<string, Finding>();
  const marking = new Map<string, Finding>();
  let decided = false;
  for (const { text, path } of texts) {
    for (const { id, quoted, groups, further } of catalog.sentencesIn(text)) {
      const answers = catalog.answersToSentence(id);
      const kept = answers.length > 0 ? answering : marking;
      if (kept.has(id)) continue;
      const asks = catalog.askOf(id);
      const stated = asks === undefined ? factsIn([groups, ...further], quoted, text) : factsAsked(readAsk(asks, quoted, text));
      const more = { path, wording: id, facts: stated, marks: answers.length === 0 || undefined };
      kept.set(id, messageFinding(quoted, `the message matches a documented sentence (${id})`, more));
      decided ||= answers.some(({ services }) => services.length === 0);
    }
  }
  return { answering: [...answering.values()], marking: [...marking.values()], decided };
}

/** What the sentence asks for, and whom it is about: the account that lacks something. */
function factsAsked(ask: Ask | undefined): Facts {
  if (!ask) return {};
  const lacking = ask.kind === 'grant' || ask.kind === 'check';
  return { asks: [ask], ...(lacking && ask.principal && { principal: ask.principal }) };
}
