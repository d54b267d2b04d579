import { InvalidArgumentError } from 'commander';
import { fullScope } from '../access/granted-scopes.js';
import { KINDS, type DenialKind } from '../classification/kinds.js';

const HTTP_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];

/** A number of seconds. */
export function asSeconds(text: string): number {
  if (!/^\d{1,4}(?:\.\d)?$/.test(text) || Number(text) <= 0) throw new InvalidArgumentError('Pass a number of seconds, for example 10.');
  return Number(text);
}

/** A list with commas or spaces between its items. */
export function asList(text: string): readonly string[] {
  const items = text.split(/[\s,]/).filter(Boolean);
  if (items.length === 0) throw new InvalidArgumentError('Pass at least one, with commas between them.');
  return items;
}

/** `drive.readonly` is short for its URL. */
export function asScopes(text: string): readonly string[] {
  return asList(text).map(fullScope);
}

/** The URL of a call. */
export function asUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    throw new InvalidArgumentError('Pass a full URL, for example https://www.googleapis.com/drive/v3/files/1AbC.');
  return text;
}

/** A kind in any case; of a misspelt one, the one that is meant. */
export function asKind(text: string): DenialKind {
  const folded = text.toLowerCase().replace(/[^a-z]/g, '');
  const kind = KINDS.find((known) => known.toLowerCase() === folded);
  if (kind) return kind;
  const near = folded.length < 4 ? undefined : KINDS.find((known) => known.toLowerCase().includes(folded.slice(0, 5)));
  throw new InvalidArgumentError(`${near === undefined ? '' : `Did you mean ${near}? `}Allowed choices are ${KINDS.join(', ')}.`);
}

/** An HTTP method, in any case. */
export function asMethod(text: string): string {
  if (!HTTP_METHODS.includes(text.toUpperCase())) throw new InvalidArgumentError(`Pass one of ${HTTP_METHODS.join(', ')}.`);
  return text.toUpperCase();
}

/** An HTTP status. */
export function asStatus(text: string): number {
  if (!/^[1-5]\d\d$/.test(text)) throw new InvalidArgumentError('Pass a number from 100 to 599, for example 403.');
  return Number(text);
}

/** The address of an account. */
export function asEmail(text: string): string {
  if (!/^[^\s@]+@[^\s@]+$/.test(text)) throw new InvalidArgumentError('Pass an email address, for example ann@example.com.');
  return text;
}

/** The shells that can complete the commands. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
