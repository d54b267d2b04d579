import type { Denial } from '../denial.js';
import { explanationOf, type Line } from './explanation.js';

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
 * A denial for people, on one screen: the answer first, then why, the facts, and what to do, most likely fix first. Nothing that the server sent is
 * shown unescaped.
 *
 * @example
 * ```ts
 * console.error(explainDenial(denial, { color: process.stderr.isTTY }));
 * ```
 * @param denial - the denial
 * @param options - `color`: whether to use ANSI colours; default false
 * @see https://google.aip.dev/193
 * @public
 */
export function explainDenial(denial: Denial, options: { readonly color?: boolean } = {}): string {
  return explanationOf(denial)
    .map((line) => (options.color === true ? painted(line) : `${line.lead}${line.text}`))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A line of an explanation with its colours. */
export function painted({ lead, text, tone }: Line): string {
  const [leadCode, textCode] = COLORS[tone];
  return paint(leadCode, lead) + paint(textCode, text);
}

function paint(code: string, text: string): string {
  return code === '' || text.trim() === '' ? text : `\u001B[${code}m${text}\u001B[0m`;
}
