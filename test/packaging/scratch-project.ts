import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
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
 * Copies a project to a temporary folder, with the installed package.
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
  await link(path.join(inject('tarball').installed, 'google-denials'), path.join(folder, 'node_modules/google-denials'));
  for (const [as, from] of Object.entries(lent)) await link(path.join(root, 'node_modules', from), path.join(folder, 'node_modules', as));
  return { folder, run: (script, ...args) => execute(process.execPath, [script, ...args], folder) };
}

async function link(target: string, place: string): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(target, place, 'junction');
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
