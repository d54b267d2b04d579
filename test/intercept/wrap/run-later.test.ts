import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interceptDenials, isDenial } from '../../../src/index.js';
import { GAXES, type Gax, TalkClient } from '../../transparency/streams/talk-client.js';
import { startTalkServer, type TalkServer, textOf } from '../../transparency/streams/talk-server.js';
import { IAM_DENIED } from '../google-answers.js';
import { type Loopback, startLoopback } from '../loopback.js';

const require = createRequire(import.meta.url);
const UNCAUGHT = ['uncaughtException', 'unhandledRejection'] as const;

let talk: TalkServer;
let http: Loopback;
beforeAll(async () => {
  talk = await startTalkServer();
  http = await startLoopback(() => IAM_DENIED);
});
afterAll(() => Promise.all([talk.close(), http.close()]));

/** How the process hears of an error that nobody handles, and of which: the one that a callback throws, or another. */
interface Heard {
  readonly as: string;
  readonly error: unknown;
}

async function heardOf(start: (fail: () => never) => void): Promise<Heard> {
  const mine = new Error('of the callback');
  const before = UNCAUGHT.map((name) => [name, process.listeners(name as never)] as const);
  try {
    return await new Promise<Heard>((resolve) => {
      for (const name of UNCAUGHT) {
        process.removeAllListeners(name);
        process.on(name, (error: unknown) => resolve({ as: name, error: error === mine ? 'of the callback' : error }));
      }
      start(() => {
        throw mine;
      });
    });
  } finally {
    for (const [name, listeners] of before) {
      process.removeAllListeners(name);
      for (const listener of listeners) process.on(name as never, listener as never);
    }
  }
}

type Intercept = (client: any) => any;
const bare: Intercept = (client) => client;
const ours: Intercept = (client) => interceptDenials(client, { identity: 'offline' });

const DENIED = { text: textOf({ code: 7, afterData: false }) };
const ONCE = { retryRequestOptions: { retries: 0, noResponseRetries: 0 } };

const talker = (gax: Gax, intercept: Intercept): TalkClient => intercept(new TalkClient(gax, 'gRPC', talk.port('gRPC')));

function authClient(module: string): any {
  const client = new (require(module).OAuth2Client)();
  client.setCredentials({ access_token: 'at hand', expiry_date: Date.now() + 3_600_000 });
  return client;
}

function fileOf(module: string, intercept: Intercept): any {
  const { Storage } = require(module);
  const options = {
    apiEndpoint: http.url,
    projectId: 'p',
    authClient: authClient('google-auth-library'),
    retryOptions: { autoRetry: false },
  };
  return intercept(new Storage(options)).bucket('b').file('o');
}

/** For each way of being told of a failure: a call that is denied, and whose teller runs the callback. */
const CALLS: Readonly<Record<string, (intercept: Intercept, callback: () => void) => void>> = {
  ...Object.fromEntries(
    GAXES.flatMap((gax): [string, (intercept: Intercept, callback: () => void) => void][] => [
      [`the callback of google-gax ${gax.major}`, (intercept, callback) => void talker(gax, intercept).up({}, callback).end(DENIED)],
      [
        `the error listener of a stream of google-gax ${gax.major}`,
        (intercept, callback) => void talker(gax, intercept).many(DENIED, ONCE).on('error', callback).resume(),
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['drive-common7', 'drive-common8', 'drive-common9'].map((module) => [
      `the callback of ${module.replace('drive-common', 'googleapis-common ')}`,
      (intercept: Intercept, callback: () => void) => {
        const options = { version: 'v3', rootUrl: http.url, auth: 'AIzaExampleExampleExampleExampleExample', retry: false };
        intercept(require(module).drive(options)).files.get({ fileId: '1AbC' }, callback);
      },
    ]),
  ),
  ...Object.fromEntries(
    ['gal9', 'gal10', 'google-auth-library'].map((module) => [
      `the callback of an auth client of ${module}`,
      (intercept: Intercept, callback: () => void) =>
        void intercept(authClient(module)).request({ url: `${http.url}/drive/v3/files/1`, retry: false }, callback),
    ]),
  ),
  ...Object.fromEntries(
    ['storage7', '@google-cloud/storage'].flatMap((module): [string, (intercept: Intercept, callback: () => void) => void][] => [
      [`the callback of ${module}`, (intercept, callback) => void fileOf(module, intercept).getMetadata(callback)],
      [
        `the error listener of a download of ${module}`,
        (intercept, callback) => void fileOf(module, intercept).createReadStream().on('error', callback).resume(),
      ],
    ]),
  ),
};

describe('what user code throws when it is told of a denial', () => {
  it.each(Object.keys(CALLS))('reaches the process as without us: %s', async (name) => {
    const without = await heardOf((fail) => CALLS[name]!(bare, fail));
    expect(without.error).toBe('of the callback');
    expect(await heardOf((fail) => CALLS[name]!(ours, fail))).toEqual(without);
  });
});

describe('a stream that fails without a listener', () => {
  it.each(GAXES)('is an uncaughtException with the denial: google-gax $major', async (gax) => {
    const start = (intercept: Intercept) => () => void talker(gax, intercept).many(DENIED, ONCE).resume();
    expect((await heardOf(start(bare))).as).toBe('uncaughtException');
    const { as, error } = await heardOf(start(ours));
    expect([as, isDenial(error, 'MissingPermission')]).toEqual(['uncaughtException', true]);
  });
});

describe('stream.errored', () => {
  it('is the denial that the listeners were told: a download', async () => {
    const stream = fileOf('@google-cloud/storage', ours).createReadStream();
    const told = await new Promise((resolve) => stream.on('error', resolve).resume());
    expect(isDenial(told, 'MissingPermission')).toBe(true);
    expect(stream.errored).toBe(told);
  });

  it.each(GAXES)('is what it is without us in the streams of google-gax $major that have none, and else the denial', async (gax) => {
    const failed = async (intercept: Intercept): Promise<{ stream: any; told: any }> => {
      const stream = talker(gax, intercept).many(DENIED, ONCE);
      const told = await new Promise((resolve) => stream.on('error', resolve).resume());
      return { stream, told };
    };
    const [without, within] = [await failed(bare), await failed(ours)];
    expect(isDenial(within.told, 'MissingPermission')).toBe(true);
    const isToldIn = ({ stream, told }: { stream: any; told: any }): unknown => ('errored' in stream ? stream.errored === told : 'none');
    expect(isToldIn(within)).toBe(isToldIn(without));
  });
});
