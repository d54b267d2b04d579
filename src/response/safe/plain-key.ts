/** How long a key may get: longer than almost every error that Google sends, and short enough to keep some dozens of. */
const MOST_CHARACTERS = 8_000;

const MOST_VALUES = 400;
const MOST_DEPTH = 12;

/**
 * A text that two values share only if they are the same plain data: JSON, and `undefined`. None for what is large, deep, or no plain data, such as an
 * object with a prototype of its own. Each text in it comes behind its length, so that nothing in a text can look like the end of it.
 */
export function plainKey(value: unknown): string | undefined {
  try {
    const key = new KeyWriter();
    return key.write(value, 0) ? key.text : undefined;
  } catch {
    return undefined;
  }
}

class KeyWriter {
  text = '';
  #values = 0;

  /** Answers whether the value could be written. */
  write(value: unknown, depth: number): boolean {
    if (typeof value === 'string') return this.#writeText(value);
    if (typeof value === 'number' || typeof value === 'boolean' || value === undefined) {
      this.text += `${value};`;
      return true;
    }
    if (typeof value !== 'object') return false;
    if (value === null) {
      this.text += 'null;';
      return true;
    }
    if ((this.#values += 1) > MOST_VALUES || depth > MOST_DEPTH) return false;
    return Array.isArray(value) ? this.#writeList(value, depth) : this.#writeRecord(value as Record<string, unknown>, depth);
  }

  #writeText(text: string): boolean {
    this.text += `${text.length}:${text}`;
    return this.text.length <= MOST_CHARACTERS;
  }

  #writeList(list: readonly unknown[], depth: number): boolean {
    if (list.length > MOST_VALUES) return false;
    this.text += `[${list.length};`;
    for (const item of list) if (!this.write(item, depth + 1)) return false;
    return true;
  }

  #writeRecord(record: Readonly<Record<string, unknown>>, depth: number): boolean {
    const prototype: unknown = Object.getPrototypeOf(record);
    if (prototype !== Object.prototype && prototype !== null) return false;
    this.text += '{';
    for (const name of Object.keys(record)) if (!this.#writeText(name) || !this.write(record[name], depth + 1)) return false;
    this.text += '}';
    return true;
  }
}
