import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { interceptDenials, isDenial } from '../../src/index.js';
import { GAXES, TalkClient } from '../transparency/streams/talk-client.js';
import { startTalkServer, type TalkServer, textOf } from '../transparency/streams/talk-server.js';
import { IAM_DENIED } from './google-answers.js';
import { type Loopback, startLoopback } from './loopback.js';

const require = createRequire(import.meta.url);
const UNCAUGHT = ['uncaughtException', 'unhandledRejection'] as const;

let talk: TalkServer;
let http: Loopback;
beforeAll(async () => {
  talk = await startTalkServer();
  http = await startLoopback(() => IAM_DENIED);
});
afterAll(() => Promise.all([talk.close(), http.close()]));

/** As what the process gets the error that somebody's code throws, and the error itself. */
function outcomeOf(start: (fail: () => never) => void): Promise<{ readonly as: string; readonly error: unknown }> {
  const mine = new Error('of the callback');
  const before = UNCAUGHT.map((name) => [name, process.listeners(name as never)] as const);
  return new Promise<{ as: string; error: unknown }>((resolve) => {
    for (const name of UNCAUGHT) {
      process.removeAllListeners(name);
      process.on(name, (error: unknown) => resolve({ as: name, error: error === mine ? 'of the callback' : error }));
    }
    start(() => {
      throw mine;
    });
  }).finally(() => {
    for (const [name, listeners] of before) {
      process.removeAllListeners(name);
      for (const listener of listeners) process.on(name as never, listener as never);
    }
  });
}

const bare = <T>(client: T): T => client;
const ours = <T extends object>(client: T): T => interceptDenials(client, { identity: 'offline' });

const drive = (intercept: (client: any) => any): any =>
  intercept(
    require('drive-common9').drive({ version: 'v3', rootUrl: http.url, auth: 'AIzaExampleExampleExampleExampleExample', retry: false }),
  );

const denied = textOf({ code: 7, afterData: false });
const STARTS: Record<string, (intercept: (client: any) => any, fail: () => never) => void> = {
  ...Object.fromEntries(
    GAXES.flatMap((gax) => [
      [
        `the callback of google-gax ${gax.major}`,
        (intercept: (client: any) => any, fail: () => never) =>
          void intercept(new TalkClient(gax, 'gRPC', talk.port('gRPC')))
            .up({}, () => fail())
            .end({ text: denied }),
      ],
      [
        `the error listener of a stream of google-gax ${gax.major}`,
        (intercept: (client: any) => any, fail: () => never) =>
          void intercept(new TalkClient(gax, 'gRPC', talk.port('gRPC')))
            .many({ text: denied })
            .on('error', () => fail())
            .resume(),
      ],
    ]),
  ),
  'the callback of googleapis': (intercept, fail) => void drive(intercept).files.get({ fileId: '1AbC' }, () => fail()),
};

it.each(Object.keys(STARTS))('what %s throws reaches the process as it does without us', async (name) => {
  const without = await outcomeOf((fail) => STARTS[name]!(bare, fail));
  const within = await outcomeOf((fail) => STARTS[name]!(ours, fail));
  expect(without.error).toBe('of the callback');
  expect(within).toEqual(without);
});

it.each(GAXES)('the denial of a stream without a listener is an uncaughtException: google-gax $major', async (gax) => {
  const start = (intercept: (client: any) => any) => () =>
    void intercept(new TalkClient(gax, 'gRPC', talk.port('gRPC')))
      .many({ text: denied })
      .resume();
  expect((await outcomeOf(start(bare))).as).toBe('uncaughtException');
  const { as, error } = await outcomeOf(start(ours));
  expect([as, isDenial(error, 'MissingPermission')]).toEqual(['uncaughtException', true]);
});

it('stream.errored is the denial', async () => {
  const stream = ours(new TalkClient(GAXES.at(-1)!, 'gRPC', talk.port('gRPC'))).many({ text: denied });
  const told = await new Promise((resolve) => stream.on('error', resolve).resume());
  expect(isDenial(told)).toBe(true);
  // Streams of Node itself have it; those of older google-gax keep no error.
  if ('errored' in stream) expect(stream.errored).toBe(told);
});
