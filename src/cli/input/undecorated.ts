import { stripVTControlCharacters } from 'node:util';

/** What terminals, log collectors and mail programs put in front of every line. */
const PREFIXES = [
  /^[│╷╵|>] ?/,
  /^\d{4}-\d\d-\d\d[T ][\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?\s(?:std(?:out|err)\s[FP]\s)?/,
  /^[\w.-]{1,60}\s{0,12}\|\s/,
  /^<< /,
];

/** A line of nothing but an empty frame or prompt. */
const MOSTLY = 0.6;

/** The text without colours, frames and line prefixes: what the program itself printed. */
export function undecorated(text: string): string {
  const plain = stripVTControlCharacters(text).replace(/\r\n?/g, '\n');
  let lines = plain.split('\n');
  for (const prefix of PREFIXES) {
    const filled = lines.filter((line) => line.trim() !== '');
    const prefixed = filled.filter((line) => prefix.test(line)).length;
    if (prefixed > 1 && prefixed >= filled.length * MOSTLY) lines = lines.map((line) => line.replace(prefix, ''));
  }
  return lines.join('\n');
}
