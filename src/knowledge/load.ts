import type { ApiEntry, Directory } from './directory.js';
import type { MethodTable } from './method-table.js';
import type { RoleTable } from './role-table.js';

let directory: Promise<Directory> | undefined;

/** Which API answers where. */
export function loadDirectory(): Promise<Directory> {
  return (directory ??= Promise.all([import('./directory.js'), import('./generated/directory.js')]).then(
    ([{ Directory }, { default: text }]) => new Directory(text),
  ));
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

const roleTables = new Map<string, Promise<RoleTable | undefined>>();

/** The roles that hold the permissions of one service (`storage`); `undefined` when the tables have none by that name. */
export function loadRoles(service: string): Promise<RoleTable | undefined> {
  let table = roleTables.get(service);
  if (!table) {
    table = readRoles(service);
    if (roleTables.size < MOST_SERVICES) roleTables.set(service, table);
  }
  return table;
}

/** Names of services come from servers: what they make us remember stays bounded. */
const MOST_SERVICES = 1_000;

async function readRoles(service: string): Promise<RoleTable | undefined> {
  const [{ RoleTable }, { ROLE_SHARDS }] = await Promise.all([import('./role-table.js'), import('./generated/role-shards.js')]);
  const shard = Object.hasOwn(ROLE_SHARDS, service) ? await ROLE_SHARDS[service]!() : undefined;
  return shard && new RoleTable(shard.default);
}
