import type { Family } from '../define.js';
import { indexFamilies, writeIndex } from './index-families.js';
import { FAMILIES } from '../families.js';

/**
 * The index over all families. The build computes it, and puts a module with the same names in the place of this one: the index and each
 * family packed: most processes need few.
 */
export function catalogIndex(): Promise<string> {
  return Promise.resolve(writeIndex(indexFamilies(FAMILIES)));
}

/** A family by its name: `drive`. */
export function loadFamily(name: string): Promise<Family> {
  const families: Readonly<Record<string, Family>> = FAMILIES;
  return Promise.resolve(families[name]!);
}
