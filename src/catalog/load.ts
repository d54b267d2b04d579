import type { Catalog } from './engine/catalog.js';
import type { Families } from './engine/index-families.js';

let loaded: Promise<Catalog> | undefined;

/** The catalog, loaded on the first denial. */
export function loadCatalog(): Promise<Catalog> {
  return (loaded ??= load());
}

async function load(): Promise<Catalog> {
  const [{ Catalog }, { indexFamilies }, { FAMILIES }] = await Promise.all([
    import('./engine/catalog.js'),
    import('./engine/index-families.js'),
    import('./families.js'),
  ]);
  const families: Families = FAMILIES;
  return new Catalog(indexFamilies(families), (name) => Promise.resolve(families[name]!));
}
