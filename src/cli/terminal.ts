import { readSource } from './input/read-source.js';

/** All that the program touches of the machine it runs on. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The text of a file, or of the standard input for `-`. Throws a `UsageError` with the fix when there is none. */
  readonly read: (source: string) => Promise<string>;
  /** How many columns a line may have; `undefined` where nobody looks at a screen. */
  readonly columns: number | undefined;
  /** Whether colours are wanted: only on a terminal, and never with `NO_COLOR`. See https://no-color.org. */
  readonly color: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

/** The terminal of a process. */
export function processTerminal(program: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = program;
  const onScreen = stdout.isTTY === true;
  for (const stream of [stdout, stderr]) stream.on('error', leaveQuietly);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    read: (source) => {
      if (source === '-' && stdin.isTTY) stderr.write('Paste the response or the error printout, then press Ctrl-D.\n');
      return readSource(source, stdin);
    },
    columns: onScreen ? Math.max(40, stdout.columns ?? 80) : undefined,
    color: onScreen && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    env,
    folder: program.cwd(),
  };
}

/** `google-denials … | head` closes the pipe early: that is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
