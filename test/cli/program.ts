import { tmpdir } from 'node:os';
import { run } from '../../src/cli/run.js';
import { UsageError } from '../../src/cli/exit-codes.js';
import type { Terminal } from '../../src/cli/terminal.js';

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process, as if `input` had been piped into it. */
export async function runProgram(args: readonly string[], input = '', settings: Partial<Terminal> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    read: (source) => (source === '-' ? Promise.resolve(input) : Promise.reject(new UsageError(`no file ${source} in this test`))),
    columns: undefined,
    color: false,
    env: {},
    folder: tmpdir(),
    ...settings,
  };
  const code = await run(args, terminal);
  return { code, out, err };
}

/** Pipes a text into `explain --json` and parses what comes out. */
export async function explained(input: string, ...args: readonly string[]): Promise<any> {
  const { out } = await runProgram(['explain', '--json', ...args], input);
  return JSON.parse(out);
}
