import type { Recording, RecordingOptions } from '../access/recording.js';
import type { KnownCall } from '../response/known-call.js';
import type { Recorder } from './mark.js';

/** What gaxios and axios keep of a request beside its answer. */
export interface SentConfig {
  readonly url?: unknown;
  readonly baseURL?: unknown;
  readonly method?: string;
}

/** A call as it was seen, without what it answered. */
export interface SeenCall {
  readonly call?: KnownCall;
  /** The request, in the shape of gaxios and axios. */
  readonly sent?: SentConfig;
  /** What it failed with, if it did: a denial, or whatever else the client throws. */
  readonly error?: unknown;
  /** True where the call was seen when it began, and is not counted again for its failure. */
  readonly counted?: boolean;
}

/** The calls that clients make, in the order they are seen. */
export interface AccessLog {
  readonly note: Recorder;
  /** The recording with all calls so far. */
  readonly read: () => Promise<Recording>;
}

/** As many calls are kept before they are counted. */
const MOST_PENDING = 500;

/** Begins a log. What counts the calls, and says of which methods they are, is loaded when it is needed. */
export function accessLog(options: RecordingOptions): AccessLog {
  const pending: SeenCall[] = [];
  const seen = new WeakSet<object>();
  let recording: Promise<Recording> | undefined;
  const read = async (): Promise<Recording> => {
    const loaded = await (recording ??= import('../access/recording.js').then(({ startRecording }) => startRecording(options)));
    await loaded.add(pending.splice(0));
    return loaded;
  };
  if (options.file !== undefined) void read().catch(() => undefined);
  const due = options.file === undefined ? MOST_PENDING : 1;
  const note: Recorder = (outcome, failed, call) => {
    // One call may pass several recorded clients: an API and its auth client.
    if (typeof outcome === 'object' && outcome !== null) {
      if (seen.has(outcome)) return;
      seen.add(outcome);
    }
    if (failed) pending.push({ error: outcome, ...(call && { call, counted: true }) });
    else if (call) pending.push({ call });
    else {
      const { url, method, baseURL } = (outcome as { readonly config?: SentConfig } | undefined)?.config ?? {};
      if (url === undefined) return;
      pending.push({ sent: { url, ...(baseURL !== undefined && { baseURL }), ...(method !== undefined && { method }) } });
    }
    if (pending.length === due) void read().catch(() => undefined);
  };
  return { note, read };
}

let ofRun: AccessLog | undefined;

/** Who records a whole run: GOOGLE_DENIALS_RECORD names the file. */
export function recordersOfRun(): readonly Recorder[] {
  try {
    const file = globalThis.process?.env?.['GOOGLE_DENIALS_RECORD'];
    return file ? [(ofRun ??= accessLog({ file })).note] : [];
  } catch {
    return [];
  }
}
