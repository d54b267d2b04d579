import path from 'node:path';
import { rolldown, type OutputChunk, type RolldownOptions } from 'rolldown';
import { root } from './paths.js';
import { withShortNames } from './short-names.js';
import { sources } from './sources.js';

/**
 * What is loaded together lies in one file: each file costs half a millisecond. A module belongs to the first of these that needs it, with
 * everything that it imports. A bundler takes a file apart only by what is imported of it, and a denial needs words as well: beside the core, they are
 * no part of what an app loads that only intercepts.
 */
const TOGETHER: readonly (readonly [name: string, ...modules: readonly string[]])[] = [
  ['core', 'src/intercept/intercept-denials.ts', 'src/denial/is-denial.ts'],
  ['words', 'src/index.ts'],
  ['denial', 'src/explain.ts', 'src/knowledge/roles/roles.ts', 'src/catalog/engine/catalog.ts'],
  [
    'asked',
    ...['src/response/body/batch.ts', 'src/response/body/batch-requests.ts', 'src/caller/confirm/verified-caller.ts'],
    'src/knowledge/methods/find-by-id.ts',
  ],
  ['diagnosis', 'src/diagnosis/diagnosis-of.ts', 'src/diagnosis/access-of.ts', 'src/diagnosis/repeat-until-allowed.ts'],
  ['recording', 'src/access/recording.ts'],
  ['report', 'src/access/report-file.ts'],
];

const options = (input: Readonly<Record<string, string>> | readonly string[]): RolldownOptions => ({
  cwd: root,
  input: input as Record<string, string>,
  platform: 'node',
  tsconfig: path.join(root, 'tsconfig.src.json'),
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  external: ['typescript'],
  treeshake: { moduleSideEffects: (id) => !id.startsWith(path.join(root, 'src')) },
  logLevel: 'warn',
  checks: { ineffectiveDynamicImport: false },
});

/** Which module is loaded with which others. */
async function assign(): Promise<ReadonlyMap<string, string>> {
  const imported = new Map<string, readonly string[]>();
  const inputs = TOGETHER.flatMap(([, ...modules]) => modules);
  const graph = await rolldown({
    ...options(inputs),
    plugins: [
      sources,
      {
        name: 'graph',
        buildEnd() {
          for (const id of this.getModuleIds()) imported.set(id, this.getModuleInfo(id)?.importedIds ?? []);
        },
      },
    ],
  });
  await graph.generate();
  await graph.close();
  const chunkOf = new Map<string, string>();
  const put = (id: string, chunk: string): void => {
    if (chunkOf.has(id)) return;
    chunkOf.set(id, chunk);
    for (const next of imported.get(id) ?? []) put(next, chunk);
  };
  for (const [chunk, ...modules] of TOGETHER) for (const module of modules) put(path.join(root, module), chunk);
  return chunkOf;
}

let assigned: Promise<ReadonlyMap<string, string>> | undefined;

/** A file of the build. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  /** The files whose code is in it. */
  readonly moduleIds: readonly string[];
  readonly exports: readonly string[];
  /** Whether somebody else asks for it by its name. */
  readonly isEntry: boolean;
}

/** Bundles entries into modules, not minified yet. */
export async function chunks(input: Readonly<Record<string, string>>, extension: '.js' | '.cjs'): Promise<readonly Chunk[]> {
  const chunkOf = await (assigned ??= assign());
  const bundle = await rolldown({ ...options(input), plugins: [sources], preserveEntrySignatures: 'strict' });
  const { output } = await bundle.generate({
    format: 'esm',
    comments: false,
    entryFileNames: `[name]${extension}`,
    chunkFileNames: `[name]${extension}`,
    minifyInternalExports: false,
    codeSplitting: {
      groups: TOGETHER.map(([name], at) => ({ name, test: (id) => chunkOf.get(id) === name, priority: TOGETHER.length - at })),
    },
  });
  await bundle.close();
  return withoutFacades(output.filter((file) => file.type === 'chunk'));
}

/** A module that is imported by `import()` gets a file that only leads to the chunk which has it: whoever imports it is led there at once. */
function withoutFacades(all: readonly OutputChunk[]): readonly Chunk[] {
  const targets = new Map<string, string>();
  const asked = new Map<string, Set<string>>();
  const facades = all.filter(({ isDynamicEntry, isEntry, moduleIds }) => isDynamicEntry && !isEntry && moduleIds.length === 0);
  for (const { fileName, exports } of facades) {
    const target = all.find((chunk) => chunk.moduleIds.length > 0 && exports.every((name) => chunk.exports.includes(name)));
    if (!target) throw new Error(`No one chunk exports what ${fileName} does: ${exports.join(', ')}.`);
    targets.set(fileName, target.fileName);
    asked.set(target.fileName, new Set([...(asked.get(target.fileName) ?? []), ...exports]));
  }
  const alone = all.find(({ isDynamicEntry, isEntry, moduleIds: [first = ''], name }) => {
    return isDynamicEntry && !isEntry && first.startsWith(path.join(root, 'src')) && !TOGETHER.some(([together]) => together === name);
  });
  if (alone) throw new Error(`${alone.moduleIds[0]!} would be a file of its own: name it in TOGETHER, with what is loaded when it is.`);
  const led = (code: string): string =>
    code.replace(/\bimport\("\.\/([\w.-]+)"\)/g, (found, file: string) => found.replace(file, targets.get(file) ?? file));
  const chunks = all
    .filter(({ fileName }) => !targets.has(fileName))
    .map(({ fileName, code, moduleIds, exports, isEntry, isDynamicEntry }) => ({
      fileName,
      code: withoutBareImports(led(code)),
      moduleIds,
      exports,
      isEntry: isEntry || isDynamicEntry,
    }));
  return withShortNames(chunks, asked);
}

/**
 * No chunk does anything by being loaded, nor does a module of Node's: an import without a name, which is there to keep an order, would only cost time, and
 * keep browsers from what they can use.
 */
const withoutBareImports = (code: string): string => code.replace(/^import "(?:\.\/[\w.-]+|node:\w+)";$/gm, '');

/** The chunks that entries need. */
export function neededBy(entries: readonly string[], all: readonly Chunk[]): readonly Chunk[] {
  const needed = new Set<Chunk>();
  const add = (file: string): void => {
    const chunk = all.find(({ fileName }) => fileName === file);
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    for (const [, imported] of chunk.code.matchAll(/(?:\bfrom |\bimport\()"\.\/([\w.-]+)"/g)) add(imported!);
  };
  entries.forEach(add);
  return [...needed];
}
