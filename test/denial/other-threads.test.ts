import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { receiveMessageOnPort, MessageChannel, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interceptDenials } from '../../src/index.js';
import { type AuthModule, authModule, MAJORS } from '../intercept/auth-clients.js';
import { IAM_DENIED } from '../intercept/google-answers.js';
import { type Loopback, startLoopback } from '../intercept/loopback.js';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback(() => IAM_DENIED);
});
afterAll(() => server.close());

const MESSAGE = /^The caller lacks storage\.objects\.get/;
const OFFLINE = { identity: 'offline' } as const;

const SPEAKERS: Record<string, (module: AuthModule) => any> = {
  Gaxios: ({ gaxios }) => new gaxios.Gaxios(),
  OAuth2Client: ({ gal }) => Object.assign(new gal.OAuth2Client(), { credentials: { access_token: 'ya29.example' } }),
  GoogleAuth: ({ gal }) =>
    new gal.GoogleAuth({ authClient: Object.assign(new gal.OAuth2Client(), { credentials: { access_token: 'x' } }) }),
};

function posted(value: unknown): unknown {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(value);
  const { message } = receiveMessageOnPort(port2) as { message: unknown };
  port1.close();
  return message;
}

describe.each(MAJORS)('%s', (major) => {
  it.each(Object.keys(SPEAKERS))('the message of a denial is there in each copy that another thread gets, at once: %s', async (kind) => {
    const client = interceptDenials(SPEAKERS[kind]!(authModule(major)), OFFLINE);
    const copies = await client.request({ url: `${server.url}/storage/v1/b/example-bucket` }).catch((error: Error) => ({
      original: error,
      structuredClone: structuredClone(error),
      'v8.serialize': deserialize(serialize(error)) as unknown,
      postMessage: posted(error),
      // What reads the response first, as google-auth-library does, changes nothing.
      'structuredClone, later': (error as any).response.status === 403 && structuredClone(error),
    }));
    for (const [how, copy] of Object.entries(copies as Record<string, Error>)) {
      expect(copy, how).toBeInstanceOf(Error);
      expect(copy.message, how).toMatch(MESSAGE);
      expect(copy.message, how).toBe(copies.original.message);
    }
  });
});

describe('an uncaught denial in a worker', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'google-denials-'));
  const library = path.join(folder, 'library.cjs');
  const program = path.join(folder, 'program.cjs');
  beforeAll(() => {
    const contents = `export { interceptDenials } from './index.js';`;
    buildSync({
      stdin: { contents, resolveDir: path.join(import.meta.dirname, '../../src') },
      bundle: true,
      platform: 'node',
      outfile: library,
      logLevel: 'error',
    });
    writeFileSync(
      program,
      `const { workerData: { url, library, peer } } = require('node:worker_threads');
       const { Gaxios } = require(peer);
       require(library).interceptDenials(new Gaxios(), { identity: 'offline' }).request({ url, headers: { authorization: 'Bearer ya29.secret' } });`,
    );
  });

  it.each(['gaxios6', 'gaxios71', 'gaxios'])(
    'is an Error with its message and its fields in the parent, without the request: %s',
    async (alias) => {
      const worker = new Worker(program, {
        workerData: { url: `${server.url}/storage/v1/b/example-bucket`, library, peer: path.resolve('node_modules', alias) },
      });
      const error = await new Promise<any>((resolve) => worker.on('error', resolve));
      expect(error).toBeInstanceOf(Error);
      expect(error.message).toMatch(MESSAGE);
      expect(error.stack).toMatch(/^MissingPermission: The caller lacks/);
      expect(error).toMatchObject({ kind: 'MissingPermission', permissions: ['storage.objects.get'], status: 403 });
      for (const field of ['config', 'response', 'original', 'metadata']) expect(error).not.toHaveProperty(field);
      expect(JSON.stringify(Object.getOwnPropertyDescriptors(error))).not.toContain('ya29');
    },
  );
});

it('what google-auth-library assigns on a denial stays writable, and what the app assigns stays as it is', async () => {
  const denial: any = await interceptDenials(SPEAKERS['Gaxios']!(authModule('gal9')), OFFLINE)
    .request({ url: server.url })
    .catch((error: unknown) => error);
  expect(Object.getOwnPropertyDescriptor(denial, 'message')).toMatchObject({ writable: true, enumerable: false, value: denial.message });
  denial.message = 'Mine';
  await new Promise((resolve) => setImmediate(resolve));
  expect(denial.message).toBe('Mine');
  expect(structuredClone(denial).message).toBe('Mine');
});
