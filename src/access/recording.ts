import { mergeMethods, type AccessFile, type RecordedMethod } from './access-file.js';
import { methodOfCall } from './recorded-call.js';
import { RecordFile } from './record-file.js';
import type { SeenCall } from './seen-call.js';

export interface RecordingOptions {
  /** Whether the ids of resources are kept. */
  readonly resources?: boolean;
  /** The file that all processes of a run add to. */
  readonly file?: string;
}

/** The methods of all calls that were seen. */
export interface Recording {
  /** Counts calls. Settles when their methods are known. */
  add(calls: readonly SeenCall[]): Promise<void>;
  /** The methods so far. What they need is another question: a run that records to a file never asks it. */
  methods(): AccessFile['methods'];
}

/** As many resources of a method are named. */
const MOST_RESOURCES = 1_000;

/** Begins a recording, in memory and, if one is named, in a file. */
export function startRecording({ resources = false, file }: RecordingOptions): Recording {
  let methods: AccessFile['methods'] = {};
  const written = file === undefined ? undefined : new RecordFile(file);
  const add = async (calls: readonly SeenCall[]): Promise<void> => {
    const seen: Record<string, { calls: number; denied: number; resources: Set<string> }> = {};
    for (const one of calls) {
      const found = await methodOfCall(one).catch(() => undefined);
      if (!found) continue;
      const counts = (seen[found.method] ??= { calls: 0, denied: 0, resources: new Set() });
      counts.calls += one.counted ? 0 : (one.times ?? 1);
      counts.denied += found.denied ? 1 : 0;
      if (resources && found.resource !== undefined && counts.resources.size < MOST_RESOURCES) counts.resources.add(found.resource);
    }
    const entries = Object.entries(seen).map(([method, counts]) => [method, { ...counts, resources: [...counts.resources] }] as const);
    const more = Object.fromEntries<RecordedMethod>(entries);
    if (entries.length === 0) return;
    if (written) written.add(more);
    else methods = mergeMethods([methods, more]);
  };
  return { add, methods: () => bounded(methods) };
}

function bounded(methods: AccessFile['methods']): AccessFile['methods'] {
  const entries = Object.entries(methods).map(
    ([method, { resources, ...counts }]) =>
      [method, { ...counts, ...(resources && { resources: resources.slice(0, MOST_RESOURCES) }) }] as const,
  );
  return Object.fromEntries(entries);
}
