import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { thirdPartyLicenses } from './third-party-licenses.js';

/** `npm run build` writes `dist/`: modules, CommonJS, and the tables, which both of them read. tsup adds the declarations of CommonJS, which modules refer to. */
const root = path.resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
  bin: Record<string, string>;
};
const dist = path.join(root, 'dist');
const tables = path.join(root, 'src/knowledge/generated/tables');

/** The tables stay files of their own: the library asks for them by name, so that a bundler leaves them out where an app says so. */
const tablesOutside: Plugin = {
  name: 'tables-outside',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^google-denials\/tables\// }, ({ path: name }) => ({ path: name, external: true }));
    esbuild.onResolve({ filter: /\/installed-tables\.js$/ }, () => ({ path: '#installed-tables', external: true }));
    esbuild.onResolve({ filter: /^\.\/tables\/\w+\.js$/ }, ({ path: file, importer }) =>
      importer.includes('generated') ? { path: file, external: true, sideEffects: false } : undefined,
    );
  },
};

/** What the core loads when it first needs it, by name. Nearly every denial needs most of it: it is one file, because each costs half a millisecond. */
const DEFERRED = [
  'src/explain.ts',
  'src/response/body/batch.ts',
  'src/caller/confirm/verified-caller.ts',
  'src/knowledge/find-by-id.ts',
  'src/knowledge/roles.ts',
  'src/catalog/engine/catalog.ts',
];

/** `everything` has the families as well: their table is written by the build, so that only the build can name it. */
const familiesAmongTables: Plugin = {
  name: 'families-among-tables',
  setup(esbuild) {
    esbuild.onLoad({ filter: /generated\/everything\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/\n\};/, "\n  families: () => import('./tables/families.js'),\n};"),
      loader: 'ts',
    }));
  },
};

/** Plain data that is loaded on demand: it exists once, as a module, which CommonJS imports as well. */
const DATA = {
  catalog: 'src/catalog/engine/indexed.ts',
  dictionary: 'src/knowledge/dictionary.ts',
  'escalating-roles': 'src/knowledge/generated/escalating-roles.ts',
};

const dataOutside: Plugin = {
  name: 'data-outside',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^\.{1,2}\// }, ({ path: file, kind, resolveDir }) => {
      const module = path.relative(root, path.resolve(resolveDir, file)).replace(/\.js$/, '.ts');
      const [name] = Object.entries(DATA).find(([, source]) => source === module) ?? [];
      return kind === 'dynamic-import' && name !== undefined ? { path: `./${name}.js`, external: true } : undefined;
    });
  },
};

/** Leads every `import()` of these modules to one that holds them all. */
const oneDeferredFile: Plugin = {
  name: 'one-deferred-file',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^\.{1,2}\// }, ({ path: file, kind, resolveDir }) => {
      const module = path.relative(root, path.resolve(resolveDir, file)).replace(/\.js$/, '.ts');
      return kind === 'dynamic-import' && DEFERRED.includes(module) ? { path: 'denial', namespace: 'deferred' } : undefined;
    });
    esbuild.onLoad({ filter: /./, namespace: 'deferred' }, () => ({
      contents: DEFERRED.map((file) => `export * from './${file}';\n`).join(''),
      resolveDir: root,
    }));
  },
};

/** Short names inside, but people read those of the classes: in stack traces, and in what `console.log` prints of an error. */
const classesWithNames: Plugin = {
  name: 'classes-with-names',
  setup(esbuild) {
    esbuild.onLoad({ filter: /src\/denial\/[\w-]+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(
        /^export (?:abstract )?class (\w+)\b[^{]*\{/gm,
        `$&\n  static { Object.defineProperty(this, 'name', { value: '$1', configurable: true }); }`,
      ),
      loader: 'ts',
    }));
  },
};

/** Of `package.json`, the program tells its version. */
const versionOnly: Plugin = {
  name: 'version-only',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\/package\.json$/ }, ({ path: file }) =>
      file === path.join(root, 'package.json') ? { contents: JSON.stringify({ version: manifest.version }), loader: 'json' } : undefined,
    );
  },
};

const shared = {
  absWorkingDir: root,
  tsconfig: 'tsconfig.src.json',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  treeShaking: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
} satisfies BuildOptions;

const alone: BuildOptions = { ...shared, splitting: false, bundle: false };

const entryPoints = { index: 'src/index.ts', testing: 'src/testing/index.ts' };

/**
 * The program bundles its own libraries, so that the package has no dependencies. `everything` is a file of its own: webpack leaves out what nobody
 * imports, but of a file that is imported no `import()`.
 */
