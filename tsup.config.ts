import { existsSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

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

const entries: Record<string, string> = { index: 'src/index.ts', testing: 'src/testing/index.ts' };
const entry = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

const library: Options = { ...shared, entry, format: ['esm', 'cjs'], dts: true };

/** The program bundles its own libraries, so that the package has no dependencies. */
const program: Options = { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], noExternal: [/./] };

export default defineConfig(existsSync('src/cli/main.ts') ? [library, program] : [library]);
