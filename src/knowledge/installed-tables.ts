import type { TableFile } from './tables.js';

/**
 * The tables beside this package where it is installed. The build keeps this module in a file of its own, and package.json (`imports`) gives
 * bundlers `no-tables.ts` in its place: a bundle has the tables that it took along.
 */
export async function installedTables(file: string): Promise<TableFile | undefined> {
  const name = `google-denials/tables/${file}`;
  try {
    return (await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ name)) as TableFile;
  } catch (error) {
    if (typeof __dirname !== 'string') throw error;
    return constantsIn(`tables/${file}.js`) as TableFile;
  }
}

/**
 * The constants of a module of plain data beside this one, for CommonJS. Test runners that evaluate it by themselves (Jest) know no `import()`, and their
 * `require` reads no module; so it is read as what the build writes: `export const name=` and JSON, a constant a line.
 */
export function constantsIn(file: string): Readonly<Record<string, unknown>> {
  const text = process.getBuiltinModule('node:fs').readFileSync(`${__dirname}/${file}`, 'utf8');
  return Object.fromEntries(
    Array.from(text.matchAll(/^export const (\w+)=(.+);$/gm), ([, name, json]) => [name!, JSON.parse(json!) as unknown]),
  );
}
