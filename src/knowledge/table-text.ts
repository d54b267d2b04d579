import { EDITION } from './generated/edition.js';
import { inflate } from './inflate.js';
import { namesIn, taken, tableFiles, type TableFile } from './tables.js';

/** Parts the texts of a pack. */
const BETWEEN = '\f';

/** The text of a table, and the file that would hold it; `undefined` where the app did not take it along. Never rejects. */
export async function tableText(name: string, file: string): Promise<string | undefined> {
  let tables = tableFiles.get(file);
  if (!tables && !taken.packs.has(name)) tableFiles.set(file, (tables = loadFile(file)));
  const pack = taken.packs.get(name) ?? Object.values((await tables) ?? {}).find((own) => namesIn(own).includes(name));
  if (pack === undefined) return undefined;
  // A runtime that cannot inflate has the plain tables of the most used APIs.
  return (await textsOf(pack))?.[namesIn(pack).indexOf(name)];
}

/** What was unpacked: the methods of an API and its roles lie in one pack, and are asked for one after the other. */
const unpacked = new Map<string, Promise<readonly string[] | undefined>>();

function textsOf(pack: string): Promise<readonly string[] | undefined> {
  const known = unpacked.get(pack);
  if (known) return known;
  const texts = inflate(pack.slice(pack.indexOf('\n') + 1)).then(
    (text) => text.split(BETWEEN),
    () => undefined,
  );
  unpacked.set(pack, texts);
  return texts;
}

async function loadFile(file: string): Promise<TableFile | undefined> {
  for (const load of [taken.load, popularTables, installedTables]) {
    try {
      const tables = await load?.(file);
      if (tables?.['edition'] === EDITION) return tables;
    } catch {
      // It is not there: from the next place, or from none.
    }
  }
  return undefined;
}

/** Asked for when an app is denied something: importing the package opens no file for it. */
async function installedTables(file: string): Promise<TableFile | undefined> {
  const installed = await import('./installed-tables.js');
  return installed.installedTables(file);
}

/**
 * Bundlers follow this `import()` and, of the tables, no other; an app that wants none at all declares its path external. To find the file by the name of the
 * package would take as long as to read it.
 */
function popularTables(file: string): Promise<TableFile> | undefined {
  return file === 'popular' ? import('./generated/tables/popular.js') : undefined;
}
