import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { dist } from './built.js';
import type { Result } from './result.js';

const root = path.resolve(import.meta.dirname, '..');

/** What an app loads with `import 'google-denials'`, bundled, minified and compressed, and whether a table of knowledge got into it. */
export async function benchBundle(): Promise<Result[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from './index.js'`, resolveDir: dist },
    absWorkingDir: dist,
    outdir: 'bundle',
    write: false,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    logLevel: 'error',
  });
  const entry = Object.keys(metafile.outputs).find((file) => metafile.outputs[file]!.entryPoint === '<stdin>')!;
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path: imported, kind } of metafile.outputs[file]!.imports)
      if (kind === 'import-statement' && metafile.outputs[imported]) load(imported);
  };
  load(entry);
  const code = Buffer.concat(
    [...loaded].map((file) => outputFiles.find(({ path: written }) => written === path.join(dist, file))!.contents),
  );
  return [
    { name: 'core import, minified, gzip', value: gzipSync(code).length / 1_024, unit: 'KiB', budget: 16 },
    {
      name: 'generated tables inside of it',
      value: Number(code.includes('DO NOT EDIT') || code.includes('accessproposals')),
      unit: '',
      budget: 0,
    },
  ];
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
    alias: { 'google-denials/tables/popular': path.join(dist, 'tables/popular.js') },
    logLevel: 'error',
  });
  return [{ name: 'handler in one file, minified', value: outputFiles[0]!.contents.length / 1_000, unit: 'kB', budget: 300 }];
}
