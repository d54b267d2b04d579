import type { CatalogIndex } from './index-families.js';

/** An index over no families. */
export const NOTHING: CatalogIndex = {
  phrases: [],
  wordings: [],
  hints: [],
  bySentence: {},
  byReason: {},
  asks: {},
  byService: {},
  governance: {},
  byThing: {},
  situations: {},
  conditions: {},
  services: {},
};
