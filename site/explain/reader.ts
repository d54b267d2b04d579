import type { Question, Reply } from './messages';

/** A text that takes longer than this is given up: the worker is replaced. */
const GIVE_UP_MS = 10_000;

const GAVE_UP = 'Reading this text takes too long. Paste only the response, or the lines around the error.';

/** What the worker is asked; the number is given by the reader. */
export type Asked = Omit<Question, 'id'>;

/** Asks the worker, one question at a time: a newer question replaces one that still waits. */
export class Reader {
  #worker: Worker | undefined;
  #id = 0;
  #stale = false;
  #waiting: { readonly id: number; readonly resolve: (reply: Reply | undefined) => void; readonly timer: number } | undefined;

  constructor(readonly script: string) {}

  /** Lets the next question start another worker; what is being read is read to the end. */
  renew(): void {
    if (this.#waiting) this.#stale = true;
    else this.stop();
  }

  /** Starts the worker before it is needed. */
  start(): void {
    this.#worker ??= this.#started();
  }

  /** What the worker answers; `undefined` where a newer question came in between. */
  read(asked: Asked): Promise<Reply | undefined> {
    this.start();
    this.#settle(undefined);
    const id = (this.#id += 1);
    return new Promise((resolve) => {
      const timer = window.setTimeout(() => {
        this.stop();
        resolve({ id, text: asked.text, secretLines: [], why: GAVE_UP, ms: GIVE_UP_MS });
      }, GIVE_UP_MS);
      this.#waiting = { id, resolve, timer };
      this.#worker!.postMessage({ ...asked, id } satisfies Question);
    });
  }

  /** Ends the worker; the next question starts another. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#settle(undefined);
  }

  /**
   * A worker from a file has no Content-Security-Policy but the one of its own response; one from a blob has the page's, which allows no connection. So the
   * blob imports the file.
   */
  #started(): Worker {
    const address = new URL(this.script, location.href).href;
    const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
    const worker = new Worker(blob, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      URL.revokeObjectURL(blob);
      if (data.id === this.#waiting?.id) this.#settle(data);
    });
    return worker;
  }

  #settle(reply: Reply | undefined): void {
    if (!this.#waiting) return;
    window.clearTimeout(this.#waiting.timer);
    this.#waiting.resolve(reply);
    this.#waiting = undefined;
    if (!this.#stale) return;
    this.#stale = false;
    this.stop();
  }
}
