import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { thirdPartyLicenses } from './scripts/third-party-licenses.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown>; bin?: Record<string, string> };

/** What package.json offers is what is built. */
const entry: Record<string, string> = { index: 'src/index.ts' };
if (manifest.exports['./testing']) entry.testing = 'src/testing/index.ts';

const shared: Options = {
  outDir: 'dist',
  target: 'node22',
  platform: 'node',
  clean: false,
  sourcemap: false,
  // Keeps the tables of src/knowledge in chunks of their own, loaded when needed.
  splitting: true,
  silent: true,
  tsconfig: 'tsconfig.src.json',
};

const commonjs: Options = { ...shared, entry, format: ['cjs'] };
const declarations: Options = { ...shared, entry, format: ['esm', 'cjs'], dts: { only: true } };

/**
 * The program is built with the library, so that both use the same tables, and bundles its own libraries, so that the package has no dependencies.
 * The declarations of the library know nothing of the program.
 */
const modules: Options = {
  ...shared,
  entry: manifest.bin ? { ...entry, cli: 'src/cli/main.ts' } : entry,
  format: ['esm'],
  noExternal: [/./],
  esbuildPlugins: [thirdPartyLicenses],
};

export default defineConfig([modules, commonjs, declarations]);
