import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../packaging/pack.js';
import { scratchProject, type ScratchProject } from '../packaging/scratch-project.js';

const compilers = { 'TypeScript 5.9': 'ts59', 'TypeScript 6': 'typescript', 'TypeScript 7': 'ts7' };
const modules = {
  node16: ['--module', 'node16'],
  nodenext: ['--module', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
};

const times: string[] = [];
afterAll(() => {
  console.log(times.join('\n'));
});

/** A project of one file, in which declarations of the package are checked as well. */
async function typed(code: string): Promise<ScratchProject> {
  const project = await scratchProject('nodenext', { '@types/node': '@types/node' });
  writeFileSync(path.join(project.folder, 'main.ts'), code);
  return project;
}

const PROGRAM = `
import { interceptDenials, isDenial, useTables, type Denial, type ToDenialOptions } from 'google-denials';
import { drive } from 'google-denials/tables';
import { denial, type DenialFields } from 'google-denials/testing';

useTables(drive);
export const fields: DenialFields<'NotShared'> = { access: 'insufficient' };
export const made: Denial = denial('NotShared', fields);
export const options: ToDenialOptions = { identity: 'offline' };
export function kindOf(error: unknown): Denial['kind'] | undefined {
  return isDenial(error) ? error.kind : undefined;
}
export const client: { request(): Promise<number> } = interceptDenials({ request: async () => 1 });
`;

describe.each(Object.entries(compilers))('%s', (name, compiler) => {
  const tsc = path.join(root, 'node_modules', compiler, 'bin/tsc');
  const strict = ['--exactOptionalPropertyTypes', '--isolatedDeclarations', '--declaration', '--verbatimModuleSyntax'];

  it.each(Object.entries(modules))('compiles a program with all entries, its modules found as %s does', async (_resolution, flags) => {
    const project = await typed(PROGRAM);
    expect(await project.run(tsc, '-p', '.', ...flags, ...strict)).toBe('');
    expect(await project.run(tsc, '-p', '.', ...flags, ...strict, '--exactOptionalPropertyTypes', 'false')).toBe('');
  });

  it('tells an `undefined` from a field that is left out', async () => {
    const project = await typed(
      `import type { ToDenialOptions } from 'google-denials';\nexport const options: ToDenialOptions = { identity: undefined };`,
    );
    await expect(project.run(tsc, '-p', '.')).rejects.toThrow(/exactOptionalPropertyTypes/);
    expect(await project.run(tsc, '-p', '.', '--exactOptionalPropertyTypes', 'false')).toBe('');
  });

  it('prints how long it takes with the package, and without', async () => {
    const [without, imported] = await Promise.all([typed('export {};'), typed(`export { isDenial } from 'google-denials';`)]);
    const timed = async (project: ScratchProject): Promise<number> => {
      const start = performance.now();
      expect(await project.run(tsc, '-p', '.')).toBe('');
      return performance.now() - start;
    };
    const rounds: [bare: number, more: number][] = [];
    for (let round = 0; round < 3; round += 1) rounds.push([await timed(without), await timed(imported)]);
    const [bare, more] = [0, 1].map((column) => Math.min(...rounds.map((round) => round[column]!)));
    times.push(`${name.padEnd(16)} ${bare!.toFixed(0)} ms without the package, ${more!.toFixed(0)} ms with it`);
  });
});
