import type { Denial } from '../../denial/denial.js';
import type { Answer } from './answer.js';
import { countedDenials, type CountedDenial, type ReadUnit } from './counted-denials.js';
import { bestDenial, weightOf, type Added } from './explain-answer.js';
import { findAnswers, wholeJson } from './find-answers.js';
import { leftOut } from './left-out.js';
import { strangerIn } from './stranger-in.js';
import { unitsOf } from './units/units.js';
import { whyNot } from './why-not.js';

/** What a text says: the surest of its denials, or why there is none. */
export type ExplainedText =
  | {
      readonly denial: Denial;
      /** What of the text was not read. */
      readonly leftOut?: string;
      /** Every different denial of the text, those that come most often first. */
      readonly all: () => Promise<readonly CountedDenial[]>;
    }
  | { readonly denial?: undefined; readonly why: string };

/** Explains whatever a person pasted: a body, terminal output, a log, a HAR archive. What the person adds counts more than what the text states. */
export async function explainText(text: string, added: Added = {}): Promise<ExplainedText> {
  const document = wholeJson(text);
  const { texts, skipped } = text.trim() === '' ? { texts: [], skipped: 0 } : await unitsOf(text, document);
  const units: ReadUnit[] = texts.length === 0 ? [{ answers: [{ body: '' }], count: 1 }] : [];
  for (const [unit, count] of repeated(texts)) units.push({ answers: await answersIn(unit), count });
  const denial = await surest(units, added);
  const answers = units.flatMap((unit) => unit.answers);
  if (!denial) return { why: whyNot(text, answers, added) };
  const unread = leftOut(text, Math.max(...units.map((unit) => unit.answers.length)), skipped);
  const archive = typeof document === 'object' && texts.length === 1;
  return { denial, ...(unread !== undefined && { leftOut: unread }), all: () => countedDenials(units, added, archive) };
}

/** The answers in a text, and whose they are. */
async function answersIn(text: string): Promise<readonly Answer[]> {
  const stranger = strangerIn(text);
  const answers = await findAnswers(text);
  return stranger === undefined ? answers : answers.map((answer) => ({ ...answer, stranger }));
}

/** Each text once with how often it comes, in the order in which they come last. */
function repeated(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const count = (counts.get(text) ?? 0) + 1;
    counts.delete(text);
    counts.set(text, count);
  }
  return counts;
}

/** The surest denial of all units; of equals, the last. */
async function surest(units: readonly ReadUnit[], added: Added): Promise<Denial | undefined> {
  let best: Denial | undefined;
  for (const { answers } of units) {
    const denial = await bestDenial(answers, added);
    if (denial && (!best || weightOf(denial) >= weightOf(best))) best = denial;
  }
  return best;
}
