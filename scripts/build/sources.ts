import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rolldown';
import { manifest, root } from './paths.js';

/** Begins the name of a file of the build that another step writes: no chunk, and never bundled. */
const WRITTEN = 'dist:';

/** Plain data that is loaded on demand: it exists once, as a module, which CommonJS imports as well. */
const DATA: Readonly<Record<string, string>> = {
  'src/catalog/engine/indexed.ts': 'catalog',
  'src/knowledge/dictionary.ts': 'dictionary',
  // Asked of every role that is proposed: beside what every denial loads, it costs no file of its own.
  'src/knowledge/generated/escalating-roles.ts': 'catalog',
  'src/knowledge/generated/role-sizes.ts': 'role-sizes',
};

/** Plain data that the testing kit needs at once. It is CommonJS, which modules import as well: so it exists once. */
const AT_ONCE: Readonly<Record<string, string>> = {
  'src/catalog/engine/ready-index.ts': 'meanings.cjs',
  'src/testing/wire/forms/index.ts': 'forms.cjs',
};

/** The tables stay files of their own: the library asks for them by name, so that a bundler leaves them out where an app says so. */
const outside: Plugin = {
  name: 'outside',
  resolveId(name, importer, { kind }) {
    // YAML is only read: what writes it is a third of the library.
    if (name === 'js-yaml') return { id: path.join(root, 'node_modules/js-yaml/lib/loader.js') };
    if (importer === undefined || !name.startsWith('.')) return undefined;
    if (/\/installed-tables\.js$/.test(name)) return { id: '#installed-tables', external: true };
    const module = path.relative(root, path.resolve(path.dirname(importer), name));
    const table = /^src\/knowledge\/generated\/(tables\/\w+\.js)$/.exec(module)?.[1];
    const data = kind === 'dynamic-import' ? DATA[module.replace(/\.js$/, '.ts')] : undefined;
    const file = table ?? AT_ONCE[module.replace(/\.js$/, '.ts')] ?? (data === undefined ? undefined : `${data}.js`);
    return file === undefined ? undefined : { id: WRITTEN + file, external: true, moduleSideEffects: false };
  },
};

/** Leads to the files that other steps write, from beside them. */
export const besideTheOthers = (code: string): string => code.replaceAll(`"${WRITTEN}`, '"./');

const contents = (id: string): string => readFileSync(id, 'utf8');

const changed: Plugin = {
  name: 'changed',
  load(id) {
    // Short names inside, but people read those of the classes: in stack traces, and in what `console.log` prints of an error.
    if (/src\/denial\/[\w-]+\.ts$/.test(id)) {
      const named = `$&\n  static { Object.defineProperty(this, 'name', { value: '$1', configurable: true }); }`;
      return { code: contents(id).replace(/^export (?:abstract )?class (\w+)\b[^{]*\{/gm, named), moduleType: 'ts' };
    }
    // `everything` has the families as well: their table is written by the build, so that only the build can name it.
    if (id.endsWith('generated/everything.ts')) {
      return { code: contents(id).replace(/\n\};/, "\n  families: () => import('./tables/families.js'),\n};"), moduleType: 'ts' };
    }
    // The program is beside the published schemas: it reads them there. What reads texts runs in browsers too, and takes along what it needs of one.
    const schema = /\/(schema\/(?!cli-v1\.)[\w-]+\.json)$/.exec(id)?.[1];
    if (schema !== undefined) {
      const read = `JSON.parse(readFileSync(new URL('./${schema}', import.meta.url), 'utf8'))`;
      return { code: `import { readFileSync } from 'node:fs';\nexport default ${read};`, moduleType: 'js' };
    }
    if (id === path.join(root, 'schema/cli-v1.json'))
      return { code: definitionsOf('denial', JSON.parse(contents(id)) as Schema), moduleType: 'json' };
    // Of `package.json`, the program tells its version.
    if (id === path.join(root, 'package.json')) return { code: JSON.stringify({ version: manifest.version }), moduleType: 'json' };
    return undefined;
  },
};

interface Schema {
  readonly $defs: Readonly<Record<string, unknown>>;
}

/** What a denial in the program's JSON is held to: its definition and those that it refers to, without the words for people. */
function definitionsOf(name: string, { $defs }: Schema): string {
  const needed = new Set<string>();
  const add = (own: string): void => {
    if (needed.has(own)) return;
    needed.add(own);
    for (const [, other] of JSON.stringify($defs[own]).matchAll(/"#\/\$defs\/(\w+)"/g)) add(other!);
  };
  add(name);
  const forPeople = (key: string, value: unknown): boolean => key === 'description' && typeof value === 'string';
  return JSON.stringify({ $defs: Object.fromEntries([...needed].map((own) => [own, $defs[own]])) }, (key, value: unknown) =>
    forPeople(key, value) ? undefined : value,
  );
}

/** How the sources are read. */
export const sources = [outside, changed];
