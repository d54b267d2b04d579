import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, inject, it, onTestFinished } from 'vitest';
import { blockUnder } from '../docs/code-blocks.js';
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
  mkdirSync(path.join(folder, 'app/api/report'));
  writeFileSync(path.join(folder, 'app/api/report/route.js'), deniedRoute());
  cpSync(path.join(inject('tarball').installed, 'google-denials'), path.join(folder, 'node_modules/google-denials'), { recursive: true });
  return folder;
}

/** The route handler of the page, whose report is denied to the app's service account. */
function deniedRoute(): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(blockUnder('docs/responses.md', 'Next.js route handler'), { compilerOptions });
  return `import { denial as denied } from 'google-denials/testing';
    export const dynamic = 'force-dynamic';
    const report = async () => { throw denied('RateLimited', { caller: { email: '${ROBOT}' }, retryAfterMs: 29_084 }); };
    ${outputText}`;
}

const ROBOT = 'robot@example-project.iam.gserviceaccount.com';

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

  // What the page on responses says of Next.js: a 500 that says nothing, and with its handler a problem.
  const raw = await fetch(`${address}/api/raw`);
  expect([raw.status, await raw.text()]).toEqual([500, '']);
  const problem = await fetch(`${address}/api/report`);
  expect([problem.status, problem.headers.get('content-type'), problem.headers.get('retry-after')]).toEqual([
    503,
    'application/problem+json',
    '30',
  ]);
  expect(await problem.text()).not.toContain(ROBOT);
});
