import { keeping } from '../../response/safe/recent.js';

/**
 * What may be filled into a command: a set of characters that bash, zsh, dash, fish, PowerShell and cmd.exe all take as they are. Everything else,
 * quotes, blanks, letters of other scripts, stays out: a placeholder stands in its place. The first character is no `-`, which makes an option, and no
 * `@` or `=`, which PowerShell and zsh act on.
 */
const PLAIN = /^[\w/][\w.:@/+=-]{0,511}$/;

/** Whether a value may be filled into a command. */
export const isPlain: (value: string) => boolean = keeping(
  (value) => PLAIN.test(value) && !value.includes('://') && !/(?:^|[/:])\.\.(?:\/|$)/.test(value),
);

/** A name in a sentence of ours: what is no plain name, but a sentence or a link, would read like our words. */
export function plainWord(value: string): string {
  return isPlain(value) && !/[^\w.:@+/-]/.test(value) ? value : "a name that isn't plain";
}

/** A thing by its name where that is plain, else without: `file 1AbC`, or `the file`. */
export function thingNamed(thing: string, name: string): string {
  return plainWord(name) === name ? `${thing} ${name}` : `the ${thing}`;
}

/** Schemes of names, which are no addresses: the identities of pools, buckets, scopes of Google's. */
const NAMED = /^(?:principal(?:Set)?|gs):\/\/|^https:\/\/(?:www\.googleapis\.com\/auth|mail\.google\.com)\//;

/** A word that was filled in, or the placeholder in its place: what {@link argument}, {@link option} and {@link located} make, and nothing else. */
export class Argument {
  /** @internal */
  constructor(readonly text: string) {}
}

/** One word of a command line. Words of our own may need quotes; what is filled in never does. */
export const shellWord: (word: string) => string = keeping((word) => {
  if (/^[\w/.:@+=-]+$/.test(word)) return word;
  // Commas make lists in PowerShell. Double quotes mean the same everywhere, around characters that none of the shells looks for inside of them.
  return /^[\w/.:@+=, -]+$/.test(word) ? `"${word}"` : `'${word.replaceAll("'", '')}'`;
});

/** A command line from words of our own and from arguments. A name that only the response states (`Told`) does not compile here. */
export function commandLine(...words: readonly (string | Argument | undefined)[]): string {
  let line = '';
  for (const word of words) {
    if (word === undefined) continue;
    if (line !== '') line += ' ';
    line += shellWord(typeof word === 'string' ? word : word.text);
  }
  return line;
}

/** A name from outside as a word of its own; what is not plain becomes the placeholder. */
export function argument(value: string | undefined, placeholder: string): Argument {
  return new Argument(filled(value) ?? placeholder);
}

/** `--project=my-project`, or `--project=PROJECT_ID` where it is not known or not plain; of a list, only if every entry is plain. */
export function option(name: string, value: string | readonly string[] | undefined, placeholder: string): Argument {
  const values = typeof value === 'string' || value === undefined ? [value] : value;
  const known = values.map(filled);
  return new Argument(`--${name}=${known.length > 0 && known.every((one) => one !== undefined) ? known.join(',') : placeholder}`);
}

/** A name behind a prefix of ours: `gs://my-bucket`, or `gs://BUCKET`. */
export function located(prefix: string, value: string | undefined, placeholder: string): Argument {
  return new Argument(prefix + (filled(value) ?? placeholder));
}

function filled(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const rest = value.replace(NAMED, '');
  return isPlain(rest) && (rest === value || rest !== '') ? value : undefined;
}
