import type { Governance } from './governance.js';

/** One API in the directory. */
export interface ApiEntry {
  /** The package inside googleapis, which names its table: `drive`. */
  readonly api: string;
  /** `drive.googleapis.com`. */
  readonly service: string;
  readonly governedBy: Governance;
  /** Whether people reviewed what is known of it: the likelier one where a URL fits several. */
  readonly wellKnown: boolean;
  /** The file of tables that holds its methods. */
  readonly tables: string;
}

const GOVERNANCE: Readonly<Record<string, Governance>> = { i: 'iam', s: 'sharing', m: 'mixed', u: 'unknown' };

/** Begins a word of a line: `@` a service, `^` a label of a host, `/` a first segment of paths, `#` a first word of ids. */
type Mark = '@' | '^' | '/' | '#';

/** Which API answers on which host, below which first segment of the path, and whose ids begin with which word. */
export class Directory {
  readonly #text: string;
  readonly #entries = new Map<number, ApiEntry>();
  readonly #found = new Map<string, readonly ApiEntry[]>();
  #starts: readonly number[] | undefined;

  /**
   * @param text - a line an API, `admin^admin/admin#directory#reports;i`; it begins with its name, which is its service and its host where no other is
   * named, and ends with what governs it, `!` if it is well known, and its file: `i!`, and the file of the line `=t0` above, where it says nothing. Most
   * processes ask for a few: it is searched, not parsed.
   */
  constructor(text: string) {
    this.#text = `\n${text}\n`;
  }

  /** The APIs behind the first label of a Google host: `sheets`. An API with a host of its own (`translation`) answers on its service's, too. */
  onHost(label: string): readonly ApiEntry[] {
    const own = this.#with('^', label);
    return own.length > 0 ? own : this.#with('@', label);
  }

  /** The APIs whose paths begin with a literal of their own: `drive` for `/drive/v3/…`. */
  below(base: string): readonly ApiEntry[] {
    return this.#with('/', base);
  }

  /** The APIs that may hold a method id, by its first word: `directory`. */
  withIds(prefix: string): readonly ApiEntry[] {
    return this.#with('#', prefix);
  }

  /** The API on a line, as the path index counts them. */
  at(line: number): ApiEntry | undefined {
    this.#starts ??= Array.from(this.#text.matchAll(/\n(?=[^=\n])/g), ({ index }) => index + 1);
    const start = this.#starts[line];
    return start === undefined ? undefined : this.#entry(start);
  }

  /** The APIs of a service name: `sqladmin.googleapis.com`; also by the word that people use for it, `calendar.googleapis.com`. */
  ofService(service: string): readonly ApiEntry[] {
    const label = service.replace(/\.googleapis\.com$/, '');
    const entries = label === service ? [] : this.#with('@', label);
    return entries.length > 0 ? entries : this.withIds(label);
  }

  /** First words of ids, for messages. */
  prefixes(): readonly string[] {
    return [...new Set(Array.from(this.#text.matchAll(/[\n#]([^@^/#;=\n]+)/g), ([, word]) => word!))];
  }

  #with(mark: Mark, word: string): readonly ApiEntry[] {
    const token = mark + word;
    const known = this.#found.get(token);
    if (known) return known;
    if (word.startsWith('=')) return [];
    const named = mark === '/' ? [] : this.#lines(`\n${word}`).filter((line) => mark === '#' || !line.text.includes(mark));
    const lines = [...named, ...this.#lines(token)].sort((a, b) => a.start - b.start);
    const found = lines.map(({ start }) => this.#entry(start));
    // Only what there is gets remembered: names that a server made up must not fill the memory.
    if (found.length > 0) this.#found.set(token, found);
    return found;
  }

  /** The lines that hold a whole word with what marks its beginning. */
  #lines(token: string): { readonly start: number; readonly text: string }[] {
    const lines = [];
    for (let at = this.#text.indexOf(token); at !== -1; at = this.#text.indexOf(token, at + 1)) {
      if (!'@^/#;\n'.includes(this.#text[at + token.length]!)) continue;
      const start = this.#text.lastIndexOf('\n', at) + 1;
      lines.push({ start, text: this.#line(start) });
    }
    return lines;
  }

  #line(start: number): string {
    return this.#text.slice(start, this.#text.indexOf('\n', start));
  }

  #entry(start: number): ApiEntry {
    const known = this.#entries.get(start);
    if (known) return known;
    const [words = '', standing = 'i!'] = this.#line(start).split(';');
    const [api = ''] = words.split(/[@^/#]/, 1);
    const service = /@([^^/#]+)/.exec(words)?.[1] ?? api;
    const wellKnown = standing[1] === '!';
    const entry: ApiEntry = {
      api,
      service: `${service}.googleapis.com`,
      governedBy: GOVERNANCE[standing[0]!] ?? 'unknown',
      wellKnown,
      tables: standing.slice(wellKnown ? 2 : 1) || this.#line(this.#text.lastIndexOf('\n=', start) + 2),
    };
    this.#entries.set(start, entry);
    return entry;
  }
}
