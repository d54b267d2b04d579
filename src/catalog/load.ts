import { inflate, tableText } from '../knowledge/lookup.js';
import type { Catalog } from './engine/catalog.js';
import { packedFamilies } from './engine/packed-families.js';

let loaded: Promise<Catalog> | undefined;

/** The catalog, loaded on the first denial. */
export function loadCatalog(): Promise<Catalog> {
  return (loaded ??= load());
}

async function load(): Promise<Catalog> {
  const [{ Catalog }, { AT_HAND, IN_TABLE, INDEX }] = await Promise.all([import('./engine/catalog.js'), import('./engine/indexed.js')]);
  const families = packedFamilies([
    { names: AT_HAND.names, lines: () => inflate(AT_HAND.lines) },
    { names: IN_TABLE, lines: () => tableText('families', 'families') },
  ]);
  // A runtime that cannot unpack it has the general advice.
  return new Catalog(await inflate(INDEX).catch(() => ''), families);
}
