import type { Family } from '../define.js';
import { FAMILIES } from '../families.js';
import { indexFamilies, writeIndex } from './index-families.js';

/*
 * The catalog as plain data: the build computes it, packs its texts, leaves the families that few ask for to a table, and puts a module with the same names in
 * the place of this one.
 */

const families: Readonly<Record<string, Family>> = FAMILIES;

/** The index over all families: `Catalog` reads it. */
export const INDEX: string = writeIndex(indexFamilies(FAMILIES));

/** The families that are at hand, each as JSON on a line of its own. */
export const AT_HAND = {
  names: Object.keys(families),
  lines: Object.values(families)
    .map((family) => JSON.stringify(family))
    .join('\n'),
};

/** The names of those in the table `families`, in its order. */
export const IN_TABLE: readonly string[] = [];
