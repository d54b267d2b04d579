import { CommanderError } from 'commander';
import { USAGE, UsageError } from './exit-codes.js';
import { createProgram } from './program.js';
import { complaint } from './screen.js';
import type { Terminal } from './terminal.js';

/** Runs the program and answers its exit code. Never throws: what went wrong is said on the standard error, with the fix. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = USAGE;
  const program = createProgram(terminal, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    terminal.err(complaint(error instanceof UsageError ? error.message : `This should not have happened: ${String(error)}`, terminal));
    return USAGE;
  }
}
