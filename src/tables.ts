/**
 * The tables of each API, for bundles that take them along: `useTables(drive, storage)`. Bundlers leave out what is not named.
 *
 * @packageDocumentation
 */
import { EDITION } from './knowledge/generated/edition.js';
import { FILES } from './knowledge/generated/everything.js';
import type { ApiTables, TableContent } from './knowledge/tables.js';

export * from './knowledge/generated/apis.js';
export type { ApiTables, TableContent };

/**
 * The tables of all APIs and the situations of all products, each loaded when a denial first needs it. They take about 420 kB in a bundle of one
 * file, and are files of their own in one that is split.
 *
 * @example
 * ```ts
 * import { useTables } from 'google-denials';
 * import { everything } from 'google-denials/tables';
 *
 * useTables(everything);
 * ```
 * @public
 */
export const everything: ApiTables = () => ({
  edition: EDITION,
  load: (file) => (Object.hasOwn(FILES, file) ? FILES[file]!() : undefined),
});
