import { builtin } from '../caller/local/machine.js';
import { accessText, mergeMethods, readAccessFile, type AccessFile } from './access-file.js';

/** How often a process writes at most, in milliseconds: a worker may be stopped at any time. */
const PAUSE = 50;

/** A lock that is older was left by a process that died, in milliseconds. */
const STALE = 5_000;

/** A file that several processes add methods to. */
export class RecordFile {
  readonly #file: string;
  #waiting: AccessFile['methods'] = {};
  #paused = false;
  #failed = false;

  constructor(file: string) {
    // A test may change the folder later.
    this.#file = builtin('node:path')?.resolve(file) ?? file;
    globalThis.process.on('exit', () => this.#write());
  }

  /** Adds to the file, at once or after a pause, and at the latest when the process exits. */
  add(methods: AccessFile['methods']): void {
    this.#waiting = mergeMethods([this.#waiting, methods]);
    if (this.#paused) return;
    this.#write();
    this.#paused = true;
    const timer = setTimeout(() => {
      this.#paused = false;
      this.#write();
    }, PAUSE);
    timer.unref?.();
  }

  #write(): void {
    if (this.#failed || Object.keys(this.#waiting).length === 0) return;
    try {
      this.#locked(() => this.#merge(this.#waiting));
      this.#waiting = {};
    } catch (error) {
      this.#failed = true;
      globalThis.process.emitWarning(
        `GOOGLE_DENIALS_RECORD: can't write ${this.#file}: ${(error as Error).message}. Nothing more is recorded.`,
        {
          code: 'GOOGLE_DENIALS_RECORD',
        },
      );
    }
  }

  #merge(methods: AccessFile['methods']): void {
    const { existsSync, readFileSync, renameSync, writeFileSync } = builtin('node:fs')!;
    const before: AccessFile = existsSync(this.#file) ? readAccessFile(readFileSync(this.#file, 'utf8')) : { version: 1, methods: {} };
    const temporary = `${this.#file}.${globalThis.process.pid}.tmp`;
    writeFileSync(temporary, accessText({ ...before, methods: mergeMethods([before.methods, methods]) }));
    renameSync(temporary, this.#file);
  }

  /** Does something while no other process does. It waits on the spot: an exiting process has no later. */
  #locked(work: () => void): void {
    const { rmSync } = builtin('node:fs')!;
    const lock = `${this.#file}.lock`;
    const start = Date.now();
    while (!this.#take(lock)) {
      if (Date.now() - start > 2 * STALE) throw new Error(`${lock} is held by another process; delete it if none runs`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
    try {
      work();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }

  #take(lock: string): boolean {
    const { mkdirSync, rmSync, statSync } = builtin('node:fs')!;
    try {
      mkdirSync(lock);
      return true;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > STALE) rmSync(lock, { recursive: true, force: true });
      return false;
    }
  }
}
