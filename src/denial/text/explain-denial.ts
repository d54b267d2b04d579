import type { Denial } from '../denial.js';
import { isDenial } from '../is-denial.js';
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
 * @throws TypeError if it is not a denial; the message says what it is
 * @see https://google.aip.dev/193
 * @public
 */
export function explainDenial(denial: Denial, options: { readonly color?: boolean } = {}): string {
  if (!isDenial(denial))
    throw new TypeError(
      `explainDenial: this is not a denial but ${kindOf(denial)}. Pass what toDenial(error) resolves with, if it is not undefined.`,
    );
  return explanationOf(denial)
    .map((line) => (options.color === true ? painted(line) : `${line.lead}${line.text}`))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** What somebody passed instead of a denial, without its contents. */
function kindOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value === null ? null : typeof value);
  const name: unknown = (value as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === 'string' && name !== '' ? `a value of type ${name}` : 'an object';
}

/** A line of an explanation with its colours. */
export function painted({ lead, text, tone }: Line): string {
  const [leadCode, textCode] = COLORS[tone];
  return paint(leadCode, lead) + paint(textCode, text);
}

function paint(code: string, text: string): string {
  return code === '' || text.trim() === '' ? text : `\u001B[${code}m${text}\u001B[0m`;
}
