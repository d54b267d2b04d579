import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { root } from './pack.js';

/** A project outside the repository that has installed the packed tarball, and nothing else but what it is lent. */
export interface ScratchProject {
  readonly folder: string;
  /** Runs a program there with this repository's Node, and answers what it printed. */
  run(script: string, ...args: string[]): Promise<string>;
}

/**
 * Copies a project to a temporary folder and installs the tarball there, without a network.
 *
 * @param name - the folder of the project
 * @param lent - packages of this repository that the project may use: name → folder in node_modules
 * @param projects - where that folder is
 */
export async function scratchProject(
  name: string,
  lent: Readonly<Record<string, string>> = {},
  projects: string = path.join(import.meta.dirname, 'projects'),
): Promise<ScratchProject> {
  const folder = mkdtempSync(path.join(tmpdir(), `google-denials-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(projects, name), folder, { recursive: true });
  await execute('npm', ['install', '--offline', '--no-audit', '--no-fund', '--no-save', inject('tarball').path], folder);
  for (const [as, from] of Object.entries(lent)) {
    const link = path.join(folder, 'node_modules', as);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', from), link, 'junction');
  }
  return { folder, run: (script, ...args) => execute(process.execPath, [script, ...args], folder) };
}

/** Runs a program; a failure carries everything it printed. */
export function execute(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, maxBuffer: 32 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
