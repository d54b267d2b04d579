import { loadDirectory, loadMethods, type MethodAccess, unlistedAccess } from '../knowledge/lookup.js';

export type { MethodAccess };

/** What the tables know of a method; nothing for an id that they don't hold. */
export async function methodAccess(method: string): Promise<MethodAccess | undefined> {
  const directory = await loadDirectory();
  for (const entry of directory.withIds(method.split('.', 1)[0]!)) {
    const facts = (await loadMethods(entry))?.facts(method);
    if (!facts) continue;
    const { scopes, permissions, conditionalPermissions } = facts;
    return { method, service: entry.service, governedBy: entry.governedBy, scopes, permissions, conditionalPermissions };
  }
  return unlistedAccess(method);
}
