import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/input/read-source.js';
import { processTerminal } from '../../src/cli/terminal.js';
import { runProgram } from './program.js';

const folder = path.join(import.meta.dirname, 'printouts');
const files = readdirSync(folder);
const read = (file: string): string => decode(readFileSync(path.join(folder, file)));

/** A process whose output goes to a screen, or into a pipe. */
function process(onScreen: boolean, env: Record<string, string> = {}): NodeJS.Process {
  const stream = (): PassThrough => Object.assign(new PassThrough(), { isTTY: onScreen, columns: onScreen ? 72 : undefined });
  return { stdin: stream(), stdout: stream(), stderr: stream(), env, cwd: () => '/' } as unknown as NodeJS.Process;
}

describe('colours', () => {
  it('are for terminals, never with NO_COLOR, and not for dumb ones', () => {
    expect(processTerminal(process(true)).color).toBe(true);
    expect(processTerminal(process(false)).color).toBe(false);
    expect(processTerminal(process(true, { NO_COLOR: '1' })).color).toBe(false);
    expect(processTerminal(process(true, { TERM: 'dumb' })).color).toBe(false);
  });

  it('change nothing but the colours', async () => {
    const plain = await runProgram(['explain'], read('ApiDisabled.gcloud.txt'));
    const colored = await runProgram(['explain'], read('ApiDisabled.gcloud.txt'), { color: true });
    expect(colored.out).not.toBe(plain.out);
    expect(stripVTControlCharacters(colored.out)).toBe(plain.out);
  });
});

describe.each([40, 80, 120])('on a terminal of %i columns', (columns) => {
  it.each(files)('%s is broken between words, commands and addresses excepted', async (file) => {
    const { out } = await runProgram(['explain'], read(file), { columns });
    const long = out.split('\n').filter((line) => stringWidth(line) > columns);
    expect(long.filter((line) => !/^ *(?:\$ |https:)/.test(line) && /\S \S/.test(line.trim().slice(columns / 2)))).toEqual([]);
  });
});

it('a line goes on below its own text', async () => {
  const { out } = await runProgram(['explain'], read('MissingPermission.gcloud.txt'), { columns: 60 });
  expect(out).toMatch(/\n {2}Google said {2}“Permission 'secretmanager[^\n]*\n {15}\S/);
});

it('into a pipe, no line is broken', async () => {
  const text = read('MissingPermission.gcloud.txt');
  const { out } = await runProgram(['explain'], text);
  expect(out.split('\n').find((line) => line.includes('Google said'))).toMatch(/\(or it may not exist\)/);
});

it.each(files)('%s fits on one screen', async (file) => {
  const { out } = await runProgram(['explain'], read(file));
  expect(out.split('\n').length).toBeLessThanOrEqual(30);
});
