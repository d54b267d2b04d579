import { CommanderError } from 'commander';
import { INTERNAL, USAGE, UsageError } from './exit-codes.js';
import { createProgram } from './program.js';
import { complaint } from './screen.js';
import { asAsked, type Terminal } from './terminal.js';

const REPORT = 'This is a bug in google-denials. Report it to its maintainers, with the command that you ran.';

/** Runs the program and answers its exit code. Never throws: what went wrong is said on the standard error, with the fix. */
export async function run(args: readonly string[], given: Terminal): Promise<number> {
  const terminal = asAsked(given, args);
  let exitCode: number = USAGE;
  const program = createProgram(terminal, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    if (error instanceof UsageError) {
      terminal.err(complaint(error.message, terminal));
      return USAGE;
    }
    terminal.err(complaint(`Unexpected error: ${String(error)}\n${REPORT}`, terminal));
    return INTERNAL;
  }
}
