import { checkedOptions } from '../../options/check-options.js';
import { choice, FLAG, type Rules } from '../../options/rule.js';
import type { Denial } from '../denial.js';
import { isDenial } from '../is-denial.js';
import { EXPLANATION_FORMS, explanationOf, type ExplanationForm } from './explanation.js';
import type { Line } from './line.js';

/** The ANSI codes of the lead and of the text of a line. */
const COLORS: Readonly<Record<Line['tone'], readonly [lead: string, text: string]>> = {
  answer: ['1;31', '1'],
  plain: ['', ''],
  quiet: ['', '2'],
  fact: ['2', ''],
  step: ['1', '1'],
  heading: ['', '1'],
};

/**
 * How {@link explainDenial} writes.
 *
 * @example `{ form: 'line' }` for a log, `{ color: process.stderr.isTTY }` for a terminal
 * @public
 */
export interface ExplainDenialOptions {
  /** Whether to use ANSI colors; default false. */
  readonly color?: boolean;
  /** How much to say: `'line'`, `'short'` or `'full'`; default `'full'`. */
  readonly form?: ExplanationForm;
}

/**
 * Formats a denial as text for people: the cause, how to fix it, and the evidence. Nothing that the server sent is shown unescaped.
 *
 * @example
 * ```ts
 * console.error(explainDenial(denial, { color: process.stderr.isTTY })); // about 20 lines
 * logger.warn(explainDenial(denial, { form: 'line' })); // NotShared: ann@example.com doesn't have enough access to file 1AbC. Fix: Share …
 * ```
 * @param denial - the denial
 * @param options - `form` and `color`
 * @throws TypeError if it is not a denial, or an option is wrong: `form` is one of `'line'`, `'short'` and `'full'`
 * @public
 */
export function explainDenial(denial: Denial, options?: ExplainDenialOptions): string {
  if (!isDenial(denial))
    throw new TypeError(
      `explainDenial: expected a denial, got ${kindOf(denial)}. Pass the result of toDenial(error), if it isn't undefined.`,
    );
  const { form = 'full', color = false } = checkedOptions('explainDenial', options, RULES);
  return explanationOf(denial, form)
    .map((line) => (color ? painted(line) : `${line.lead}${line.text}`))
    .map((line) => line.trimEnd())
    .join('\n');
}

const RULES: Rules<ExplainDenialOptions> = { form: /* @__PURE__ */ choice(...EXPLANATION_FORMS), color: FLAG };

/** What somebody passed instead of a denial, without its contents. */
function kindOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value === null ? null : typeof value);
  const name: unknown = (value as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === 'string' && name !== '' ? `a value of type ${name}` : 'an object';
}

/** A line of an explanation with its colors. */
export function painted({ lead, text, tone }: Line): string {
  const [leadCode, textCode] = COLORS[tone];
  return paint(leadCode, lead) + paint(textCode, text);
}

function paint(code: string, text: string): string {
  return code === '' || text.trim() === '' ? text : `\u001B[${code}m${text}\u001B[0m`;
}
