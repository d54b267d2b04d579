import { readNotation } from './notation.js';

/** How much work one text may cause; enough for every character of the largest to be looked at a few times. */
const STEPS = 1_500_000;
const MAX_VALUES = 200;

const BRACKETS = /^[[{]+/;

/** `[API Error: …`, `{account_id}`: words in brackets. */
const PROSE = /\[\s{0,3}[a-z][\w-]{0,40}\s{1,3}[a-z]|\{[a-z_]\w{0,60}\}/iy;

/** An object or array inside a text. */
export interface EmbeddedValue {
  readonly value: object;
  readonly start: number;
  readonly end: number;
}

/** Finds the objects and arrays in a text, in order, in whatever notation they are printed. */
export function embeddedValues(text: string): readonly EmbeddedValue[] {
  const budget = { steps: STEPS };
  const found: EmbeddedValue[] = [];
  let cut: EmbeddedValue | undefined;
  for (let start = next(text, 0); start >= 0 && found.length < MAX_VALUES && budget.steps > 0;) {
    PROSE.lastIndex = start;
    if (PROSE.test(text)) {
      start = next(text, start + 1);
      continue;
    }
    const read = readNotation(text, start, budget);
    const isWhole = read?.closed === true && !isBare(read.value);
    if (isWhole) found.push({ value: read.value, start, end: read.end });
    else if (read && !read.closed) cut ??= { value: read.value, start, end: read.end };
    // What nests too deep at one bracket does so at its neighbours.
    start = next(text, isWhole ? read.end : start + (read ? 1 : BRACKETS.exec(text.slice(start, start + 1_000))![0].length));
  }
  return found.length === 0 && cut ? [cut] : found;
}

function next(text: string, from: number): number {
  const bracket = /[[{]/g;
  bracket.lastIndex = from;
  return bracket.exec(text)?.index ?? -1;
}

/** `[p]`, `[403]`, `{}`: a remark in the prose, not a value. */
function isBare(value: object): boolean {
  const items = Object.values(value);
  return items.length === 0 || (Array.isArray(value) && items.every((item) => typeof item !== 'object' || item === null));
}
