import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform, type BuildOptions } from 'esbuild';
import { minify as minifyAgain, type MinifyOptions } from 'rolldown/utils';
import { writeLicenses } from './third-party-licenses.js';
import { chunks, neededBy } from './chunks.js';
import { asCommonJs } from './common-js.js';
import { withConstants } from './constants.js';
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
  cli: 'src/cli/main.ts',
  text: 'src/cli/text.ts',
};

export async function writeModules(): Promise<void> {
  const all = await chunks(entries, '.js');
  for (const { fileName, code } of neededBy(
    Object.keys(entries).map((name) => `${name}.js`),
    all,
  )) {
    writeFileSync(path.join(dist, fileName), await minified(fileName, code));
  }
  writeLicenses(all.flatMap(({ moduleIds }) => moduleIds));
  await build({ ...alone, entryPoints: ['src/knowledge/installed-tables.ts', 'src/knowledge/no-tables.ts'] });
}

/**
 * What one minifier leaves, another one finds: together they save a hundredth more. What both write again and again is written once, but not in the core:
 * that is measured compressed, and by the calls that succeed.
 */
async function minified(fileName: string, code: string): Promise<string> {
  const again = async (before: string, compress: NonNullable<MinifyOptions['compress']>): Promise<string> => {
    const { code: after, errors } = await minifyAgain(fileName, before, { module: true, compress, mangle: { toplevel: true } });
    if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]!.message}`);
    return after;
  };
  const once = await transform(besideTheOthers(code), { ...minify, format: 'esm' });
  const twice = await again(once.code, { target: minify.target });
  return /^core\./.test(fileName) ? twice : again(withConstants(twice), false);
}

/** CommonJS in the same chunks, because a class must not exist twice; of the tables it has none, and imports those of the modules. */
export async function writeCommonJs(): Promise<void> {
  for (const { fileName, code, isEntry } of neededBy(['index.cjs', 'testing.cjs'], await chunks(entries, '.cjs'))) {
    const module = await minified(fileName, code);
    // Node finds the names of an entry in the form that compilers write.
    const common = isEntry ? (await transform(module, { ...minify, format: 'cjs' })).code : asCommonJs(module);
    writeFileSync(path.join(dist, fileName), withoutImports(common));
  }
  await build({ ...alone, format: 'cjs', entryPoints: ['src/knowledge/installed-tables.ts'], outExtension: { '.js': '.cjs' } });
  writeFileSync(path.join(dist, 'tables.cjs'), "'use strict';\nmodule.exports = require('./tables.js');\n");
}

/** The forms of Google's answers, which the testing kit sends. They need nothing of the library, so modules and CommonJS can have the same. */
export async function writeForms(): Promise<void> {
  await build({
    ...alone,
    bundle: true,
    format: 'cjs',
    entryPoints: { forms: 'src/testing/wire/forms/index.ts' },
    outExtension: { '.js': '.cjs' },
  });
}

/** Jest reads CommonJS without Node's help, and knows no import(): there, plain data is read as text. Minifiers write names in any quotes. */
function withoutImports(code: string): string {
  return code.replace(/\bimport\((["'`])([^"'`]+)\1\)/g, (_all, _quote, name: string) => {
    const file = JSON.stringify(name);
    if (name.endsWith('.cjs') || name.startsWith('#')) return `Promise.resolve().then(()=>require(${file}))`;
    return `import(${file}).catch(()=>require("#installed-tables").constantsIn(${file}))`;
  });
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
