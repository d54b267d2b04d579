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
    return required(name, error);
  }
}

/** Test runners that evaluate CommonJS by themselves (Jest) do not know `import()`; Node's own `require` does read modules. */
function required(name: string, error: unknown): TableFile {
  if (typeof __filename !== 'string') throw error;
  const { createRequire } = process.getBuiltinModule('node:module');
  return createRequire(__filename)(name) as TableFile;
}