async function writeModules(): Promise<void> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: {
      ...entryPoints,
      'escalating-roles': DATA['escalating-roles'],
      tables: 'src/tables.ts',
      everything: 'src/knowledge/generated/everything.ts',
      ...(manifest.bin && { cli: 'src/cli/main.ts' }),
    },
    plugins: [classesWithNames, dataOutside, familiesAmongTables, tablesOutside, oneDeferredFile, versionOnly, thirdPartyLicenses],
    write: false,
  });
  for (const { path: file, text } of outputFiles) writeFileSync(file, withoutBareImports(text));
  await build({ ...alone, entryPoints: ['src/knowledge/installed-tables.ts', 'src/knowledge/no-tables.ts'] });
  mkdirSync(path.join(dist, 'tables'));
  await writeTables();
}

/** No chunk does anything by being loaded: an import without a name, which esbuild leaves to keep an order, would only cost time. */
const withoutBareImports = (code: string): string => code.replace(/\bimport"\.\/chunk-\w+\.c?js";/g, '');

/** Jest reads CommonJS without Node's help, and knows no import(); Node's own `require` does read modules. */
function withoutImports(code: string): string {
  return code
    .replace(/\bimport\(("\.\/[\w.-]+\.cjs")\)/g, 'Promise.resolve().then(()=>require($1))')
    .replace(
      /\bimport\(("\.\/[\w.-]+\.js")\)/g,
      'import($1).catch(()=>process.getBuiltinModule("node:module").createRequire(__filename)($1))',
    );
}

/** CommonJS in the same chunks, because a class must not exist twice; of the tables it has none, and imports those of the modules. */
async function writeCommonJs(): Promise<void> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints,
    outExtension: { '.js': '.cjs' },
    plugins: [classesWithNames, dataOutside, tablesOutside, oneDeferredFile],
    write: false,
  });
  for (const { path: file, text } of outputFiles) {
    const { code } = await transform(withoutBareImports(text), {
      format: 'cjs',
      platform: 'node',
      target: 'node22',
      minifyWhitespace: true,
      minifySyntax: true,
    });
    writeFileSync(file, withoutImports(code));
  }
  await build({ ...alone, format: 'cjs', entryPoints: ['src/knowledge/installed-tables.ts'], outExtension: { '.js': '.cjs' } });
  writeFileSync(path.join(dist, 'tables.cjs'), "'use strict';\nmodule.exports = require('./tables.js');\n");
}

/** Tables are packed, but those of the most used APIs: they are there without inflating anything. */
async function writeTables(): Promise<void> {
  const files = new Map<string, Readonly<Record<string, string>>>();
  for (const file of readdirSync(tables)) {
    files.set(path.basename(file, '.ts'), (await import(pathToFileURL(path.join(tables, file)).href)) as Record<string, string>);
  }
  const packed = [...files].filter(([file]) => file !== 'popular').map(([, module]) => module);
  const dictionary = dictionaryOf(packed.flatMap((module) => Object.values(module)));
  const constant = (file: string, name: string, text: string): string =>
    name === 'edition' || file === 'popular' ? text : `~${deflated(text, dictionary)}`;
  for (const [file, module] of files) {
    const constants = Object.entries(module).map(([name, text]) => `export const ${name}=${JSON.stringify(constant(file, name, text))};\n`);
    writeFileSync(path.join(dist, 'tables', `${file}.js`), constants.join(''));
  }
  writeFileSync(path.join(dist, 'dictionary.js'), `export const DICTIONARY=${JSON.stringify(deflated(dictionary))};\n`);
}

