import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { root } from './pack.js';
import { execute } from './scratch-project.js';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'google-denials-bin-'));
const program = path.join(inject('tarball').installed, 'google-denials', manifest.bin['google-denials']);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program out of the packed tarball, where no other package can be found. */
function pipe(
  input: string | Buffer,
  args: readonly string[] = ['explain'],
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {}).end(input);
  });
}

const printouts = path.join(root, 'test/cli/printouts');

describe('the program in the tarball', () => {
  it('runs without any other package, and says its version', async () => {
    expect(await pipe('', ['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it.each(readdirSync(printouts))('explains %s', async (file) => {
    const { code, out, err } = await pipe(readFileSync(path.join(printouts, file)), ['explain', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).denial.kind).toBe(file.split('.')[0]);
  });

  it('reads a file, and uses colors in a pipe only where FORCE_COLOR asks for them', async () => {
    const read = (env?: Record<string, string>) => pipe('', ['explain', path.join(printouts, 'ApiDisabled.gcloud.txt')], env);
    expect(await read()).toMatchObject({ code: 0, out: expect.stringMatching(/^ApiDisabled: /) });
    // eslint-disable-next-line no-control-regex -- the escape of a terminal is what is looked for
    expect(await read({ FORCE_COLOR: '1' })).toMatchObject({ code: 0, out: expect.stringMatching(/^\u001B\[1;31mApiDisabled: /) });
  });

  it('whoami says what to install', async () => {
    const { code, err } = await pipe('', ['whoami']);
    expect(code).toBe(2);
    expect(err).toMatch(/npx -p google-auth-library -p google-denials google-denials whoami/);
  });

  it('whoami uses the google-auth-library that is named, and none that lies in the folder in which it is run', async () => {
    const key = path.join(folder, 'adc.json');
    writeFileSync(
      key,
      JSON.stringify({
        type: 'authorized_user',
        client_id: 'x.apps.googleusercontent.com',
        client_secret: 'x',
        refresh_token: 'x',
        quota_project_id: 'example-quota',
      }),
    );
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(path.join(root, 'node_modules/google-auth-library'), path.join(folder, 'node_modules/google-auth-library'), 'junction');
    const env = { GOOGLE_APPLICATION_CREDENTIALS: key };
    const unnamed = await pipe('', ['whoami', '--offline', '--json'], env);
    const { code, out } = await pipe('', ['whoami', '--offline', '--json', '--auth-library', './node_modules/google-auth-library'], env);
    rmSync(path.join(folder, 'node_modules'), { recursive: true });
    expect(unnamed.code).toBe(2);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ known: true, caller: { type: 'user', quotaProject: 'example-quota' } });
  });

  it('exits quietly when its reader leaves', async () => {
    const command = `cat "${path.join(printouts, 'ApiDisabled.gcloud.txt')}" | "${process.execPath}" "${program}" explain | head -c 10; echo " \${PIPESTATUS[1]}"`;
    expect(await execute('bash', ['-c', command], folder)).toMatch(/^ApiDisable 0\n$/);
  });

  it('keeps its promises as a process, for 40 hostile inputs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)),
          fc.string({ unit: 'binary' }),
        ),
        async (input) => {
          const { code, out, err } = await pipe(input as string);
          expect([0, 1, 2]).toContain(code);
          // eslint-disable-next-line no-control-regex -- that is what must not be there
          expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('the tarball holds the schema of --json', () => {
  expect(inject('tarball').files).toContain('dist/schema/cli-v1.json');
  expect(manifest.exports['./schema/cli-v1.json']).toBe('./dist/schema/cli-v1.json');
});
