/** What was made for the last few keys, the newest last: bounded, so that a process that lives for months keeps no more than a minute of it. */
export class Recent<T> {
  readonly #made = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    return this.#made.get(key);
  }

  set(key: string, value: T): void {
    this.#made.delete(key);
    this.#made.set(key, value);
    if (this.#made.size > this.#most) this.#made.delete(this.#made.keys().next().value!);
  }

  clear(): void {
    this.#made.clear();
  }
}
