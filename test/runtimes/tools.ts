import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { execute, scratchProject, type ScratchProject } from '../packaging/scratch-project.js';

/** The project of its own that brings runtimes, bundlers and package managers: `npm run test:runtimes` installs it. */
const folder = import.meta.dirname;
const projects = path.join(folder, 'projects');

/** A file of a package of that project; `undefined` where it does not exist for this machine. */
export function tool(file: string): string | undefined {
  const full = path.join(folder, 'node_modules', file);
  return existsSync(full) ? full : undefined;
}

/** The checks in a project that has installed the packed tarball. */
export function checkProject(lent: Readonly<Record<string, string>> = {}): Promise<ScratchProject> {
  return scratchProject('check', lent, projects);
}

/** An empty folder, where nothing is installed: what a bundle is deployed to. */
export function emptyFolder(name: string): string {
  const empty = mkdtempSync(path.join(tmpdir(), `google-denials-${name}-`));
  onTestFinished(() => rmSync(empty, { recursive: true, force: true }));
  return empty;
}

/** Copies a project of this folder into another one. */
export function copyProject(name: string, to: string): void {
  cpSync(path.join(projects, name), to, { recursive: true });
}

/** Runs a program, and reads the JSON that it prints last. */
export async function answerOf(program: string, args: readonly string[], cwd: string): Promise<unknown> {
  const output = await execute(program, args, cwd);
  return JSON.parse(output.trim().split('\n').at(-1)!);
}
