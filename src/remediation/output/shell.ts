/** What a POSIX shell takes as it is. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** Everything that moves a cursor, ends a line or hides: nothing of it belongs into a command line. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;

/** One word of a command line: quoted unless a shell takes it literally, and without control characters. */
export function shellWord(value: string): string {
  const word = printable(value).slice(0, 1_000);
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Most words are plain: for them one look is enough. */
function printable(value: string): string {
  return PLAIN.test(value) ? value : value.replace(CONTROL, '');
}

/**
 * A command line from its words. Every word is quoted; a word of a name is an argument, never an option or an empty word: those become the
 * placeholder that stands behind it in `words`.
 */
export function commandLine(...words: readonly (string | Argument | undefined)[]): string {
  return words
    .filter((word) => word !== undefined)
    .map((word) => shellWord(typeof word === 'string' ? word : word.text))
    .join(' ');
}

/** A word that comes from outside. */
export interface Argument {
  readonly text: string;
}

/** A name from outside as a word of its own: what a command would read as an option becomes the placeholder. */
export function argument(value: string | undefined, placeholder: string): Argument {
  const known = printable(value ?? '').trim();
  return { text: known === '' || known.startsWith('-') ? placeholder : known };
}

/** `--project=my-project`, or `--project=PROJECT_ID` where it is not known. */
export function option(name: string, value: string | undefined, placeholder: string): Argument {
  const known = printable(value ?? '').trim();
  return { text: `--${name}=${known === '' ? placeholder : known}` };
}
