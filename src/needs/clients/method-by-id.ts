import { loadDirectory, loadMethods, type MethodTable } from '../../knowledge/lookup.js';

/**
 * The method in the tables that a path on a generated client stands for: `drive_v3`, `files`, `list`. The namespace names the API and its
 * version; of an API with several parts also the part (`admin_directory_v1`).
 */
export async function methodById(namespace: string, path: readonly string[]): Promise<string | undefined> {
  const [api = '', part] = namespace.split('_');
  const directory = await loadDirectory();
  const entries = [...directory.withIds(api), ...(part === undefined ? [] : directory.withIds(part))];
  for (const entry of entries) {
    const table = await loadMethods(entry);
    const found = table && idIn(table, part, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

const known = new WeakMap<MethodTable, Map<string, string[]>>();

/** By what both spellings share: clients write resources in camel case and leave hyphens out. The part decides where several fit. */
function idIn(table: MethodTable, part: string | undefined, path: readonly string[]): string | undefined {
  let ids = known.get(table);
  if (!ids) {
    ids = Map.groupBy(table.ids(), comparable);
    known.set(table, ids);
  }
  const fitting = ids.get(plain(path.join('.'))) ?? [];
  return fitting.find((id) => part !== undefined && id.startsWith(`${part}.`)) ?? fitting[0];
}

function comparable(id: string): string {
  return plain(id.slice(id.indexOf('.') + 1).replace(/^v\d\w*\./, ''));
}

function plain(path: string): string {
  return path.replaceAll('-', '').replaceAll('_', '').toLowerCase();
}
