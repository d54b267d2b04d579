import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { classifyResponse, toDenial, type Denial } from '../../src/index.js';
import { IAM_DENIED } from '../fixtures/bodies.js';

vi.mock('../../src/response/safe/timers.js', () => import('../fixtures/moved-timers.js'));

const OFFLINE = { identity: 'offline' } as const;
const MIB = 1_024 ** 2;
const GIB = 1_024 ** 3;
const URL = 'https://storage.googleapis.com/storage/v1/b/example-bucket/o/x';

/** A server on loopback that counts what it could send, and who is still connected. */
interface Hostile {
  readonly url: string;
  sent: number;
  readonly sockets: Set<Socket>;
  answer: (response: ServerResponse) => void;
}

let hostile: Hostile;
let close: () => Promise<unknown>;

beforeAll(async () => {
  const server = createServer((_request, response) => hostile.answer(response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  hostile = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, sent: 0, sockets: new Set(), answer: () => undefined };
  server.on('connection', (socket) => {
    hostile.sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => hostile.sockets.delete(socket));
  });
  close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  // What is loaded on the first failure is loaded before any clock stops.
  await classifyResponse({ status: 403, body: IAM_DENIED, request: { url: URL } }, OFFLINE);
});
afterAll(() => close());
afterEach(() => vi.useRealTimers());

/** Sends a body that has no end worth waiting for: a gibibyte of it. */
function sendGibibyte(response: ServerResponse, begin = ''): void {
  const chunk = Buffer.alloc(64 * 1_024, ' ');
  hostile.sent = 0;
  response.on('error', () => undefined);
  response.writeHead(403, { 'content-type': 'application/json' });
  response.write(begin);
  const more = (): void => {
    while (hostile.sent < GIB && !response.destroyed) {
      hostile.sent += chunk.length;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
}

/** Waits until everybody has hung up. */
async function hungUp(): Promise<boolean> {
  for (const socket of hostile.sockets) await new Promise((resolve) => socket.once('close', resolve));
  return hostile.sockets.size === 0;
}

async function incoming(): Promise<IncomingMessage> {
  const [message] = (await once(get(hostile.url, { agent: false }), 'response')) as [IncomingMessage];
  return message;
}

function explain(body: unknown): Promise<Denial | undefined> {
  return classifyResponse(
    { status: 403, headers: { 'content-type': 'application/json' }, body, request: { method: 'GET', url: URL } },
    OFFLINE,
  );
}

describe('a body of a gibibyte', () => {
  it.each([
    ['as the message of an HTTP client', async () => incoming()],
    ['as the body of a fetch', async () => (await fetch(hostile.url)).body],
  ])('%s: a part of it is read, and the socket is given back', async (_, body) => {
    hostile.answer = (response) => sendGibibyte(response, 'The caller does not have permission');
    expect(await explain(await body())).toMatchObject({ kind: 'MissingPermission' });
    expect(hostile.sent).toBeLessThan(32 * MIB);
    expect(await hungUp()).toBe(true);
  });

  it('of a Response that somebody else may want to read: a part of it is read, and the rest waits', async () => {
    hostile.answer = (response) =>
      sendGibibyte(response, "Permission 'storage.objects.get' denied on resource 'projects/p' (or it may not exist).");
    const response = await fetch(hostile.url);
    expect(await toDenial(response, OFFLINE)).toMatchObject({ kind: 'MissingPermission', status: 403 });
    expect(response.bodyUsed).toBe(false);
    expect(hostile.sent).toBeLessThan(32 * MIB);
    await response.body!.cancel();
    expect(await hungUp()).toBe(true);
  });

  it('packed into a megabyte is unpacked no further than it is read', async () => {
    let unpacked = 0;
    hostile.answer = (response) => {
      response.on('error', () => undefined);
      response.writeHead(403, { 'content-encoding': 'gzip', 'content-type': 'text/plain' });
      const gzip = createGzip();
      gzip.pipe(response);
      const chunk = Buffer.alloc(MIB, 'a');
      const more = (): void => {
        while (unpacked < GIB && !response.destroyed) {
          unpacked += chunk.length;
          if (!gzip.write(chunk)) return void gzip.once('drain', more);
        }
        gzip.end();
      };
      more();
    };
    const { body } = await fetch(hostile.url);
    const before = process.memoryUsage().rss;
    expect(await explain(body)).toMatchObject({ kind: 'Unclassified' });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MIB);
    expect(await hungUp()).toBe(true);
  });
});

describe('a body that never ends', () => {
  it.each([
    ['as the message of an HTTP client', async () => incoming()],
    ['as the body of a fetch', async () => (await fetch(hostile.url)).body],
  ])('%s: is given up after a second, with what arrived until then, and the socket is given back', async (_, body) => {
    hostile.answer = (response) => {
      response.on('error', () => undefined);
      response.writeHead(403, { 'content-type': 'text/plain' });
      response.write('The caller does not have permission');
    };
    const open = await body();
    for (let index = 0; index < 20; index++) await turn();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const asked = explain(open);
    while (vi.getTimerCount() === 0) await turn();
    vi.advanceTimersByTime(1_000);
    // From here on, fetch hangs up, in time that passes by itself.
    vi.useRealTimers();
    expect(await asked).toMatchObject({ kind: 'MissingPermission' });
    expect(await hungUp()).toBe(true);
  });

  it('but breaks off is a denial, with or without what arrived', async () => {
    hostile.answer = (response) => {
      response.writeHead(403, { 'content-type': 'text/plain', 'content-length': '1000000' });
      response.write('The caller does not have permission', () => response.socket!.destroy());
    };
    expect((await explain((await fetch(hostile.url)).body))?.kind).toMatch(/^(?:MissingPermission|Unclassified)$/);
  });
});
