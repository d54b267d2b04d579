import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'google-denials-record-'));
const file = path.join(folder, 'recorded.json');
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program that is recorded, and answers what it said on stderr. */
function run(...given: (string | NodeJS.ProcessEnv)[]): Promise<string> {
  const args = given.filter((one) => typeof one === 'string');
  const env = Object.assign(
    { ...process.env, GOOGLE_DENIALS_RECORD: file },
    ...given.filter((one) => typeof one !== 'string'),
  ) as NodeJS.ProcessEnv;
  const program = path.join(import.meta.dirname, 'recorded-run.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions', 'source', program, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  return new Promise((resolve) => child.on('close', () => resolve(stderr)));
}

const recorded = (): any => JSON.parse(readFileSync(file, 'utf8'));

test('parallel processes add to one file, and lose no call', async () => {
  writeFileSync(file, '{"version":1,"methods":{"drive.files.list":{"calls":1}},"roles":["roles/viewer"]}');
  const said = await Promise.all([run('40'), run('40'), run('40'), run('40')]);
  expect(said).toEqual(['', '', '', '']);
  expect(recorded()).toEqual({
    version: 1,
    methods: { 'drive.files.delete': { calls: 80 }, 'drive.files.get': { calls: 80 }, 'drive.files.list': { calls: 1 } },
    roles: ['roles/viewer'],
  });
  expect(readdirSync(folder)).toEqual(['recorded.json']);
}, 60_000);

test('the ids of resources are kept where GOOGLE_DENIALS_RECORD_RESOURCES asks for them', async () => {
  await run({ GOOGLE_DENIALS_RECORD_RESOURCES: '1' }, '2');
  expect(recorded().methods).toEqual({
    'drive.files.delete': { calls: 1, resources: ['1AbC'] },
    'drive.files.get': { calls: 1, resources: ['1AbC'] },
  });
}, 60_000);

test('a worker that is killed leaves what it had recorded', async () => {
  await run('1', 'kill');
  expect(recorded().methods).toEqual({ 'drive.files.delete': { calls: 1 } });
}, 60_000);

test('a lock that a dead process left is removed', async () => {
  mkdirSync(`${file}.lock`);
  utimesSync(`${file}.lock`, 1, 1);
  expect(await run('1')).toBe('');
  expect(recorded().methods).toEqual({ 'drive.files.delete': { calls: 1 } });
}, 60_000);

test('another file of that name is left as it is, with one warning', async () => {
  writeFileSync(file, '{"name":"my-package"}');
  expect(await run('12')).toMatch(
    /^(?:(?!GOOGLE_DENIALS_RECORD\])[\s\S])*\[GOOGLE_DENIALS_RECORD\] Warning: GOOGLE_DENIALS_RECORD: can't write .*version isn't 1/,
  );
  expect(readFileSync(file, 'utf8')).toBe('{"name":"my-package"}');
}, 60_000);
