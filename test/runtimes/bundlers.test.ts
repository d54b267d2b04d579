import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { EVERYTHING, POPULAR_ONLY } from './expected.js';
import { answerOf, checkProject, emptyFolder, tool } from './tools.js';

/** Bundles `entry` of `folder` for Node into `outdir`, as `main.js`, minified. */
type Bundler = (folder: string, entry: string, outdir: string) => Promise<unknown>;

const load = async (file: string): Promise<any> => import(pathToFileURL(tool(file)!).href);

const bundlers: Readonly<Record<string, Bundler>> = {
  'esbuild, one file of modules': (folder, entry, outdir) =>
    build({
      absWorkingDir: folder,
      entryPoints: { main: entry },
      outdir,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    }).then(({ warnings }) => expect(warnings).toEqual([])),
  'esbuild, one file of CommonJS': (folder, entry, outdir) =>
    build({
      absWorkingDir: folder,
      entryPoints: { main: entry },
      outdir,
      bundle: true,
      minify: true,
      format: 'cjs',
      platform: 'node',
    }).then(({ warnings }) => {
      writeFileSync(path.join(outdir, 'package.json'), '{ "type": "commonjs" }');
      expect(warnings).toEqual([]);
    }),
  webpack: async (folder, entry, outdir) => {
    const { default: webpack } = await load('webpack/lib/index.js');
    const stats = await new Promise<any>((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          target: 'node22',
          context: folder,
          entry: { main: `./${entry}` },
          experiments: { outputModule: true },
          output: { path: outdir, filename: '[name].js', chunkFilename: '[id].js', module: true, library: { type: 'module' } },
        },
        (error: unknown, result: unknown) => (error ? reject(error) : resolve(result)),
      ),
    );
    expect(stats.toJson({ all: false, errors: true, warnings: true })).toMatchObject({ errors: [], warnings: [] });
  },
  rollup: async (folder, entry, outdir) => {
    const [{ rollup }, { default: nodeResolve }] = await Promise.all([
      load('rollup/dist/es/rollup.js'),
      load('@rollup/plugin-node-resolve/dist/es/index.js'),
    ]);
    const warnings: unknown[] = [];
    const bundle = await rollup({
      input: path.join(folder, entry),
      plugins: [nodeResolve()],
      onwarn: (warning: unknown) => warnings.push(warning),
    });
    await bundle.write({ dir: outdir, entryFileNames: 'main.js', format: 'es', compact: true });
    expect(warnings).toEqual([]);
  },
  Vite: async (folder, entry, outdir) => {
    const { build: viteBuild } = await load('vite/dist/node/index.js');
    await viteBuild({
      root: folder,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: { ssr: entry, outDir: outdir, minify: true, emptyOutDir: false, rollupOptions: { output: { entryFileNames: 'main.js' } } },
    });
  },
};

const sizes: string[] = [];
afterAll(() => console.log(['Bundles with google-denials, all files together:', ...sizes].join('\n')));

function note(bundler: string, entry: string, folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?js$/.test(file));
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  const startUp = statSync(path.join(folder, 'main.js')).size;
  sizes.push(
    `${bundler.padEnd(32)} ${entry.padEnd(20)} ${(bytes / 1000).toFixed(0).padStart(5)} kB in ${files.length} files, main.js ${(startUp / 1000).toFixed(0)} kB`,
  );
  return bytes;
}

describe.each(Object.entries(bundlers))('%s', (name, bundle) => {
  it.each([
    ['default.mjs', POPULAR_ONLY],
    ['with-some.mjs', EVERYTHING],
    ['with-everything.mjs', EVERYTHING],
  ])('bundles %s, which runs without node_modules', async (entry, expected) => {
    const { folder } = await checkProject();
    const outdir = emptyFolder('bundle');
    writeFileSync(path.join(outdir, 'package.json'), '{ "type": "module" }');
    await bundle(folder, entry, outdir);
    note(name, entry, outdir);
    writeFileSync(
      path.join(outdir, 'run.mjs'),
      `const { check } = await import('./main.js');\nconsole.log(JSON.stringify(await check()));\n`,
    );
    expect(await answerOf(process.execPath, ['run.mjs'], outdir)).toEqual(expected);
  });
});

it('a bundle of one file can leave all tables out', async () => {
  const { folder } = await checkProject();
  const outdir = emptyFolder('none');
  await build({
    absWorkingDir: folder,
    entryPoints: { main: 'default.mjs' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    external: ['*/tables/popular.js'],
  });
  expect(readFileSync(path.join(outdir, 'main.mjs'), 'utf8').includes('accessproposals')).toBe(false);
  writeFileSync(path.join(outdir, 'run.mjs'), `import { check } from './main.mjs';\nconsole.log(JSON.stringify(await check()));\n`);
  expect(await answerOf(process.execPath, ['run.mjs'], outdir)).toEqual(POPULAR_ONLY);
});
