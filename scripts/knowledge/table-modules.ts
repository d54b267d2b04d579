import { rolesName, type Pack, type TableFiles } from './table-files.js';

/** A file of tables: its packs, each the names of its texts on a line, and the texts. */
export function tableModule(packs: readonly Pack[]): string {
  const texts = packs.map((pack) => `${[...pack.keys()].join(' ')}\n${[...pack.values()].join(BETWEEN)}`);
  return texts.map((text, index) => `export const p${index} =\n  ${literal(text)};\n`).join('');
}

/** Parts the texts of a pack: it stands in none of them. */
const BETWEEN = '\f';

/** A function for each API, not its value: bundlers leave functions out that an app does not name. webpack keeps every object. */
export function apisModule(
  { files, fileOf }: TableFiles,
  apis: readonly string[],
  roles: ReadonlyMap<string, string>,
  servicesOf: (api: string) => readonly string[],
): string {
  const used = new Set<string>();
  const functions = apis.map((api) => {
    const names = [api, ...[api, ...servicesOf(api)].filter((service) => roles.has(service)).map(rolesName)];
    const packs = names.map((name) => `${fileOf(name)}.p${files.get(fileOf(name))!.findIndex((pack) => pack.has(name))}`);
    for (const name of names) used.add(fileOf(name));
    return `export const ${api}: ApiTables = () => withPacks(${[...new Set(packs)].join(', ')});\n`;
  });
  return [
    `import type { ApiTables, TableContent } from '../tables.js';\n`,
    `import { EDITION } from './edition.js';\n`,
    ...[...used].sort().map((file) => `import * as ${file} from './tables/${file}.js';\n`),
    `const withPacks = (...packs: readonly string[]): TableContent => ({ edition: EDITION, packs });\n`,
    ...functions,
  ].join('');
}

/** Loaders that bundlers can follow: one literal `import()` a file. */
export function loadersModule(files: readonly string[]): string {
  const loaders = files.map((file) => `  ${file}: () => import('./tables/${file}.js'),\n`);
  return `import type { TableFile } from '../tables.js';\nexport const FILES: Readonly<Record<string, () => Promise<TableFile>>> = {\n${loaders.join('')}};\n`;
}

/** A string literal in single quotes. */
export function literal(content: string): string {
  return `'${content.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\f', '\\f')}'`;
}
