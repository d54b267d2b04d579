import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findProjectUses, type ProjectOptions } from '../../src/needs/find-project-uses.js';
import type { ProjectUses } from '../../src/needs/use.js';

const installed = path.join(import.meta.dirname, '../../node_modules');

/** A call of one method, so that a file can be told by what it needs. */
const calls = (method: string): string =>
  `import { Storage } from '@google-cloud/storage';\nawait new Storage().bucket('a').file('b').${method}();\nexport {};\n`;

/** Writes a project with this package's own modules installed, and reads it. */
async function read(files: Readonly<Record<string, string>>, options: Partial<ProjectOptions> = {}): Promise<ProjectUses> {
  const folder = mkdtempSync(path.join(tmpdir(), 'read-project-'));
  symlinkSync(installed, path.join(folder, 'node_modules'), 'dir');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return findProjectUses(ts, { folder, paths: [], ...options });
}

const TSCONFIG = JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'esnext', types: [] }, include: ['src'] });

describe('the files of a project', () => {
  it('without a project file: all but those that only test, and what is built', async () => {
    const files = { 'app.mjs': calls('delete'), 'lib/copy.mjs': calls('download'), 'dist/app.mjs': calls('makePublic') };
    const tests = {
      'test/app.mjs': calls('setMetadata'),
      'lib/copy.test.mjs': calls('setMetadata'),
      'lib/tests/a.mjs': calls('setMetadata'),
    };
    expect((await read({ ...files, ...tests })).files).toEqual(['app.mjs', 'lib/copy.mjs']);
    expect((await read({ ...files, ...tests }, { tests: true })).files).toHaveLength(5);
  });

  it('are read where they are named, although they only test', async () => {
    const { uses } = await read({ 'test/app.mjs': calls('delete') }, { paths: ['test/app.mjs'] });
    expect(uses.map(({ method }) => method)).toEqual(['storage.objects.delete']);
  });

  it('are read in a folder for tests that is named', async () => {
    expect((await read({ 'test/app.mjs': calls('delete') }, { paths: ['test'] })).files).toEqual(['test/app.mjs']);
  });

  it('say so where they only test', async () => {
    await expect(read({ 'test/app.mjs': calls('delete') })).rejects.toThrow(/holds only tests\. Add --tests to read them\.$/);
  });

  it('that the project file leaves out are listed, if they use a client of Google', async () => {
    const { uses, unresolved } = await read({
      'tsconfig.json': TSCONFIG,
      'src/app.ts': `import './part.js';\n${calls('delete')}`,
      'src/part.ts': calls('download'),
      'scripts/setup.ts': `// Run by hand.\n${calls('makePublic')}`,
      'scripts/format.ts': `export const width = 80;\n`,
      'test/app.ts': calls('setMetadata'),
      'src/app.js': calls('delete'),
    });
    expect(uses.map(({ method }) => method)).toEqual(['storage.objects.delete', 'storage.objects.get']);
    expect(unresolved).toEqual([
      {
        file: 'scripts/setup.ts',
        line: 2,
        call: '@google-cloud/storage',
        because:
          "tsconfig.json leaves this file out, so it isn't read. To read it as well, name it: google-denials needs . scripts/setup.ts",
      },
    ]);
  });

  it('of projects that a project refers to', async () => {
    const root = JSON.stringify({ files: [], references: [{ path: 'packages/a' }, { path: 'packages/b/tsconfig.build.json' }] });
    const { uses, unresolved } = await read({
      'tsconfig.json': root,
      'packages/a/tsconfig.json': TSCONFIG,
      'packages/a/src/a.ts': calls('delete'),
      'packages/b/tsconfig.build.json': TSCONFIG,
      'packages/b/src/b.ts': calls('download'),
    });
    expect(uses.map(({ file, method }) => `${file} ${method}`)).toEqual([
      'packages/a/src/a.ts storage.objects.delete',
      'packages/b/src/b.ts storage.objects.get',
    ]);
    expect(unresolved).toEqual([]);
  });

  it.each([
    ['a project file that is no JSON', { 'tsconfig.json': '{ "include": [' }, /tsconfig\.json/],
    [
      'a project file without sources',
      { 'tsconfig.json': TSCONFIG, 'a.ts': '' },
      /tsconfig\.json names no source files\. Check its "include"/,
    ],
    ['an empty folder', {}, /holds no TypeScript or JavaScript files\. Pass the folder of the project\.$/],
    ['a project file that extends nothing there', { 'tsconfig.json': '{ "extends": "./base.json", "include": ["src"] }' }, /base\.json/],
  ])('%s is named', async (_, files, message) => {
    await expect(read(files as Record<string, string>)).rejects.toThrow(message);
  });

  it('are read as far as they go, if one is broken', async () => {
    const { uses } = await read({ 'a.mjs': `${calls('delete')}\nfunction (`, 'b.mjs': calls('download') });
    expect(uses.map(({ method }) => method)).toEqual(['storage.objects.delete', 'storage.objects.get']);
  });
});
