import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSource } from '../../../src/cli/input/read-source.js';
import { runProgram } from '../program.js';

const here = path.resolve(import.meta.dirname, '../../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'google-denials-whoami-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function useCredentials(content: object): void {
  const file = path.join(folder, 'adc.json');
  writeFileSync(file, JSON.stringify(content));
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', file);
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const KEY = {
  type: 'service_account',
  project_id: 'example-project',
  private_key_id: 'example',
  private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  client_email: 'robot@example-project.iam.gserviceaccount.com',
  client_id: '100000000000000000000',
};

describe('whoami --offline', () => {
  it.each([
    ['is not there', undefined, /GOOGLE_APPLICATION_CREDENTIALS: .*no such file.*Pass a key file/s],
    ['is broken', '{broken', /GOOGLE_APPLICATION_CREDENTIALS: .*isn't JSON\. Pass a key file/],
    ['is none of credentials', '{"a":1}', /GOOGLE_APPLICATION_CREDENTIALS: .*isn't a credential file/],
  ])('says that the file which the variable names %s', async (_, content, message) => {
    const file = path.join(folder, 'key.json');
    if (content !== undefined) writeFileSync(file, content);
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', file);
    const settings = {
      folder: here,
      env: { GOOGLE_APPLICATION_CREDENTIALS: file },
      read: (name: string) => readSource(name, Readable.from([])),
    };
    const { code, err } = await runProgram(['whoami', '--offline'], '', settings);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  it('names the service account of a key file, ready for a binding', async () => {
    useCredentials(KEY);
    const { code, out } = await runProgram(['whoami', '--offline'], '', { folder: here });
    expect(code).toBe(0);
    expect(out).toMatch(/^robot@example-project\.iam\.gserviceaccount\.com\n/);
    expect(out).toContain('--member=serviceAccount:robot@example-project.iam.gserviceaccount.com');
    expect(out).toMatch(/Confirmed +no/);
    expect(out).not.toContain('PRIVATE KEY');
  });

  it('names the quota project of a user’s credentials', async () => {
    useCredentials({
      type: 'authorized_user',
      client_id: '764086051850-x.apps.googleusercontent.com',
      client_secret: 'CANARY',
      refresh_token: '1//CANARY',
      quota_project_id: 'example-quota',
    });
    const { out } = await runProgram(['whoami', '--offline', '--json'], '', { folder: here });
    expect(JSON.parse(out)).toMatchObject({ version: 1, command: 'whoami', caller: { type: 'user', quotaProject: 'example-quota' } });
    expect(out).not.toContain('CANARY');
  });

  it('exits with 1 and says how to sign in where there are no credentials', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', path.join(folder, 'nowhere.json'));
    const { code, err } = await runProgram(['whoami', '--offline'], '', { folder: here });
    expect(code).toBe(1);
    expect(err).toMatch(/gcloud auth application-default login/);
  });
});

it('exits with 2 and says what to install where google-auth-library is not', async () => {
  // The copy beside this package is found from its own folder, so it is hidden here.
  const { authLibrary } = await import('../../../src/cli/auth-library.js');
  await expect(authLibrary(undefined, folder, path.join(folder, 'package.json'))).rejects.toThrow(
    /npx -p google-auth-library[\s\S]*--auth-library/,
  );
});
