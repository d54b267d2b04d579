import { InvalidArgumentError } from 'commander';

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
  return asList(text).map((scope) => (scope.includes(':') || scope === 'openid' ? scope : `https://www.googleapis.com/auth/${scope}`));
}

/** The shells that can complete the commands. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
