import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { execute } from '../packaging/scratch-project.js';
import { EVERYTHING } from './expected.js';
import { answerOf, copyProject, emptyFolder, tool } from './tools.js';

/** A project outside the repository, with the checks in it and nothing installed. */
function project(dependency: string): string {
  const folder = emptyFolder('install');
  copyProject('check', folder);
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: { 'google-denials': dependency } }),
  );
  return folder;
}

it('pnpm installs it', async () => {
  const folder = project(`file:${inject('tarball').path}`);
  await execute(
    process.execPath,
    [tool('pnpm/bin/pnpm.cjs') ?? tool('pnpm/bin/pnpm.mjs')!, 'install', '--offline', '--store-dir', path.join(folder, 'store')],
    folder,
  );
  expect(await answerOf(process.execPath, ['main.mjs'], folder)).toEqual(EVERYTHING);
  expect(await answerOf(process.execPath, ['main.cjs'], folder)).toMatchObject(EVERYTHING);
});

it('Yarn installs it without node_modules (Plug’n’Play)', async () => {
  const folder = project(`file:${inject('tarball').path}`);
  const yarn = tool('@yarnpkg/cli-dist/bin/yarn.js')!;
  writeFileSync(
    path.join(folder, '.yarnrc.yml'),
    'nodeLinker: pnp\nenableTelemetry: false\nenableGlobalCache: false\nenableImmutableInstalls: false\n',
  );
  writeFileSync(path.join(folder, 'yarn.lock'), '');
  await execute(process.execPath, [yarn, 'install'], folder);
  expect(await answerOf(process.execPath, [yarn, 'node', 'main.mjs'], folder)).toEqual(EVERYTHING);
  expect(await answerOf(process.execPath, [yarn, 'node', 'main.cjs'], folder)).toMatchObject(EVERYTHING);
});
