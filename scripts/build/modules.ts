import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform, type BuildOptions } from 'esbuild';
import { writeLicenses } from './third-party-licenses.js';
import { chunks, neededBy } from './chunks.js';
import { dist, root } from './paths.js';
import { besideTheOthers } from './sources.js';

const minify = { minify: true, legalComments: 'none', charset: 'utf8', platform: 'node', target: 'node22' } as const;

/**
 * The program bundles its own libraries, so that the package has no dependencies. `everything` is a file of its own: webpack leaves out what nobody
 * imports, but of a file that is imported no `import()`.
 */
const entries = {
  index: 'src/index.ts',
  testing: 'src/testing/index.ts',
  tables: 'src/tables.ts',
  everything: 'src/knowledge/generated/everything.ts',
  'escalating-roles': 'src/knowledge/generated/escalating-roles.ts',
  cli: 'src/cli/main.ts',
  text: 'src/cli/text.ts',
};

export async function writeModules(): Promise<void> {
  const all = await chunks(entries, '.js');
  for (const { fileName, code } of neededBy(
    Object.keys(entries).map((name) => `${name}.js`),
    all,
  )) {
    const { code: minified } = await transform(besideTheOthers(code), { ...minify, format: 'esm' });
    writeFileSync(path.join(dist, fileName), minified);
  }
  writeLicenses(all.flatMap(({ moduleIds }) => moduleIds));
  await build({ ...alone, entryPoints: ['src/knowledge/installed-tables.ts', 'src/knowledge/no-tables.ts'] });
}

/** CommonJS in the same chunks, because a class must not exist twice; of the tables it has none, and imports those of the modules. */
export async function writeCommonJs(): Promise<void> {
  for (const { fileName, code } of neededBy(['index.cjs', 'testing.cjs'], await chunks(entries, '.cjs'))) {
    const { code: minified } = await transform(besideTheOthers(code), { ...minify, format: 'esm' });
    const { code: common } = await transform(minified, {
      ...minify,
      format: 'cjs',
    });
    writeFileSync(path.join(dist, fileName), withoutImports(common));
  }
  await build({ ...alone, format: 'cjs', entryPoints: ['src/knowledge/installed-tables.ts'], outExtension: { '.js': '.cjs' } });
  writeFileSync(path.join(dist, 'tables.cjs'), "'use strict';\nmodule.exports = require('./tables.js');\n");
}

/** Jest reads CommonJS without Node's help, and knows no import(); Node's own `require` does read modules. */
function withoutImports(code: string): string {
  return code
    .replace(/\bimport\(("\.\/[\w.-]+\.cjs"|"#installed-tables")\)/g, 'Promise.resolve().then(()=>require($1))')
    .replace(
      /\bimport\(("\.\/[\w.-]+\.js")\)/g,
      'import($1).catch(()=>process.getBuiltinModule("node:module").createRequire(__filename)($1))',
    );
}

/** For a file that is bundled with nothing. */
export const alone: BuildOptions = {
  ...minify,
  absWorkingDir: root,
  tsconfig: 'tsconfig.src.json',
  outdir: 'dist',
  format: 'esm',
  logLevel: 'warning',
};
