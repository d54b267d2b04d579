import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wirePayload } from '../../src/testing/index.js';
import { runProgram } from '../cli/program.js';
import { root } from './code-blocks.js';

const page = readFileSync(path.join(root, 'docs/cli.md'), 'utf8');

describe('the page of the command line', () => {
  it('has a section for every command', async () => {
    const { out } = await runProgram(['--help']);
    const commands = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}(\w+) /gm)]
      .map((match) => match[1]!)
      .filter((name) => !/^(?:gcloud|curl|google)/.test(name));
    expect([...page.matchAll(/^## (\w+)$/gm)].map((match) => match[1])).toEqual(commands);
  });

  it('lists every option of explain', async () => {
    const { out } = await runProgram(['explain', '--help']);
    const options = [...out.slice(out.indexOf('Options:'), out.indexOf('Input can be')).matchAll(/^ {2}(--\w+(?: <\w+>)?)/gm)].map(
      (match) => match[1],
    );
    const section = /^## explain$[\s\S]+?(?=^## )/m.exec(page)![0];
    expect([...section.matchAll(/^\| `(--\w+(?: <\w+>)?)` /gm)].map((match) => match[1])).toEqual(options);
  });

  it('shows what is really printed', async () => {
    const [, ...shown] = /```console\n([\s\S]*?)```/.exec(page)![1]!.trimEnd().split('\n');
    const { out } = await runProgram(['explain'], wirePayload('MissingPermission').body);
    expect(out.split('\n').slice(0, shown.length)).toEqual(shown);
  });

  it('uses only options that exist', async () => {
    const used = [...page.matchAll(/google-denials (explain|diagnose|can|doctor|requires|whoami|kinds|completion)([^\n|]*)/g)];
    for (const [, command, rest] of used) {
      const { out } = await runProgram([command!, '--help']);
      for (const [option] of rest!.matchAll(/--\w+/g)) expect(out).toContain(option);
    }
  });
});
