import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { interceptDenials, isDenial, toDenial } from '../../src/index.js';
import { askAbout, askCaught, SECRET_URL } from '../fixtures/ask.js';
import { IAM_DENIAL, IAM_DENIED } from '../fixtures/bodies.js';
import { type Loopback, startLoopback } from '../intercept/loopback.js';

const OFFLINE = { identity: 'offline' } as const;
const FOREIGN_URL = 'https://api.example.com/v1/things';
const TEXT = JSON.stringify(IAM_DENIED);

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
  server.script(() => ({ status: 403, body: IAM_DENIED }));
});
afterAll(() => server.close());

/** An answer of which nobody has read the body yet, as axios and got hand it out. */
async function unread(): Promise<IncomingMessage> {
  const [message] = (await once(get(server.url, { agent: false }), 'response')) as [IncomingMessage];
  return message;
}

/** What axios throws for a call with `responseType: 'stream'`. */
function thrown(status: number, data: unknown, url: string): Error {
  return Object.assign(new Error(`Request failed with status code ${status}`), {
    response: { status, headers: {}, data },
    config: { url },
  });
}

describe('what is no denial keeps its body', () => {
  it.each([
    ['a 503 of Google’s', 503, SECRET_URL],
    ['a 500 whose URL is not known', 500, ''],
    ['a redirect', 302, SECRET_URL],
    ['a success', 200, SECRET_URL],
    ['a 403 of another host', 403, FOREIGN_URL],
    ['a 429 of another host', 429, FOREIGN_URL],
  ])('%s, caught with an unread stream', async (_, status, url) => {
    const stream = await unread();
    expect(await askCaught(thrown(status, stream, url))).toBeUndefined();
    expect(await text(stream)).toBe(TEXT);
  });

  it.each([
    ['a success', 200, SECRET_URL],
    ['a 503', 503, SECRET_URL],
    ['a 403 of another host', 403, FOREIGN_URL],
  ])('%s, handed over as a plain response', async (_, status, url) => {
    const stream = await unread();
    expect(await askAbout(stream, { status, url })).toBeUndefined();
    expect(await text(stream)).toBe(TEXT);
    const web = new Blob([TEXT]).stream();
    expect(await askAbout(web, { status, url })).toBeUndefined();
    expect(await new Response(web).text()).toBe(TEXT);
  });

  it('a 503 that only looks like a batch', async () => {
    const stream = await unread();
    const headers = { 'content-type': 'multipart/mixed; boundary=x' };
    expect(await askAbout(stream, { status: 503, headers })).toBeUndefined();
    expect(await text(stream)).toBe(TEXT);
  });

  it('a fetch Response with a 5xx, of which not even a copy is made', async () => {
    const response = new Response(TEXT, { status: 503 });
    const body = response.body!;
    expect(await askCaught(response)).toBeUndefined();
    expect(body.locked).toBe(false);
    expect(await response.text()).toBe(TEXT);
  });

  it.each([
    ['a 5xx', 503, SECRET_URL],
    ['another host’s 403', 403, FOREIGN_URL],
    ['another host’s success', 200, FOREIGN_URL],
  ])('%s, thrown by the adapter of an intercepted client', async (_, status, url) => {
    const { Gaxios } = await import('gaxios');
    const stream = await unread();
    const response = new Response(TEXT, { status });
    for (const data of [stream, response.body, undefined]) {
      const error = data === undefined ? Object.assign(new Error('raw'), { response, config: { url } }) : thrown(status, data, url);
      const client = interceptDenials(new Gaxios(), OFFLINE);
      const caught = await client.request({ url, retry: false, adapter: () => Promise.reject(error) }).catch((failed: unknown) => failed);
      expect(isDenial(caught)).toBe(false);
    }
    expect(stream.destroyed).toBe(false);
    expect(response.body!.locked).toBe(false);
    expect(await text(stream)).toBe(TEXT);
  });
});

describe('what may be a denial is read', () => {
  it.each([
    ['Google’s', SECRET_URL, {}],
    ['a further host’s', FOREIGN_URL, { endpoints: ['api.example.com'] }],
    ['a loopback address’s', 'http://127.0.0.1:8080/v1/things', {}],
    ['one whose URL is not known', '', {}],
  ])('the stream of a 403 that is %s', async (_, url, options) => {
    expect(await toDenial(thrown(403, await unread(), url), { ...OFFLINE, ...options })).toMatchObject(IAM_DENIAL);
  });

  it('a copy of another host’s fetch Response, which shows that it is Google’s', async () => {
    const response = new Response(TEXT, { status: 403 });
    expect(await askCaught(Object.assign(new Error('403'), { response, config: { url: FOREIGN_URL } }))).toMatchObject(IAM_DENIAL);
    expect(await response.text()).toBe(TEXT);
  });

  it.each([
    ['parsed', (body: object) => body],
    ['as text', (body: object) => JSON.stringify(body)],
    ['as bytes', (body: object) => Buffer.from(JSON.stringify(body))],
    ['as a Blob', (body: object) => new Blob([JSON.stringify(body)])],
  ])('a success that holds an error, %s', async (_, form) => {
    const url = 'https://maps.googleapis.com/maps/api/geocode/json';
    const body = form({ status: 'REQUEST_DENIED', error_message: 'The provided API key is invalid.' });
    expect(await askAbout(body, { status: 200, url })).toMatchObject({ kind: 'CredentialRejected' });
  });

  it('a copy of a success that is a fetch Response', async () => {
    const response = new Response(TEXT, { status: 200 });
    expect(await askCaught(response)).toMatchObject({ kind: 'MissingPermission' });
    expect(await response.text()).toBe(TEXT);
  });

  it('a refusal whose headers say that it is a batch, though it is none: its stream is read once', async () => {
    const headers = { 'content-type': 'multipart/mixed; boundary=x' };
    expect(await askAbout(Readable.from([TEXT]), { headers })).toMatchObject(IAM_DENIAL);
  });
});

describe('a stream that never rests lets others run', () => {
  it.each([
    ['empty chunks', new Uint8Array(0), 'Unclassified'],
    ['single bytes', Buffer.from(' '), 'Unclassified'],
  ])('of %s', async (_, chunk, kind) => {
    const onTurn = vi.fn();
    const timer = setInterval(onTurn, 0);
    let turns = 0;
    const body = {
      async *[Symbol.asyncIterator]() {
        // It ends once others ran, so that nobody waits for the bound; one that starves them runs into it.
        while ((turns = onTurn.mock.calls.length) < 3) yield await Promise.resolve(chunk);
      },
    };
    expect(await askAbout(body)).toMatchObject({ kind });
    clearInterval(timer);
    expect(turns).toBe(3);
  });
});
