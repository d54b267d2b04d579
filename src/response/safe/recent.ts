/**
 * What was made for the last few keys, the newest last: bounded, so that a process that lives for months keeps no more than a minute of it. It is kept only
 * for a key that comes again: of what comes once, the key alone is, and the rest is garbage as soon as it would be without this.
 */
export class Recent<T> {
  readonly #met = new Set<string>();
  readonly #made = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    return this.#made.get(key);
  }

  set(key: string, value: T): void {
    if (this.#met.delete(key)) {
      this.#made.set(key, value);
      if (this.#made.size > this.#most) this.#made.delete(this.#made.keys().next().value!);
    } else {
      this.#met.add(key);
      if (this.#met.size > this.#most) this.#met.delete(this.#met.keys().next().value!);
    }
  }
}

/** Texts that are longer are asked about once. */
const LONGEST = 1_000;

/** A function of one text that keeps what it gave for the last few: for what is asked again and again while one denial is explained. */
export function keeping<T extends string | number | boolean | object>(make: (text: string) => T, most = 300): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size >= most) made.clear();
    if (text.length <= LONGEST) made.set(text, value);
    return value;
  };
}
