import { readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './pack.js';
import { scratchProject } from './scratch-project.js';

const met = { denied: true, kind: 'ApiDisabled', service: 'drive.googleapis.com', project: '123456789012', explained: true };

describe('the installed package meets a denied call', () => {
  it.each(['esm', 'cjs'])('in a program of format %s', async (format) => {
    const project = await scratchProject(format, { gaxios: 'gaxios' });
    expect(JSON.parse(await project.run('main.js'))).toMatchObject(met);
  });

  it('offers the same names to import and to require', async () => {
    const [esm, cjs] = await Promise.all(['esm', 'cjs'].map((format) => scratchProject(format, { gaxios: 'gaxios' })));
    const names = JSON.parse(await esm!.run('main.js')).names as string[];
    expect(names).toContain('interceptDenials');
    expect(JSON.parse(await cjs!.run('main.js')).names).toEqual(names);
  });
});

/** What every Node project has. */
const nodeTypes = { '@types/node': '@types/node' };
const compilers = { 'TypeScript 5.9': 'ts59', 'TypeScript 6': 'typescript', 'TypeScript 7': 'ts7' };

describe.each(Object.entries(compilers))('the types, under %s', (_name, compiler) => {
  const tsc = path.join(root, 'node_modules', compiler, 'bin/tsc');

  it.each(['nodenext', 'nodenext-cjs'])('compile in a project (%s) that has neither gaxios nor google-auth-library', async (format) => {
    const project = await scratchProject(format, nodeTypes);
    expect(await project.run(tsc, '-p', '.')).toBe('');
  });

  it('pass the type tests: an exhaustive switch compiles, and with one case removed it does not', async () => {
    const project = await scratchProject('nodenext', nodeTypes);
    const tests = readdirSync(path.join(root, 'test/types')).filter((file) => file.endsWith('.test-d.ts'));
    expect(tests.length).toBeGreaterThan(1);
    for (const file of tests) await cp(path.join(root, 'test/types', file), path.join(project.folder, file));
    expect(await project.run(tsc, '-p', '.')).toBe('');
  });
});
