import { runLater } from './run-later.js';

/** The `emit` of a stream: the name of the event, and what its listeners get. */
export type Emit = (this: unknown, name: string | symbol, ...values: unknown[]) => boolean;

type Event = Parameters<Emit>;

/** Events by which a stream steers itself, or which say nothing about its course: they pass at any time. */
const PASSING: ReadonlySet<unknown> = new Set([
  'cork',
  'uncork',
  'preend',
  'prefinish',
  'pipe',
  'unpipe',
  'pause',
  'resume',
  'newListener',
  'removeListener',
]);

/**
 * The events of one stream. They pass, until it emits an error: that one is converted first, while it and what follows are held back. Events that the stream
 * emits in one go are also told in one go, so that a listener that throws keeps from the others what it would keep from them anyway.
 */
export class HeldEvents {
  readonly #stream: object;
  readonly #emit: Emit;
  readonly #convert: (caught: unknown) => Promise<unknown>;
  /** What is held back, by goes; `undefined` while everything passes. */
  #goes: Event[][] | undefined;
  #inOneGo = false;
  readonly #told = new Map<unknown, unknown>();
  readonly #waiting: (() => void)[] = [];

  /**
   * @param stream - whose events they are
   * @param emit - how it emits them
   * @param convert - answers what to emit instead of an error; never rejects
   */
  constructor(stream: object, emit: Emit, convert: (caught: unknown) => Promise<unknown>) {
    this.#stream = stream;
    this.#emit = emit;
    this.#convert = convert;
  }

  /** Emits an event, or holds it back. */
  emit(receiver: unknown, event: Event): boolean {
    const passes = this.#goes ? PASSING.has(event[0]) : !this.#isRaw(event);
    if (passes) return Reflect.apply(this.#emit, receiver, event);
    this.#hold(event);
    return (this.#stream as { listenerCount?: (name: unknown) => number }).listenerCount?.(event[0]) !== 0;
  }

  /** Resolves when an error that the stream is about to emit, or has emitted already, has been told. */
  told(): Promise<void> {
    return new Promise((resolve) => {
      runLater(() => (this.#goes ? this.#waiting.push(resolve) : resolve()));
    });
  }

  #isRaw([name, error]: Event): boolean {
    return name === 'error' && error !== undefined && error !== null && !this.#told.has(error);
  }

  #hold(event: Event): void {
    const starts = this.#goes === undefined;
    this.#goes ??= [];
    const go = this.#inOneGo ? this.#goes.at(-1) : undefined;
    if (go) go.push(event);
    else this.#goes.push([event]);
    if (!this.#inOneGo) {
      this.#inOneGo = true;
      runLater(() => (this.#inOneGo = false));
    }
    if (starts) this.#tell();
  }

  /** Tells what is held back, one go after the other, each after its error is converted. */
  #tell(): void {
    const raw = this.#goes?.[0]?.find((event) => this.#isRaw(event));
    if (raw) {
      void this.#convert(raw[1]).then((error) => {
        this.#told.set(raw[1], error).set(error, error);
        correctState(this.#stream, raw[1], error);
        runLater(() => this.#tell());
      });
      return;
    }
    const go = this.#goes?.shift();
    if (!go) return this.#pass();
    try {
      for (const [name, ...values] of go) {
        Reflect.apply(this.#emit, this.#stream, name === 'error' ? [name, this.#told.get(values[0]) ?? values[0]] : [name, ...values]);
      }
    } finally {
      runLater(() => this.#tell());
    }
  }

  #pass(): void {
    this.#goes = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Lets `stream.errored` be what its listeners were told. */
function correctState(stream: object, caught: unknown, told: unknown): void {
  const { _readableState, _writableState } = stream as Record<string, { errored?: unknown } | undefined>;
  for (const state of [_readableState, _writableState]) {
    if (state && state.errored === caught) Reflect.set(state, 'errored', told);
  }
}
