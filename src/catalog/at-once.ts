import { Catalog } from './engine/catalog.js';
import { readyIndex } from './engine/ready-index.js';

let ready: Catalog | undefined;

/** What reasons and wordings mean, for the testing kit: it builds denials at once, and waits for nothing. */
export function catalogAtOnce(): Catalog {
  return (ready ??= new Catalog(readyIndex(), () => Promise.resolve(undefined)));
}
