import { FAMILIES } from '../families.js';
import { indexFamilies, writeIndex } from './index-families.js';

/** Of the index, what reasons and wordings mean. The build writes it out in the place of this module. */
export function readyIndex(): string {
  const { wordings, hints, bySentence, byReason } = indexFamilies(FAMILIES);
  const own = Object.entries(bySentence).filter(([id]) => !id.includes('/'));
  return writeIndex({ wordings, hints, bySentence: Object.fromEntries(own), byReason });
}
