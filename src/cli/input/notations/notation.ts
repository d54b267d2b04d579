import { NotationText } from './notation-text.js';

/** How deep values nest, and how many one value holds. */
const MAX_DEPTH = 40;
const MAX_ITEMS = 20_000;

/** Keys that would reach a prototype. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** A value in a text, and the place behind it. */
export interface NotedValue {
  readonly value: object;
  readonly end: number;
  /** False when the text ended before the value did. */
  readonly closed: boolean;
}

/**
 * Reads the object or array that begins at `start`, in any notation in which programs print one: JSON, the object notation of Node's inspector
 * (`{ code: 403, headers: Headers { … }, errors: [ [Object] ] }`), Python's (`{'a': None}`), Ruby's (`{:a=>"b"}`), and protocol buffer text
 * (`[reason: "X" metadata { key: "k" value: "v" }]`). Answers `undefined` where it is none, or where `budget` is used up.
 */
export function readNotation(text: string, start: number, budget: { steps: number }): NotedValue | undefined {
  const reader = new NotationReader(new NotationText(text, start, budget));
  try {
    const value = reader.container(0);
    return { value, end: reader.text.at, closed: !reader.cut };
  } catch {
    return undefined;
  }
}

class NotationReader {
  #items = 0;
  /** True once the text ended inside a value: what was read so far still counts. */
  cut = false;

  constructor(readonly text: NotationText) {}

  container(depth: number): object {
    if (depth > MAX_DEPTH) this.text.fail();
    return this.text.peek() === '[' ? this.#array(depth) : this.#object(depth);
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.text.take('{');
    for (;;) {
      this.#separators();
      if (this.text.skip('}') || this.#isCut()) return object;
      if (this.text.remark()) continue;
      const key = this.#key(depth);
      if (key === undefined) continue;
      if (!UNSAFE.has(key)) set(object, key, this.#value(depth, true));
      else this.#value(depth, true);
    }
  }

  #array(depth: number): unknown[] | Record<string, unknown> {
    const array: unknown[] = [];
    this.text.take('[');
    for (;;) {
      this.#separators();
      if (this.text.skip(']') || this.#isCut()) return array;
      if (this.text.remark() || this.#stray('}')) continue;
      array.push(this.text.isField() ? this.#message(depth) : this.#value(depth, false));
    }
  }

  /** The fields of one message in protocol buffer text, up to a comma or the end of the list. */
  #message(depth: number): Record<string, unknown> {
    const message: Record<string, unknown> = {};
    for (let key = this.text.word(); key !== undefined; key = this.text.word()) {
      if (!UNSAFE.has(key)) set(message, key, this.#value(depth, true));
      else this.#value(depth, true);
      this.text.space();
    }
    return message;
  }

  /** A key in quotes, in brackets (`[cause]`), behind a colon (`:code`) or bare; what cannot be one is passed over. */
  #key(depth: number): string | undefined {
    if (this.text.peek() === '[') {
      const inBrackets = this.container(depth + 1);
      return Array.isArray(inBrackets) && typeof inBrackets[0] === 'string' ? inBrackets[0] : undefined;
    }
    this.text.skip(':');
    const key = this.text.isQuote() ? this.text.string() : this.text.word();
    if (key === undefined && !this.#stray(']')) this.text.line();
    return key;
  }

  #stray(bracket: string): boolean {
    return this.text.skip(bracket);
  }

  #isCut(): boolean {
    this.cut ||= this.text.isAtEnd();
    return this.cut;
  }

  #value(depth: number, ofKey: boolean): unknown {
    this.#item();
    if (ofKey) {
      this.text.space();
      if (!this.text.skip('=>')) this.text.skip(':');
    }
    this.text.space();
    this.text.className();
    const character = this.text.peek();
    if (character === '{' || character === '[') return this.container(depth + 1);
    if (this.text.isQuote()) return this.text.string();
    return /[,\]}]/.test(character) || this.text.isAtEnd() ? undefined : this.text.scalar();
  }

  #separators(): void {
    do this.text.space();
    while (this.text.skip(',') || this.text.skip(';'));
  }

  #item(): void {
    if ((this.#items += 1) > MAX_ITEMS) this.text.fail();
  }
}

/** A field that comes again makes a list, except the entries of a protocol buffer map, which make an object. */
function set(object: Record<string, unknown>, key: string, value: unknown): void {
  const entry = mapEntry(value);
  if (entry) {
    const before = object[key];
    // Added to what is there, not copied: a text may repeat one key a million times.
    if (typeof before === 'object' && before !== null && !Array.isArray(before)) Object.assign(before, entry);
    else object[key] = { ...(typeof before === 'object' && before), ...entry };
  } else if (Object.hasOwn(object, key)) {
    const before = object[key];
    if (Array.isArray(before)) before.push(value);
    else object[key] = [before, value];
  } else object[key] = value;
}

/** `{ key: "service" value: "drive.googleapis.com" }`. */
function mapEntry(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'key,value') return undefined;
  const { key, value: held } = value as { key: unknown; value: unknown };
  return typeof key === 'string' && !UNSAFE.has(key) ? { [key]: held } : undefined;
}
