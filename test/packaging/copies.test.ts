import { cp, realpath } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { scratchProject } from './scratch-project.js';

it('ESM, CommonJS and a second copy of the package know each other’s denials', async () => {
  const project = await scratchProject('copies', { gaxios: 'gaxios' });
  const modules = path.join(project.folder, 'node_modules');
  await cp(await realpath(path.join(modules, 'google-denials')), path.join(modules, 'google-denials-copy'), { recursive: true });
  const met = JSON.parse(await project.run('main.js')) as { from: string; to: string; instanceOf: boolean }[];
  expect(met).toHaveLength(16);
  for (const { from, to, instanceOf, ...rest } of met) {
    expect({ from, to, ...rest }).toEqual({
      from,
      to,
      isDenial: true,
      findDenial: true,
      fromJSON: true,
      explained: true,
      thrown: true,
      told: 2,
    });
    // Classes are shared between the library and its kit, not between formats or copies: this is what the guard is for.
    expect({ from, to, instanceOf }).toEqual({ from, to, instanceOf: from === to });
  }
});
