import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';
import { dist } from './built.js';
import type { Result } from './result.js';

const root = path.resolve(import.meta.dirname, '..');

/** What an app loads at its start, bundled, minified and compressed, and whether a table of knowledge got into it. */
export async function benchBundle(): Promise<Result[]> {
  const intercepting = await loadedAtOnce('{ interceptDenials, isDenial }');
  const everything = await loadedAtOnce('*');
  return [
    {
      name: 'core import, minified, gzip: interceptDenials and isDenial',
      value: gzipSync(intercepting).length / 1_024,
      unit: 'KiB',
      budget: 16,
    },
    { name: 'the same: every name of the package', value: gzipSync(everything).length / 1_024, unit: 'KiB' },
    {
      name: 'generated tables inside of it',
      value: Number(everything.includes('DO NOT EDIT') || everything.includes('accessproposals')),
      unit: '',
      budget: 0,
    },
  ];
}

/** The code of the chunks that are loaded together with an app which uses these names. Rollup and Vite take a file apart as rolldown does; esbuild does not. */
async function loadedAtOnce(names: string): Promise<string> {
  const app = '\0app';
  const bundle = await rolldown({
    input: app,
    platform: 'node',
    logLevel: 'silent',
    external: [/^google-denials/, '#installed-tables'],
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === app ? id : undefined),
        load: (id) => (id === app ? `export ${names} from ${JSON.stringify(path.join(dist, 'index.js'))};` : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const chunks = new Map(output.filter((file) => file.type === 'chunk').map((file) => [file.fileName, file]));
  const loaded = new Map<string, string>();
  const load = (name: string): void => {
    const chunk = chunks.get(name);
    if (!chunk || loaded.has(name)) return;
    loaded.set(name, chunk.code);
    chunk.imports.forEach(load);
  };
  load(output[0].fileName);
  return [...loaded.values()].join('');
}

/** What `npm install` puts on the disk. */
export function benchPackage(): Result[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = Object.values(JSON.parse(output) as Record<string, { unpackedSize: number; entryCount: number }>);
  return [
    { name: 'package, unpacked', value: packed!.unpackedSize / 1_048_576, unit: 'MiB', budget: 2.2 },
    { name: 'package, files', value: packed!.entryCount, unit: '', budget: 120 },
  ];
}

/** What a handler of one file carries of the package, with the default entry. */
export async function benchHandler(): Promise<Result[]> {
  const contents = `import { explainDenial, interceptDenials, isDenial } from './index.js'; export { explainDenial, interceptDenials, isDenial };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return [{ name: 'handler in one file, minified', value: outputFiles[0]!.contents.length / 1_000, unit: 'kB', budget: 300 }];
}
