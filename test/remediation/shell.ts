import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How each shell is told that the known programs only print their arguments, each followed by a NUL, and that there are no others. */
const POSIX = String.raw`set -u; PATH=/nonexistent
say() { PRINT '%s\0' "$@"; PRINT '\n\0'; }
gcloud() { say gcloud "$@"; }
bq() { say bq "$@"; }
`;
const FISH = String.raw`set PATH /nonexistent
function gcloud; builtin printf '%s\0' gcloud $argv; builtin printf '\n\0'; end
function bq; builtin printf '%s\0' bq $argv; builtin printf '\n\0'; end
`;
const STARTS: Readonly<Record<string, readonly [prelude: string, ...options: string[]]>> = {
  bash: [POSIX.replaceAll('PRINT', 'builtin printf'), '--norc', '--noprofile'],
  zsh: [POSIX.replaceAll('PRINT', 'builtin printf'), '-f'],
  dash: [POSIX.replaceAll('PRINT', 'printf')],
  fish: [FISH, '--no-config'],
};

/** The shells that are here: `.ci/run` installs those that are missing, where it may. */
export const SHELLS = Object.keys(STARTS).filter(isHere);

function isHere(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

/** Whether a shell can read command lines at all (`bash -n`). */
export function parse(commands: readonly string[]): boolean {
  return spawnSync('bash', ['-n'], { input: `${commands.join('\n')}\n` }).status === 0;
}

/** The arguments that each of some command lines passes on. Throws when anything else is run, printed or written. */
export function argumentsOf(commands: readonly string[], shell = 'bash'): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'command-lines-'));
  const script = `${folder}.script`;
  try {
    const [prelude, ...options] = STARTS[shell]!;
    const input = `${prelude}${commands.join('\n')}\n`;
    writeFileSync(script, input);
    const { stdout, stderr, status } = spawnSync(shell, [...options, script], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
    if (status !== 0 || stderr.length > 0) throw new Error(`The shell did something else: ${stderr.toString().slice(0, 500)}`);
    if (readdirSync(folder).length > 0) throw new Error(`The shell wrote ${readdirSync(folder).join(', ')}`);
    return callsIn(stdout.toString());
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(script, { force: true });
  }
}

function callsIn(output: string): string[][] {
  const calls: string[][] = [[]];
  for (const word of output.split('\0')) {
    if (word === '\n') calls.push([]);
    else calls.at(-1)!.push(word);
  }
  return calls.slice(0, -1);
}
