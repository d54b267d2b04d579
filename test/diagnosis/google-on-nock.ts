import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import nock from 'nock';
import { fakeGoogle, type FakeGoogle } from '../../src/testing/fake-google/fake-google.js';
import type { FakeWorld } from '../../src/testing/fake-google/world.js';
import { readSource } from '../../src/cli/input/read-source.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { runProgram, type Ran } from '../cli/program.js';

const root = path.resolve(import.meta.dirname, '../..');

/** A shell whose credentials lie in files, and whose calls to Google end at nock. */
export interface Shell {
  readonly google: FakeGoogle;
  /** Writes a credential file for a user, and answers its name. */
  user(email: string): string;
  /** Writes a key file for a service account. */
  key(email: string): string;
  file(name: string, text: string): string;
  run(args: readonly string[], input?: string): Promise<Ran>;
  close(): void;
}

export function openShell(world: FakeWorld): Shell {
  const folder = mkdtempSync(path.join(tmpdir(), 'google-denials-diagnose-'));
  const google = fakeGoogle(world);
  nock.disableNetConnect();
  google.nock(nock);
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  return {
    google,
    file,
    user: (email) =>
      file(
        `${email}.json`,
        JSON.stringify({
          type: 'authorized_user',
          client_id: 'x.apps.googleusercontent.com',
          client_secret: 'CANARY',
          refresh_token: google.refreshToken(email),
        }),
      ),
    key: (email) => {
      const { privateKey } = generateKeyPairSync('rsa', {
        modulusLength: 2_048,
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        publicKeyEncoding: { type: 'spki', format: 'pem' },
      });
      const project_id = email.split('@')[1]!.split('.')[0];
      return file(
        `${email}.json`,
        JSON.stringify({
          type: 'service_account',
          project_id,
          client_email: email,
          client_id: '100000000000000000001',
          private_key_id: 'x',
          private_key: privateKey,
        }),
      );
    },
    run: (args, input = '') => {
      const read: Terminal['read'] = (source) => (source === '-' ? Promise.resolve(input) : readSource(source, process.stdin));
      return runProgram(args, input, { folder: root, read });
    },
    close: () => {
      nock.cleanAll();
      nock.enableNetConnect();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
