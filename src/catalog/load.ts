import type { Catalog } from './engine/catalog.js';

let loaded: Promise<Catalog> | undefined;

/** The catalog, loaded on the first denial. */
export function loadCatalog(): Promise<Catalog> {
  return (loaded ??= load());
}

async function load(): Promise<Catalog> {
  const [{ Catalog }, { catalogIndex, loadFamily }] = await Promise.all([import('./engine/catalog.js'), import('./engine/indexed.js')]);
  // A runtime that cannot unpack it has the general advice.
  return new Catalog(await catalogIndex().catch(() => ''), loadFamily);
}
