import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A shell in which the known programs only print their arguments, each followed by a NUL, and in which there are no other programs. */
const PRINTING = String.raw`set -u; PATH=/nonexistent
say() { builtin printf '%s\0' "$@"; builtin printf '\n\0'; }
gcloud() { say gcloud "$@"; }
bq() { say bq "$@"; }
`;

/** Whether a shell can read command lines at all (`bash -n`). */
export function parse(commands: readonly string[]): boolean {
  return spawnSync('bash', ['-n'], { input: `${commands.join('\n')}\n` }).status === 0;
}

/** The arguments that each of some command lines passes on. Throws when anything else is run, printed or written. */
export function argumentsOf(commands: readonly string[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'command-lines-'));
  try {
    const input = `${PRINTING}${commands.join('\n')}\n`;
    const { stdout, stderr, status } = spawnSync('bash', ['--norc', '--noprofile'], { input, cwd: folder, maxBuffer: 64 * 1024 * 1024 });
    if (status !== 0 || stderr.length > 0) throw new Error(`The shell did something else: ${stderr.toString().slice(0, 500)}`);
    if (readdirSync(folder).length > 0) throw new Error(`The shell wrote ${readdirSync(folder).join(', ')}`);
    return callsIn(stdout.toString());
  } finally {
    rmSync(folder, { recursive: true });
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
