import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { expect, inject, it } from 'vitest';
import { root } from './pack.js';
import { execute } from './scratch-project.js';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const tarball = inject('tarball');

it('holds the build, the documentation and the pages that npm shows, and nothing else', () => {
  const others = tarball.files.filter(
    (file) => !/^(?:dist\/(?:[\w-]+(?:\.d)?\.(?:js|cjs|ts|cts)|tables\/\w+\.js)|docs\/(?:(?:kinds|diagnosis)\/)?[\w-]+\.md)$/.test(file),
  );
  expect(others.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'dist/THIRD-PARTY-LICENSES.txt',
    'dist/schema/access-v1.json',
    'dist/schema/cli-v1.json',
    'package.json',
  ]);
});

it('holds every page that the README links to', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1]!);
  expect(links.length).toBeGreaterThan(5);
  expect(tarball.files).toEqual(expect.arrayContaining(links));
});

it('names the licence of every library that the program bundles', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    splitting: true,
    outdir: 'unused',
    write: false,
    metafile: true,
  });
  const bundled = new Set(Object.keys(metafile.inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []));
  const notices = readFileSync(path.join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  expect(bundled).toContain('commander');
  for (const name of bundled) expect(notices).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'));
});

it('holds every file that package.json names', () => {
  const { main, module, types, bin, exports } = manifest;
  const named: string[] = [];
  JSON.stringify([main, module, types, bin, exports], (_key, value: unknown) => {
    if (typeof value === 'string' && !value.includes('*')) named.push(value.replace(/^\.\//, ''));
    return value;
  });
  expect(named.length).toBeGreaterThan(4);
  expect(tarball.files).toEqual(expect.arrayContaining(named));
});

it('is at most 2.2 MiB when unpacked, in at most 120 files', () => {
  expect(tarball.unpackedSize).toBeLessThanOrEqual(2.2 * 1024 * 1024);
  expect(tarball.files.length).toBeLessThanOrEqual(120);
});

it('holds the tables once, for modules and CommonJS', () => {
  const tables = tarball.files.filter((file) => file.startsWith('dist/tables/'));
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.every((file) => file.endsWith('.js'))).toBe(true);
  const code = tarball.files.filter((file) => /^dist\/[^/]+\.c?js$/.test(file)).map((file) => readFileSync(path.join(root, file), 'utf8'));
  expect(code.filter((text) => text.includes('accessproposals'))).toEqual([]);
});

it('brings no dependencies and runs nothing when it is installed', () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.optionalDependencies).toBeUndefined();
  expect(Object.keys(manifest.scripts).filter((name) => /install|prepare|^pre|^post/.test(name))).toEqual([]);
  expect(Object.keys(manifest.peerDependencies).every((name) => manifest.peerDependenciesMeta[name]?.optional)).toBe(true);
});

it('is clean to publint', async () => {
  const data = readFileSync(tarball.path);
  const { messages, pkg } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer },
    strict: true,
  });
  expect(messages.map((message) => formatMessage(message, pkg ?? manifest, { color: false }))).toEqual([]);
});

it('is clean to "are the types wrong"', async () => {
  const attw = path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  expect(await execute(process.execPath, [attw, tarball.path, '--no-emoji', '--no-color', '--profile', 'strict'], root)).toMatch(
    /No problems found/,
  );
});
