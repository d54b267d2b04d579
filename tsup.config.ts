import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

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

const library: Options = { ...shared, entry, format: ['esm', 'cjs'], dts: true };

/** The program bundles its own libraries, so that the package has no dependencies. */
const program: Options = { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], noExternal: [/./] };

export default defineConfig(manifest.bin ? [library, program] : [library]);
