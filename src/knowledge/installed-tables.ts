import type { TableFile } from './tables.js';

/**
 * The tables beside this package where it is installed. Bundlers follow the first `import()` and no other: an app takes the most used APIs along
 * without asking, and the others where it says so (`useTables`) or where they are installed beside it.
 */
export async function installedTables(file: string): Promise<TableFile> {
  if (file === 'popular') return import('google-denials/tables/popular');
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
