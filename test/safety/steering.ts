const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08], // control characters, except tab and line feed
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad], // soft hyphen
  [0x61c, 0x61c], // marks, embeddings, overrides and isolates of direction
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe007f], // tags
];

/** Whether a text moves a cursor, colours a screen, or shows in another order than it is. */
export function steersTerminal(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (RANGES.some(([from, to]) => code >= from && code <= to)) return true;
  }
  return false;
}
