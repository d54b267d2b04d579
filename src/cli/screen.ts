import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { createColors } from 'picocolors';
import { cleanText } from '../response/safe/clean-text.js';
import { painted } from '../denial/text/explain-denial.js';
import type { Line } from '../denial/text/line.js';
import type { Terminal } from './terminal.js';

const { bold, dim, red } = createColors(true);

/** Lines as they go to a terminal: colored where it shows colors, broken where it ends. */
export function onScreen(lines: readonly Line[], { columns, color }: Pick<Terminal, 'columns' | 'color'>): string {
  return `${lines.map((line) => fitted(color ? painted(line) : line.lead + line.text, line, columns).trimEnd()).join('\n')}\n`;
}

/**
 * The lines that fit on one screen, with the prompt below them: what is least needed is left out first. The screen scrolls to the last line, so that
 * a longer text would hide its first lines.
 */
export function toOneScreen(lines: readonly Line[], terminal: Terminal): readonly Line[] {
  const { rows, columns } = terminal;
  if (rows === undefined || columns === undefined) return lines;
  let kept =
    heightOf(lines, columns) < rows ? lines : lines.map((line) => (line.brief === undefined ? line : { ...line, text: line.brief }));
  for (let most = mostSpare(kept); most > 0 && heightOf(kept, columns) >= rows; most = mostSpare(kept))
    kept = kept.filter(({ spare = 0 }) => spare < most);
  return kept;
}

function mostSpare(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map(({ spare = 0 }) => spare));
}

/** How many rows lines take; commands and URLs are broken by the terminal itself. */
function heightOf(lines: readonly Line[], columns: number): number {
  const rows = onScreen(lines, { columns, color: false }).trimEnd().split('\n');
  return rows.reduce((sum, row) => sum + Math.max(1, Math.ceil(stringWidth(row) / columns)), 0);
}

/** A line that is too long goes on below its text. Commands and addresses are left to the terminal, so that they can be copied. */
function fitted(shown: string, { lead, tone, whole }: Line, columns: number | undefined): string {
  if (columns === undefined || whole || stringWidth(shown) <= columns) return shown;
  const indent = Math.min(tone === 'answer' ? 0 : stringWidth(lead), Math.floor(columns / 2));
  const [first = '', ...rest] = wrapAnsi(shown, columns, { trim: false }).split('\n');
  const more = wrapAnsi(rest.join(' ').replace(/ {2,}/g, ' ').trim(), columns - indent).split('\n');
  return [first.trimEnd(), ...more.map((line) => ' '.repeat(indent) + line)].join('\n');
}

/** One label and its value in a list. */
export function fact(label: string, text: string | undefined): readonly Line[] {
  return text === undefined || text === '' ? [] : [{ lead: `  ${label.padEnd(13)} `, text: shown(text), tone: 'fact' }];
}

/** A message about the command line itself. */
export function complaint(message: string, { color }: Terminal): string {
  const text = message.split('\n').map(shown).join('\n');
  return color ? `${red(bold('google-denials:'))} ${text}\n` : `google-denials: ${text}\n`;
}

/** A remark that is not the answer. */
export function remark(message: string, { color }: Terminal): string {
  return color ? `${dim(shown(message))}\n` : `${shown(message)}\n`;
}

/** A text from outside on one line, without secrets and without anything that moves the cursor. */
export function shown(text: string): string {
  return cleanText(text, 2_000).replace(/\s+/g, ' ').trim();
}