/** What stands in three texts or more, what saves most at the end: it is nearest to the text that refers to it. More than this saves little more. */
function dictionaryOf(texts: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.split(/(?<=[\n :;|,/])/)))
      if (/^[\n\x20-\x7e]{5,}$/.test(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const saving = ([word, count]: readonly [string, number]): number => word.length * count;
  const words = [...uses].filter(([, count]) => count > 2).sort((a, b) => saving(b) - saving(a));
  let dictionary = '';
  for (const [word] of words) if (dictionary.length + word.length <= 8_000) dictionary = word + dictionary;
  return dictionary;
}

const deflated = (text: string, dictionary?: string): string =>
  deflateRawSync(text, { level: 9, ...(dictionary !== undefined && { dictionary: Buffer.from(dictionary) }) }).toString('base64');

/** The families of what most people use: a bundle has them. The others are a table, which is found or taken along as those of the APIs are. */
const POPULAR = [
  ...['bigquery', 'bigquery-access', 'calendar', 'drive', 'firestore', 'gemini', 'gmail', 'platform/api-keys', 'platform/federation'],
  ...['platform/iam', 'platform/quota-projects', 'pubsub', 'run', 'secret-manager', 'storage', 'storage-signing'],
];

/** Deflated together, families cost a third less than each by itself: they say the same things. One JSON text a line; only what is asked for is parsed. */
const packedLines = (values: readonly unknown[]): string =>
  JSON.stringify(deflated(values.map((value) => JSON.stringify(value)).join('\n')));

/** The catalog: its index ready, the families of what most people use, and the others in a table of their own. */
async function writeCatalog(): Promise<void> {
  const { catalogIndex } = await import('../src/catalog/engine/indexed.js');
  const { FAMILIES } = await import('../src/catalog/families.js');
  const { EDITION } = await import('../src/knowledge/generated/edition.js');
  const families: ReadonlyMap<string, unknown> = new Map(Object.entries(FAMILIES));
  const unknown = POPULAR.filter((name) => !families.has(name));
  if (unknown.length > 0) throw new Error(`scripts/build.ts: POPULAR names families that do not exist: ${unknown.join(', ')}.`);
  const others = [...families.keys()].filter((name) => !POPULAR.includes(name));
  const valuesOf = (names: readonly string[]): readonly unknown[] => names.map((name) => families.get(name));
  const contents = `
    import { inflate } from './src/knowledge/inflate.ts';
    import { packedFamilies } from './src/catalog/engine/packed-families.ts';
    import { tableText } from './src/knowledge/tables.ts';
    const index = ${packedLines([await catalogIndex()])};
    const popular = ${packedLines(valuesOf(POPULAR))};
    export const catalogIndex = () => inflate(index).then(JSON.parse);
    export const loadFamily = packedFamilies([
      { names: ${JSON.stringify(POPULAR)}, lines: () => inflate(popular) },
      { names: ${JSON.stringify(others)}, lines: () => tableText('families', 'families') },
    ]);
  `;
  const { outputFiles } = await build({
    ...alone,
    bundle: true,
    stdin: { contents, resolveDir: root, loader: 'js' },
    plugins: [dataOutside, tablesOutside],
    write: false,
  });
  writeFileSync(path.join(dist, 'catalog.js'), outputFiles[0]!.text);
  const table = `export const edition=${JSON.stringify(EDITION)};\nexport const families=${packedLines(valuesOf(others))};\n`;
  writeFileSync(path.join(dist, 'tables/families.js'), table);
}

/** One declaration for all APIs: a compiler reads it for everybody who names one. */
function writeTableDeclarations(): void {
  const source = readFileSync(path.join(root, 'src/knowledge/generated/apis.ts'), 'utf8');
  const names = Array.from(source.matchAll(/^export const (\w+)/gm), ([, name]) => `${name}: ApiTables`);
  const [, everything] = /(\/\*\*(?:(?!\/\*\*)[\s\S])*)export const everything/.exec(
    readFileSync(path.join(root, 'src/tables.ts'), 'utf8'),
  )!;
  const code = [
    `import type { ApiTables, TableContent } from './index.cjs';`,
    'export type { ApiTables, TableContent };',
    `${everything}export declare const everything: ApiTables;`,
    `export declare const ${names.join(', ')};`,
  ];
  writeFileSync(path.join(dist, 'tables.d.cts'), `${code.join('\n')}\n`);
}

/**
 * Declarations once, for modules and CommonJS: so a type is the same, whichever of the two a program is. Only what the testing kit adds to vitest is
 * said again: from a file of CommonJS, TypeScript does not find the types of vitest, which is a module.
 */
function writeModuleDeclarations(): void {
  const runners = readFileSync(path.join(root, 'src/testing/runner-types.ts'), 'utf8');
  const [vitest] = /\/\*\* @ts-ignore[^\n]*\ndeclare module 'vitest' \{[\s\S]*?\n\}\n/.exec(runners)!;
  const added = `import type { DenialMatchers } from './testing.cjs';\n${vitest}`;
  for (const name of ['index', 'testing', 'tables']) {
    writeFileSync(path.join(dist, `${name}.d.ts`), `export * from './${name}.cjs';\n${name === 'testing' ? added : ''}`);
  }
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await writeModules();
await writeCatalog();
writeTableDeclarations();
writeModuleDeclarations();
await writeCommonJs();
