import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { execute } from '../packaging/scratch-project.js';
import { EVERYTHING } from './expected.js';
import { copyProject, tool } from './tools.js';

Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' });

/** Turbopack compiles nothing outside of its root, so the project lies where Next.js is installed. */
function projectBesideNext(): string {
  const cache = path.join(import.meta.dirname, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'next-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyProject('check', folder);
  copyProject('next', folder);
  cpSync(path.join(inject('tarball').installed, 'google-denials'), path.join(folder, 'node_modules/google-denials'), { recursive: true });
  return folder;
}

it.each(['--turbopack', '--webpack'])('a route of Next.js runs it, built with %s', async (bundler) => {
  const folder = projectBesideNext();
  const next = tool('next/dist/bin/next')!;
  await execute(process.execPath, [next, 'build', bundler], folder);

  const server = spawn(process.execPath, [next, 'start', '--port', '0'], { cwd: folder });
  onTestFinished(() => void server.kill('SIGKILL'));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => reject(new Error(output)));
  });
  const response = await fetch(`${address}/api/explain`);
  expect(await response.json()).toEqual(EVERYTHING);
});
