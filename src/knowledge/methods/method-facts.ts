import { loadDirectory, loadMethods } from '../load.js';
import type { MethodFacts } from './method-table.js';

/** What the tables know of a method id, or nothing. Never throws. */
export async function methodFacts(methodId: string): Promise<MethodFacts | undefined> {
  const directory = await loadDirectory();
  for (const entry of directory.withIds(methodId.split('.', 1)[0]!)) {
    const facts = (await loadMethods(entry))?.facts(methodId);
    if (facts) return facts;
  }
  return undefined;
}
