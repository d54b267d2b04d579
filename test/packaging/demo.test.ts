import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../../src/classification/kinds.js';
import { root } from './pack.js';
import { execute } from './scratch-project.js';

describe('npm run demo', () => {
  let output = '';
  beforeAll(async () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: { demo: string } };
    const [runner, ...args] = scripts.demo.split(' ');
    output = await execute(path.join(root, 'node_modules/.bin', runner!), args, root);
  });

  it.each(KINDS)('meets %s and sums it up in a row with a remedy', (kind) => {
    const table = output.slice(output.indexOf('── In short'));
    expect(table).toMatch(new RegExp(`^${kind} .*\\S {2,}\\S.*\\S {2,}\\S`, 'm'));
  });

  it('lets through what was granted, and what failed without having been denied', () => {
    expect(output).toMatch(/a file that is shared with it: answered as always/);
    expect(output).toMatch(/while Drive is down: .* \(thrown as always\)/);
  });

  it('prints the switch that handles them', () => {
    expect(output).toMatch(/switch \(denial\.kind\)/);
  });

  it('prints what the README shows of it', () => {
    const shown = /^```text\n([\s\S]+?)^```/m.exec(readFileSync(path.join(root, 'README.md'), 'utf8'))![1]!;
    expect(output.split('\n')).toEqual(expect.arrayContaining(shown.trimEnd().split('\n')));
  });

  it('prints no credential', () => {
    expect(output).not.toMatch(/ya29\.|AIza[\w-]{10}|PRIVATE KEY|eyJ/);
  });
});
