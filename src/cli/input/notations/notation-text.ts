const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

/** Names that stand for values; any other bare word stays a string. */
const NAMES = new Map<string, unknown>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
  ['nil', null],
  ['undefined', undefined],
]);

/** Made once: a text may fail to be a value at each of its brackets. */
const NOT_A_VALUE = new SyntaxError('not a value');

/** A text with a place in it, and what can be read there. Everything costs steps of one common budget, so that no text takes long. */
export class NotationText {
  constructor(
    readonly text: string,
    public at: number,
    readonly budget: { steps: number },
  ) {}

  fail(): never {
    throw NOT_A_VALUE;
  }

  peek(): string {
    return this.text.charAt(this.at);
  }

  startsWith(literal: string): boolean {
    return this.text.startsWith(literal, this.at);
  }

  skip(literal: string): boolean {
    if (!this.startsWith(literal)) return false;
    this.#advance(literal.length);
    return true;
  }

  take(literal: string): void {
    if (!this.skip(literal)) this.fail();
  }

  space(): void {
    while (this.at < this.text.length && /\s/.test(this.peek())) this.#advance(1);
  }

  isQuote(): boolean {
    return /["'`]/.test(this.peek()) || this.#matches(/[ub]{1,2}(?=["'])/y) !== undefined;
  }

  /** A quoted string, with what `+` joins to it. */
  string(): string {
    let all = this.#oneString();
    while (this.#taken(/\s{0,200}\+\s{0,200}(?=["'`])/y) !== undefined) all += this.#oneString();
    return all;
  }

  /** A bare word: a key. */
  word(): string | undefined {
    return this.#taken(/[\w$@-][\w$@.-]*/y);
  }

  /** A number, a name, a bare word; or whatever else stands up to the next separator. */
  scalar(): unknown {
    const word = this.#matches(/[^\s,;[\]{}"'`]+/y) ?? '';
    const number = /^-?\d[\d.]*(?:e[+-]?\d+)?n?$/i.test(word) ? Number(word.replace(/n$/, '')) : Number.NaN;
    // In protocol buffer text, the next field follows behind white space.
    if (!Number.isNaN(number) || NAMES.has(word) || /^[A-Z][A-Z_]+$/.test(word) || /^\w+$/.test(word)) {
      this.#advance(word.length);
      return Number.isNaN(number) ? (NAMES.has(word) ? NAMES.get(word) : word) : number;
    }
    return this.line().trim();
  }

  /** Everything up to the next separator or the end of the line; at least one character. */
  line(): string {
    return this.#taken(/[^,\n\]}]+/y) ?? this.#taken(/[\s\S]/y) ?? this.fail();
  }

  /** Whether a field of a message in protocol buffer text begins here: `reason: "X"`, `metadata {`. */
  isField(): boolean {
    return this.#matches(/[a-z_]\w{0,80}(?::\s|\s\{)/y) !== undefined;
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** `<ref *1> GaxiosError: message … {`, `Headers {`, `Map(2) {`: what Node prints in front of an object. */
  className(): void {
    this.#taken(/(?:<ref \*\d{1,4}>\s)?\[?[A-Z]\w{0,80}(?:\(\d{1,6}\))?(?: \[[^\]\n]{1,80}\])?\s(?=[{[])|<ref \*\d{1,4}>\s/y);
  }

  /** `... 3 more items`, `…`, and comments. */
  remark(): boolean {
    return this.#taken(/(?:\.{3}|…)[^\n\]}]{0,80}|#[^\n]{0,200}|\/\/[^\n]{0,200}/y) !== undefined;
  }

  #oneString(): string {
    this.#taken(/[ub]{1,2}(?=["'])/y);
    const quote = this.peek();
    this.#advance(1);
    let value = '';
    for (;;) {
      value += this.#taken(quote === "'" ? /[^'\\]+/y : quote === '"' ? /[^"\\]+/y : /[^`\\]+/y) ?? '';
      if (this.isAtEnd() || this.skip(quote)) return value;
      value += this.#escape();
    }
  }

  #escape(): string {
    const code = this.#taken(/\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})/y);
    if (code !== undefined) return String.fromCharCode(parseInt(code.slice(2), 16));
    const letter = this.text.charAt(this.at + 1);
    this.#advance(2);
    return ESCAPES[letter] ?? letter;
  }

  #taken(pattern: RegExp): string | undefined {
    const match = this.#matches(pattern);
    if (match !== undefined) this.#advance(match.length);
    return match;
  }

  #matches(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0];
  }

  #advance(count: number): void {
    this.at += count;
    this.budget.steps -= count + 1;
    if (this.budget.steps < 0) this.fail();
  }
}
