import type { ApiEntry, Directory } from './directory.js';
import type { MethodTable } from './method-table.js';

/** The only door to the generated tables. Everything behind it is loaded on first use, a shard for each service. */

let directory: Promise<Directory> | undefined;

/** Which API answers where. */
export function loadDirectory(): Promise<Directory> {
  return (directory ??= Promise.all([import('./directory.js'), import('./generated/directory.js')]).then(([{ Directory }, { default: text }]) => new Directory(text)));
}

const methodTables = new Map<string, Promise<MethodTable | undefined>>();

/** The methods of one API; `undefined` when there are none by that name. */
export function loadMethods(entry: ApiEntry): Promise<MethodTable | undefined> {
  let table = methodTables.get(entry.api);
  if (!table) methodTables.set(entry.api, (table = readMethods(entry)));
  return table;
}

async function readMethods(entry: ApiEntry): Promise<MethodTable | undefined> {
  const [{ MethodTable }, { METHOD_SHARDS }] = await Promise.all([import('./method-table.js'), import('./generated/method-shards.js')]);
  const shard = await METHOD_SHARDS[entry.api]?.();
  return shard && new MethodTable(entry.api, entry.service, entry.governedBy, shard.default);
}

let pathIndex: Promise<(literal: string) => readonly ApiEntry[]> | undefined;

/** Answers which APIs have URLs with a given last literal: for hosts that do not tell which service they are. */
export function loadPathIndex(): Promise<(literal: string) => readonly ApiEntry[]> {
  return (pathIndex ??= Promise.all([loadDirectory(), import('./generated/path-index.js')]).then(([apis, { default: text }]) => {
    const lines = new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line] as const));
    return (literal) => (lines.get(literal)?.split(' ').slice(1) ?? []).flatMap((line) => apis.at(parseInt(line, 36)) ?? []);
  }));
}
