import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { scratchProject } from '../packaging/scratch-project.js';

const projects = path.join(import.meta.dirname, 'projects');
const itself = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, name]));

test('a tree with gaxios 6, 7 and 8, whose clients are intercepted by an imported and a required copy: one denial each', async () => {
  const majors = [
    'gaxios6',
    'gaxios71',
    'gaxios73',
    'gaxios',
    'gal9',
    'gal10',
    'google-auth-library',
    'drive-common7',
    'drive-common8',
    'drive-common9',
  ];
  const project = await scratchProject('three-majors', itself(...majors), projects);
  const { copies, met } = JSON.parse(await project.run('main.js'));
  expect(copies).toBe(2);
  expect(met).toEqual(Object.fromEntries(majors.map((major) => [major, 'MissingPermission 1 true true'])));
});

describe('a program that esbuild made one file of', () => {
  test.each(['esm', 'cjs'] as const)('as %s, minified, without node_modules', async (format) => {
    const project = await scratchProject('bundler', { '@googleapis/drive': 'drive-common9' }, projects);
    const outfile = path.join(project.folder, `out/bundle.${format === 'esm' ? 'mjs' : 'cjs'}`);
    const entry = path.join(project.folder, 'main.js');
    const wrapped = `export default (async () => { ${readFileSync(entry, 'utf8').replace(/^import .*$/gm, '')} })();`;
    const contents = `${readFileSync(entry, 'utf8')
      .match(/^import .*$/gm)!
      .join('\n')}\n${wrapped}`;
    const banner =
      format === 'esm' ? { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } : {};
    await build({
      stdin: { contents, resolveDir: project.folder },
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node22',
      format,
      outfile,
      banner,
    });
    expect(JSON.parse(await project.run(outfile))).toEqual({
      kind: 'NotShared',
      method: 'drive.files.update',
      resource: { type: 'file', id: '1AbC' },
      remedy: expect.any(String),
      explained: true,
      published: 1,
    });
  });
});
