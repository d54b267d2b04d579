import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { expect, inject, it } from 'vitest';
import { root } from './pack.js';
import { execute } from './scratch-project.js';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const tarball = inject('tarball');

it('holds the build and the pages that npm shows, and nothing else', () => {
  const others = tarball.files.filter((file) => !/^dist\/[\w-]+(?:\.d)?\.(?:js|cjs|ts|cts)$/.test(file));
  expect(others.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/THIRD-PARTY-LICENSES.txt',
    'package.json',
    'schema/cli-v1.json',
  ]);
});

it('names the licence of every library that the program bundles', () => {
  const built = readdirSync(path.join(root, 'dist')).filter((file) => file.endsWith('.js'));
  const code = built.map((file) => readFileSync(path.join(root, 'dist', file), 'utf8')).join('\n');
  const bundled = new Set([...code.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map((match) => match[1]!));
  const notices = readFileSync(path.join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  expect(bundled).toContain('commander');
  for (const name of bundled) expect(notices).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'));
});

it('holds every file that package.json names', () => {
  const named = [
    ...JSON.stringify([manifest.main, manifest.module, manifest.types, manifest.bin, manifest.exports]).matchAll(/"\.\/([^"]+\.\w+)"/g),
  ].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(4);
  expect(tarball.files).toEqual(expect.arrayContaining(named));
});

it('is at most 4 MiB when unpacked', () => {
  expect(tarball.unpackedSize).toBeLessThanOrEqual(4 * 1024 * 1024);
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
