import { USAGE } from './exit-codes.js';
import { readSource } from './input/read-source.js';

/** All that the program touches of the machine it runs on. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The text of a file, or of the standard input for `-`. Throws a `UsageError` with the fix when there is none. */
  readonly read: (source: string) => Promise<string>;
  /** How many columns a line may have; `undefined` where nobody looks at a screen. */
  readonly columns: number | undefined;
  /** How many rows the screen has, where there is one. */
  readonly rows?: number | undefined;
  /** Whether colors are wanted: `--color` and `--no-color` decide, else `FORCE_COLOR`, else `NO_COLOR`, else whether it is a terminal. */
  readonly color: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

/** The terminal of a process. */
export function processTerminal(program: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = program;
  const onScreen = stdout.isTTY === true;
  for (const stream of [stdout, stderr]) stream.on('error', (error: NodeJS.ErrnoException) => leave(error, program));
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    read: (source) => {
      if (source === '-' && stdin.isTTY) stderr.write('Paste the response or error output, and then press Ctrl+D.\n');
      return readSource(source, stdin);
    },
    columns: onScreen ? Math.max(40, stdout.columns ?? 80) : undefined,
    rows: onScreen ? stdout.rows : undefined,
    color: wantsColor(env) ?? (onScreen && env['TERM'] !== 'dumb'),
    env,
    folder: program.cwd(),
  };
}

/** What the environment says of colors. See https://force-color.org and https://no-color.org. */
function wantsColor({ FORCE_COLOR, NO_COLOR }: Terminal['env']): boolean | undefined {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR ? false : undefined;
}

/** The terminal with the colors that the command line asks for. Help and errors are colored too, so this comes before parsing. */
export function asAsked(terminal: Terminal, args: readonly string[]): Terminal {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const asked = options.findLast((option) => option === '--color' || option === '--no-color');
  return asked === undefined ? terminal : { ...terminal, color: asked === '--color' };
}

/** `google-denials … | head` closes the pipe early: that is no failure. A full disk is one, and nothing that a stack would explain. */
function leave({ code, message }: NodeJS.ErrnoException, program: NodeJS.Process): void {
  if (code === 'EPIPE') return;
  const fix = code === 'ENOSPC' ? 'The disk is full: free some space, or write to another one.' : 'Write to another file.';
  if (!program.stderr.errored) program.stderr.write(`google-denials: the output couldn't be written (${code ?? message}). ${fix}\n`);
  program.exit(USAGE);
}
