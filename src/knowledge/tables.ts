import { EDITION } from './generated/edition.js';

/**
 * What the package knows of one API, or of all of them, for a bundle to take along: a value out of `google-denials/tables`.
 *
 * @example `import { drive } from 'google-denials/tables'`
 * @public
 */
export type ApiTables = () => TableContent;

/**
 * The content of tables. It is the package's own business, and changes with every version.
 *
 * @example `{ edition: '3f9a1c20', packs: ['drive\n…'] }`
 * @public
 */
export interface TableContent {
  /** Which tables it is of: `3f9a1c20`. Those of another version of the package are refused. */
  readonly edition: string;
  /** Texts that are packed together: their names on a line (`clouddeploy clouddeploy_roles`), then the texts. */
  readonly packs?: readonly string[];
  /** Loads a file of tables by its name: `popular`. */
  readonly load?: (file: string) => Promise<Readonly<Record<string, string>>> | undefined;
}

/** A module of `generated/tables/`: its packs, and their edition. */
export type TableFile = Readonly<Record<string, string>>;

/** The names of the texts in a pack. */
export const namesIn = (pack: string): readonly string[] => pack.slice(0, pack.indexOf('\n')).split(' ');

/** What apps took along, for all copies of the package in a process that have these tables: ESM, CommonJS, one inside a bundle. */
interface Taken {
  /** By the name of a text: the pack that holds it. */
  readonly packs: Map<string, string>;
  load?: TableContent['load'];
}
const KEY = Symbol.for(`google-denials.tables.${EDITION}`);
export const taken = ((globalThis as Record<symbol, unknown>)[KEY] ??= { packs: new Map() }) as Taken;

/** How many tables an app took along: what was found out with fewer may be found out again, better. */
export function tablesAtHand(): number {
  return taken.packs.size + (taken.load ? 1 : 0);
}

/** The files of tables that were asked for: what is taken along later is looked for again. */
export const tableFiles = new Map<string, Promise<TableFile | undefined>>();

/**
 * Registers tables of APIs that a bundle carries. An installed package finds all of its tables by itself, so this is only for apps that are
 * bundled and run without `node_modules`: those know the most used APIs, and what is named here. Without the table of an API, a denial keeps
 * its kind, but its method, scopes, permissions and roles may be missing.
 *
 * @param tables - APIs by their name in googleapis, or `everything`
 * @throws TypeError when something else is passed, or tables of another version of the package
 * @example
 * ```ts
 * import { useTables } from 'google-denials';
 * import { bigquery, drive } from 'google-denials/tables';
 *
 * useTables(bigquery, drive);
 * ```
 * @public
 */
export function useTables(...tables: readonly ApiTables[]): void {
  for (const table of tables) {
    const content: unknown = typeof table === 'function' ? contentOf(table) : undefined;
    if (!isContent(content)) throw new TypeError(NO_TABLE);
    if (content.edition !== EDITION) throw new TypeError(OTHER_VERSION);
    for (const pack of content.packs ?? []) for (const name of namesIn(pack)) taken.packs.set(name, pack);
    if (typeof content.load === 'function') taken.load = content.load;
  }
  tableFiles.clear();
}

const NO_TABLE = "useTables: expected a table. Pass what 'google-denials/tables' exports: import { drive } from 'google-denials/tables'.";
const OTHER_VERSION =
  "useTables: these tables are of another version of google-denials. Import 'google-denials' and 'google-denials/tables' from one install.";

/** Nothing, where some other function was passed and throws. */
function contentOf(table: ApiTables): unknown {
  try {
    return table();
  } catch {
    return undefined;
  }
}

function isContent(content: unknown): content is TableContent {
  return typeof (content as TableContent | undefined)?.edition === 'string';
}
