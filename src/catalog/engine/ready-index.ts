import { FAMILIES } from '../families.js';
import { indexFamilies, type CatalogIndex } from './index-families.js';
import { NOTHING } from './nothing.js';

/** Of the index, what reasons and wordings mean. The build writes it out in the place of this module. */
export function readyIndex(): CatalogIndex {
  const { wordings, hints, bySentence, byReason } = indexFamilies(FAMILIES);
  const own = Object.entries(bySentence).filter(([id]) => !id.includes('/'));
  return { ...NOTHING, wordings, hints, bySentence: Object.fromEntries(own), byReason };
}
