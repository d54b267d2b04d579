/**
 * The index as one text: a section for each look-up, in it a line for each entry. A process that is denied something asks for a few dozen of its four thousand
 * entries, and to parse all of them would take longer than everything else that the catalog does for a first denial.
 */
const SECTIONS = [
  'phrases',
  'wordings',
  'hints',
  'bySentence',
  'byReason',
  'asks',
  'byService',
  'governance',
  'byThing',
  'situations',
  'conditions',
  'services',
] as const;

type Section = (typeof SECTIONS)[number];

/** Writes sections; those that are not given are empty. */
export function writeSections(lines: Partial<Readonly<Record<Section, string>>>): string {
  return SECTIONS.map((section) => lines[section] ?? '').join(BETWEEN);
}

/** Takes the sections of a text apart. */
export function readSections(text: string): Readonly<Record<Section, string>> {
  const lines = text.split(BETWEEN);
  return Object.fromEntries(SECTIONS.map((section, index) => [section, lines[index] ?? ''])) as Record<Section, string>;
}

const BETWEEN = '\n\n';

/** Entries by name as lines. JSON has no line break and no tab that is not escaped, and no name has one. */
export function linesOf(entries: Readonly<Record<string, unknown>>): string {
  return inAscii(
    Object.entries(entries)
      .map(([name, value]) => `${name}\t${JSON.stringify(value)}`)
      .join('\n'),
  );
}

/** A text of ASCII takes an engine half the memory, and less than half the time to parse. */
export const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Entries by name, out of their lines: one that is asked for is looked for in the text, and parsed. Names come from servers: only an entry has a value, and
 * what was asked for is kept up to a bound.
 */
export class Entries<T> {
  readonly #text: string;
  readonly #known = new Map<string, T | undefined>();

  constructor(text: string) {
    this.#text = `\n${text}\n`;
  }

  get(name: string): T | undefined {
    const known = this.#known.get(name);
    if (known !== undefined || this.#known.has(name)) return known;
    const value = this.#find(name);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(name, value);
    return value;
  }

  #find(name: string): T | undefined {
    if (/[\n\t]/.test(name)) return undefined;
    const start = this.#text.indexOf(`\n${inAscii(name)}\t`);
    return start === -1 ? undefined : (JSON.parse(valueOf(this.#text.slice(start + 1, this.#text.indexOf('\n', start + 1)))) as T);
  }

  /** Every entry. */
  all(): readonly T[] {
    return this.#text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(valueOf(line)) as T);
  }
}

const MOST_KNOWN = 2_000;

/** The JSON behind the tab of a line. */
export function valueOf(line: string): string {
  return line.slice(line.indexOf('\t') + 1);
}
