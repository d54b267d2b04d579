import { Directory, type ApiEntry } from './directory.js';
import { APIS, ROLE_FILES } from './generated/directory.js';
import { MethodTable } from './methods/method-table.js';
import { RoleTable } from './roles/role-table.js';
import { tableText } from './table-text.js';

let directory: Directory | undefined;

/** Which API answers where. */
export function loadDirectory(): Promise<Directory> {
  return Promise.resolve((directory ??= new Directory(APIS)));
}

const methodTables = new Map<string, Promise<MethodTable | undefined>>();

/** The methods of one API; `undefined` where the app did not take its table along. */
export function loadMethods(entry: ApiEntry): Promise<MethodTable | undefined> {
  return once(methodTables, entry.api, async () => {
    const text = await tableText(entry.api, entry.tables);
    return text === undefined ? undefined : new MethodTable(entry.api, entry.service, entry.governedBy, text);
  });
}

const roleTables = new Map<string, Promise<RoleTable | undefined>>();

/** The roles that hold the permissions of one service (`storage`); `undefined` when there are none by that name. */
export async function loadRoles(service: string): Promise<RoleTable | undefined> {
  const file = fileOfRoles(service);
  if (file === undefined) return undefined;
  return once(roleTables, service, async () => {
    const text = await tableText(`${service.replaceAll('-', '_')}_roles`, file);
    return text === undefined ? undefined : new RoleTable(service, text);
  });
}

/** The file that has the roles of a service if any has: `alloydb t1;compute t5;=orgpolicy t4` names the first service of each, and what is elsewhere. */
function fileOfRoles(service: string): string | undefined {
  let found: string | undefined;
  for (const entry of ROLE_FILES.split(';')) {
    const [first = '', file] = entry.split(' ');
    if (first === `=${service}`) return file;
    if (!first.startsWith('=') && first <= service) found = file;
  }
  return found;
}

let pathIndex: string | undefined;

/** Answers which APIs have URLs with a given last literal: for hosts that do not tell which service they are. */
export async function loadPathIndex(): Promise<(literal: string) => readonly ApiEntry[]> {
  const apis = await loadDirectory();
  pathIndex ??= await tableText('paths', 'paths');
  const text = `\n${pathIndex ?? ''}\n`;
  return (literal) => {
    const start = literal === '' || /\s/.test(literal) ? -1 : text.indexOf(`\n${literal} `);
    if (start === -1) return [];
    const lines = text.slice(start + literal.length + 2, text.indexOf('\n', start + 1)).split(' ');
    return lines.flatMap((line) => apis.at(parseInt(line, 36)) ?? []);
  };
}

/** What was loaded is kept; what was not there is asked for again, because an app may take it along later. */
function once<T>(known: Map<string, Promise<T | undefined>>, key: string, load: () => Promise<T | undefined>): Promise<T | undefined> {
  const before = known.get(key);
  if (before) return before;
  const loading = load();
  known.set(key, loading);
  void loading.then((value) => value === undefined && known.delete(key));
  return loading;
}
