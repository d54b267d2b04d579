import type { Denial } from '../../denial/denial.js';
import { countedDenials, type CountedDenial } from './counted-denials.js';
import { bestDenial, type Added } from './explain-answer.js';
import { findAnswers } from './find-answers.js';
import { leftOut } from './left-out.js';
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
  const answers = text.trim() === '' ? [{ body: '' }] : await findAnswers(text);
  const denial = await bestDenial(answers, added);
  if (!denial) return { why: whyNot(text, answers, added) };
  const unread = leftOut(text, answers.length);
  return { denial, ...(unread !== undefined && { leftOut: unread }), all: () => countedDenials(answers, added) };
}
