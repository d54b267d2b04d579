import { listOf, TEXT_HOLES, type TextHole } from '../../catalog/lookup.js';
import { encoded, encodedAddress } from '../output/pages.js';
import { argument, commandLine, isPlain } from '../output/shell.js';
import type { HoleValues } from './hole-values.js';
import { filled, templateOf } from './template.js';

/** A sentence with its holes filled: an unknown value is told in words (`the file`), a sentence begins with a capital letter. */
export function fillText(text: string, values: HoleValues): string {
  let unknown = false;
  const said = filled(templateOf(text), ({ name, begins }) => {
    const known = values(name);
    if (known !== undefined) return known;
    unknown = true;
    return begins ? capitalized(TEXT_HOLES[name].words) : TEXT_HOLES[name].words;
  });
  return unknown ? withoutDoubleNouns(said) : said;
}

/** `project {project}` without a value is not "project the project", nor `the service account {principal}` "the service account the account …". */
const DOUBLE_NOUN = /\b(?:the )?((?:[a-z]+ )?([a-z]+)) the (?=(?:\1|\2)\b)/gi;

function withoutDoubleNouns(text: string): string {
  return text.replace(DOUBLE_NOUN, (double) => (/^[A-Z]/.test(double) ? 'The ' : 'the '));
}

/** A text as the start of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Holes whose value only the response states: no command and no link is made from it. */
const TOLD: ReadonlySet<TextHole> = new Set(['principal']);

/** A command, and the placeholders that stand in it with what they mean. */
export interface FilledCommand {
  readonly command: string;
  readonly placeholders: ReadonlyMap<string, string>;
}

/** A command line with its holes filled and quoted: an unknown value is a visible placeholder. */
export function fillCommand(words: readonly string[], values: HoleValues, replace: Readonly<Record<string, string>> = {}): FilledCommand {
  const placeholders = new Map<string, string>();
  const filledWords = words.map((word) => {
    const text = filled(templateOf(word), ({ name }) => {
      const { placeholder, meaning } = TEXT_HOLES[name];
      const { text: put } = argument(TOLD.has(name) ? undefined : values(name), placeholder);
      if (put === placeholder) placeholders.set(placeholder, meaning);
      return put;
    });
    for (const [own, meaning] of Object.entries(replace)) if (text.includes(own)) placeholders.set(own, meaning);
    return text;
  });
  return { command: commandLine(...filledWords), placeholders };
}

/** The first address whose holes are all known and plain; an address of fixed parts always is. */
export function fillUrl(urls: string | readonly string[] | undefined, values: HoleValues): string | undefined {
  const url = listOf(urls ?? [])
    .map(templateOf)
    .find((template) => template.every((part) => typeof part === 'string' || linkable(part.name, values)));
  return url && filled(url, ({ name }) => (name === 'site' ? encodedAddress(values(name)!) : encoded(values(name)!)));
}

function linkable(name: TextHole, values: HoleValues): boolean {
  const value = values(name);
  if (name === 'site') return value !== undefined;
  return value !== undefined && !TOLD.has(name) && isPlain(value) && !value.includes('/');
}

/** The sentence that explains the placeholders of a command. */
export function explained(placeholders: ReadonlyMap<string, string>): string {
  if (placeholders.size === 0) return '';
  return ` Replace ${[...placeholders].map(([placeholder, meaning]) => `${placeholder} with ${meaning}`).join(', ')}.`;
}
