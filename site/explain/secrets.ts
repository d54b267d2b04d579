import { redactSecrets } from '#text';

/** A text without its secrets, and the lines in which they stood, counted from 1. */
export interface Cleaned {
  readonly text: string;
  readonly lines: readonly number[];
}

/** What the library puts in the place of a secret. */
const MARK = /\[redacted\]|AIza…/g;

/** Takes out of a text what the library takes out of everything that it shows: tokens, keys, passwords, cookies, signatures. */
export function withoutSecrets(given: string): Cleaned {
  const text = redactSecrets(given);
  return { text, lines: markedLines(text) };
}

function markedLines(text: string): readonly number[] {
  const lines = new Set<number>();
  let line = 1;
  let from = 0;
  for (const { index } of text.matchAll(MARK)) {
    for (let at = text.indexOf('\n', from); at !== -1 && at < index; at = text.indexOf('\n', from)) {
      line += 1;
      from = at + 1;
    }
    lines.add(line);
  }
  return [...lines];
}
