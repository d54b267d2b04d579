import { loadDirectory, loadMethods, type Governance, unlistedAccess } from '../knowledge/lookup.js';

/** What a method needs of its caller, and of the project. */
export interface MethodAccess {
  readonly method: string;
  /** The API to enable: `drive.googleapis.com`. */
  readonly service: string;
  readonly governedBy: Governance;
  /** Scopes of which one suffices, narrowest first. */
  readonly scopes: readonly string[];
  readonly permissions: readonly string[];
  readonly conditionalPermissions: readonly string[];
}

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
