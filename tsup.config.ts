import { defineConfig } from 'tsup';

/** Only the declarations: `scripts/build.ts` writes the code. The declarations of the library know nothing of the program. */
export default defineConfig({
  entry: { index: 'src/index.ts', testing: 'src/testing/index.ts' },
  format: ['cjs'],
  dts: { only: true },
  outDir: 'dist',
  clean: false,
  silent: true,
  tsconfig: 'tsconfig.src.json',
});
