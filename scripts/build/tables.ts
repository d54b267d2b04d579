import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { namesIn, type TableFile } from '../../src/knowledge/tables.js';
import { deflated, deflatedAgainst } from './deflate.js';
import { dist, root } from './paths.js';

const tables = path.join(root, 'src/knowledge/generated/tables');

/** Tables are packed, but those of the most used APIs: they are there without inflating anything. */
export async function writeTables(): Promise<void> {
  mkdirSync(path.join(dist, 'tables'));
  const files = new Map<string, TableFile>();
  for (const file of readdirSync(tables)) {
    files.set(path.basename(file, '.ts'), (await import(pathToFileURL(path.join(tables, file)).href)) as TableFile);
  }
  const textsOf = (pack: string): string => pack.slice(pack.indexOf('\n') + 1);
  const packed = [...files].filter(([file]) => file !== 'popular').flatMap(([, { edition: _, ...packs }]) => Object.values(packs));
  const dictionary = dictionaryOf(packed.map(textsOf));
  const written = async (file: string, name: string, pack: string): Promise<string> =>
    name === 'edition' || file === 'popular' ? pack : `${namesIn(pack).join(' ')}\n${await deflatedAgainst(dictionary, textsOf(pack))}`;
  for (const [file, module] of files) {
    const packs = Object.entries(module).map(async ([name, pack]) => [name, await written(file, name, pack)] as const);
    writeFileSync(path.join(dist, 'tables', `${file}.js`), asConstants(Object.fromEntries(await Promise.all(packs))));
  }
  const { ROLE_SIZES } = await import('../../src/knowledge/generated/role-sizes.js');
  writeFileSync(path.join(dist, 'dictionary.js'), asConstants({ DICTIONARY: await deflated(dictionary) }));
  writeFileSync(path.join(dist, 'role-sizes.js'), asConstants({ ROLE_SIZES: await deflated(ROLE_SIZES) }));
}

/** What stands in three texts or more, what saves most at the end: it is nearest to the text that refers to it. More than this saves little more. */
function dictionaryOf(texts: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.split(/(?<=[\n :;|,/])/)))
      if (/^[\n\x20-\x7e]{5,}$/.test(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const saving = ([word, count]: readonly [string, number]): number => word.length * count;
  const words = [...uses].filter(([, count]) => count > 2).sort((a, b) => saving(b) - saving(a));
  let dictionary = '';
  for (const [word] of words) if (dictionary.length + word.length <= 8_000) dictionary = word + dictionary;
  return dictionary;
}

/** A module of plain data, one constant a line: what runs no modules reads it as text (see `modules.ts`). */
export const asConstants = (constants: Readonly<Record<string, unknown>>): string =>
  Object.entries(constants)
    .map(([name, value]) => `export const ${name}=${JSON.stringify(value)};\n`)
    .join('');
