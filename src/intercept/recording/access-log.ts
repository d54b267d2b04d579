import type { Recording, RecordingOptions } from '../../access/recording.js';
import type { SeenCall, SentConfig } from '../../access/seen-call.js';
import type { Recorder } from '../wrap/mark.js';

/** The calls that clients make, in the order they are seen. */
export interface AccessLog {
  readonly note: Recorder;
  /** The recording with all calls so far. */
  readonly read: () => Promise<Recording>;
}

/** As many calls are kept before they are counted; the same request is kept once. */
const MOST_PENDING = 500;

/** So many answers through one and the same wrapper show that calls pass no other. */
const ALONE = 64;

/** Begins a log. What counts the calls, and says of which methods they are, is loaded when it is needed. */
export function accessLog(options: RecordingOptions): AccessLog {
  const pending: SeenCall[] = [];
  const requests = new Requests();
  const seen = new SeenOutcomes();
  let recording: Promise<Recording> | undefined;
  const read = async (): Promise<Recording> => {
    const loaded = await (recording ??= import('../../access/recording.js').then(({ startRecording }) => startRecording(options)));
    await loaded.add([...pending.splice(0), ...requests.take()]);
    return loaded;
  };
  if (options.file !== undefined) void read().catch(() => undefined);
  const due = options.file === undefined ? MOST_PENDING : 1;
  const note: Recorder = (outcome, failed, call, by) => {
    if (seen.isRepeated(outcome, by)) return;
    if (failed) pending.push({ error: outcome, ...(call && { call, counted: true }) });
    else if (call) pending.push({ call });
    else if (!requests.add(outcome)) return;
    if (pending.length + requests.size === due) void read().catch(() => undefined);
  };
  return { note, read };
}

/** A request, and how often it was sent. */
interface Repeated {
  readonly sent: SentConfig;
  times: number;
}

/** The requests that answers keep, each once. */
class Requests {
  readonly #all = new Map<string, Repeated>();
  /** The last one that only names a URL: the next is often the same, and to compare two texts costs less than to look one up. */
  #last = '';
  #ofLast: Repeated | undefined;

  get size(): number {
    return this.#all.size;
  }

  /** Adds the request of an answer, and says whether it is a new one. */
  add(answer: unknown): boolean {
    const config = (answer as { readonly config?: SentConfig } | undefined)?.config;
    const url = config?.url;
    if (!config || url === undefined) return false;
    const { method, baseURL } = config;
    const text = typeof url === 'string' ? url : url instanceof URL ? url.href : '';
    const isPlain = baseURL === undefined && (method === undefined || method === 'GET');
    if (isPlain && this.#ofLast && text === this.#last) {
      this.#ofLast.times++;
      return false;
    }
    const key = isPlain ? text : `${method} ${String(baseURL)} ${text}`;
    const same = this.#all.get(key);
    const one = same ?? { sent: { url, ...(baseURL !== undefined && { baseURL }), ...(method !== undefined && { method }) }, times: 0 };
    one.times++;
    if (!same) this.#all.set(key, one);
    if (isPlain) {
      this.#last = text;
      this.#ofLast = one;
    }
    return !same;
  }

  /** All requests so far; the next ones are new. */
  take(): readonly Repeated[] {
    const all = [...this.#all.values()];
    this.#all.clear();
    this.#ofLast = undefined;
    return all;
  }
}

/**
 * Tells whether an outcome was seen before. One call may pass several recorded clients, an API and its auth client, right after each other:
 * nothing is remembered for longer than a turn of the event loop. Where all calls pass one wrapper only, nothing is remembered at all: to hold an
 * answer is what costs most.
 */
class SeenOutcomes {
  readonly #seen = new Set<unknown>();
  #wrapper: object | undefined;
  #isAlone = true;
  #count = 0;

  isRepeated(outcome: unknown, wrapper: object | undefined): boolean {
    if (typeof outcome !== 'object' || outcome === null) return false;
    if (this.#isAlone) {
      if (this.#wrapper !== wrapper) {
        this.#isAlone = this.#wrapper === undefined;
        this.#wrapper = wrapper;
      }
      if (this.#isAlone && ++this.#count > ALONE) return false;
    }
    if (this.#seen.has(outcome)) return true;
    if (this.#seen.size === 0) setTimeout(() => this.#seen.clear()).unref?.();
    else if (this.#seen.size >= MOST_PENDING) this.#seen.clear();
    this.#seen.add(outcome);
    return false;
  }
}

let ofRun: AccessLog | undefined;

/** Who records a whole run: GOOGLE_DENIALS_RECORD names the file, GOOGLE_DENIALS_RECORD_RESOURCES=1 keeps ids of resources as well. */
export function recordersOfRun(): readonly Recorder[] {
  try {
    const file = globalThis.process?.env?.['GOOGLE_DENIALS_RECORD'];
    const resources = /^(?:1|true|yes)$/i.test(globalThis.process?.env?.['GOOGLE_DENIALS_RECORD_RESOURCES'] ?? '');
    return file ? [(ofRun ??= accessLog({ file, resources })).note] : [];
  } catch {
    return [];
  }
}
