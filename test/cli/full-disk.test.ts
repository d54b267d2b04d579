import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { processTerminal } from '../../src/cli/terminal.js';

/** A process whose output fails as that of a full disk does. */
function failing(code: string): { readonly said: string[]; readonly exits: unknown[] } {
  const said: string[] = [];
  const exits: unknown[] = [];
  const stdout = new EventEmitter();
  const stderr = Object.assign(new EventEmitter(), { errored: null, write: (text: string) => said.push(text) });
  const program = { stdout, stderr, stdin: {}, env: {}, cwd: () => '/', exit: (status: unknown) => exits.push(status) };
  processTerminal(program as unknown as NodeJS.Process);
  stdout.emit('error', Object.assign(new Error(`${code}: write`), { code }));
  return { said, exits };
}

it('a full disk is said in one sentence, without a stack', () => {
  expect(failing('ENOSPC')).toEqual({
    said: ["google-denials: the output couldn't be written (ENOSPC). The disk is full: free some space, or write to another one.\n"],
    exits: [2],
  });
});

it('a pipe that is closed early is no failure', () => {
  expect(failing('EPIPE')).toEqual({ said: [], exits: [] });
});
