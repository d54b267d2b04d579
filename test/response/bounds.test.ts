import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAbout, askCaught, SECRET_URL } from '../fixtures/ask.js';
import { IAM_DENIAL, IAM_DENIED } from '../fixtures/bodies.js';

const KIB = 1_024;
const LIMIT_BYTES = 256 * KIB;
const LIMIT_MS = 1_000;
const TEXT = JSON.stringify(IAM_DENIED);

vi.mock('../../src/response/safe/timers.js', () => import('../fixtures/moved-timers.js'));

// What is loaded on the first failure is loaded before the clock stops.
beforeAll(() => askAbout(IAM_DENIED));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** Explains while the clock runs to the bound, and not a millisecond further. */
async function withinTheBound(body: unknown): Promise<Awaited<ReturnType<typeof askAbout>>> {
  let settled = false;
  const asked = askAbout(body).finally(() => (settled = true));
  await vi.advanceTimersByTimeAsync(LIMIT_MS);
  for (let index = 0; index < 10; index += 1) await turn();
  expect(settled).toBe(true);
  return asked;
}

describe('a body that never ends is given up after a second', () => {
  it('of a web stream, which is cancelled', async () => {
    const cancel = vi.fn();
    expect(await withinTheBound(new ReadableStream({ cancel }))).toMatchObject({ kind: 'Unclassified', status: 403 });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('of a Node stream, which is destroyed', async () => {
    const stream = new PassThrough();
    expect(await withinTheBound(stream)).toMatchObject({ kind: 'Unclassified', status: 403 });
    expect(stream.destroyed).toBe(true);
  });

  it('that drips: the bound is on the whole, not on each chunk', async () => {
    const stream = new PassThrough();
    const drip = setInterval(() => stream.write(' '), 100);
    expect(await withinTheBound(stream)).toMatchObject({ kind: 'Unclassified' });
    clearInterval(drip);
  });

  it('and what arrived until then counts', async () => {
    const stream = new PassThrough();
    stream.write('<html><body>The caller does not have permission');
    expect(await withinTheBound(stream)).toMatchObject({ kind: 'MissingPermission' });
  });

  it('of a Blob, and of an iterator that cannot even be stopped', async () => {
    const blob = Object.assign(new Blob([TEXT]), { slice: () => ({ arrayBuffer: () => new Promise(() => undefined) }) });
    expect(await withinTheBound(blob)).toMatchObject({ kind: 'Unclassified' });
    const never = (): Promise<never> => new Promise(() => undefined);
    expect(await withinTheBound({ [Symbol.asyncIterator]: () => ({ next: never, return: never }) })).toMatchObject({
      kind: 'Unclassified',
    });
  });

  it('of a fetch Response, whose owner can still cancel it', async () => {
    const cancel = vi.fn();
    const response = Object.defineProperty(new Response(new ReadableStream({ cancel }), { status: 403 }), 'url', { value: SECRET_URL });
    const asked = askCaught(response);
    await vi.advanceTimersByTimeAsync(LIMIT_MS);
    expect(await asked).toMatchObject({ kind: 'Unclassified', status: 403 });
    await response.body!.cancel();
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe('many bodies that never end are given up after a second, all together', () => {
  const hung = (): ReadableStream => new ReadableStream({});
  const never = (): object => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) });

  it.each([
    [
      'the `data`, `body` and copy of one answer',
      { response: { status: 403, data: never(), body: never(), headers: {}, clone: () => ({ body: hung() }) } },
    ],
    ['eight fetch Responses', { errors: Array.from({ length: 8 }, () => new Response(hung(), { status: 200 })) }],
    [
      'an error, its cause, and the cause of that',
      { status: 200, body: '', cause: { response: new Response(hung()), cause: { response: new Response(hung()) } } },
    ],
  ])('%s', async (_, caught) => {
    let settled = false;
    const asked = askCaught(caught).finally(() => (settled = true));
    await vi.advanceTimersByTimeAsync(LIMIT_MS);
    for (let index = 0; index < 10; index += 1) await turn();
    expect(settled).toBe(true);
    await asked;
  });

  it('of an answer that says it is a batch and is none', async () => {
    let settled = false;
    const asked = askAbout(never(), { headers: { 'content-type': 'multipart/mixed; boundary=x' } }).finally(() => (settled = true));
    await vi.advanceTimersByTimeAsync(LIMIT_MS);
    for (let index = 0; index < 10; index += 1) await turn();
    expect(settled).toBe(true);
    expect(await asked).toMatchObject({ kind: 'Unclassified' });
  });
});

describe('a body that is too large is read to 256 KiB', () => {
  it('of a web stream and of a Node stream, which then stop', async () => {
    let pulled = 0;
    const chunk = (): Uint8Array => {
      pulled += 16 * KIB;
      return new Uint8Array(16 * KIB).fill(0x20);
    };
    expect(await askAbout(new ReadableStream({ pull: (controller) => controller.enqueue(chunk()) }))).toMatchObject({
      kind: 'Unclassified',
    });
    expect(pulled).toBeLessThanOrEqual(LIMIT_BYTES + 32 * KIB);
    pulled = 0;
    const stream = new Readable({ highWaterMark: 16 * KIB, read: () => void stream.push(chunk()) });
    expect(await askAbout(stream)).toMatchObject({ kind: 'Unclassified' });
    expect(pulled).toBeLessThanOrEqual(LIMIT_BYTES + 64 * KIB);
    expect(stream.destroyed).toBe(true);
  });

  it('of a Blob, without loading the rest', async () => {
    const blob = new Blob([' '.repeat(LIMIT_BYTES), TEXT]);
    const slice = vi.spyOn(blob, 'slice');
    expect(await askAbout(blob)).toMatchObject({ kind: 'Unclassified' });
    expect(slice).toHaveBeenCalledExactlyOnceWith(0, LIMIT_BYTES);
  });

  it.each([
    ['a string', (text: string) => text],
    ['a Buffer', (text: string) => Buffer.from(text)],
    ['an ArrayBuffer', (text: string) => new TextEncoder().encode(text).buffer],
  ])('of %s', async (_, form) => {
    expect(await askAbout(form(' '.repeat(LIMIT_BYTES - TEXT.length) + TEXT + ' '.repeat(LIMIT_BYTES)))).toMatchObject(IAM_DENIAL);
    expect(await askAbout(form(' '.repeat(LIMIT_BYTES) + TEXT))).toMatchObject({ kind: 'Unclassified' });
  });
});

describe('a stream that somebody else owns is left alone', () => {
  it('while it flows', async () => {
    const stream = new PassThrough();
    const seen: string[] = [];
    stream.on('data', (chunk: Buffer) => seen.push(String(chunk)));
    expect(await askAbout(stream)).toMatchObject({ kind: 'Unclassified' });
    expect(stream.destroyed).toBe(false);
    stream.end(TEXT);
    await finished(stream);
    expect(seen.join('')).toBe(TEXT);
  });

  it('after it was destroyed or read', async () => {
    const destroyed = new PassThrough();
    destroyed.destroy();
    expect(await askAbout(destroyed)).toMatchObject({ kind: 'Unclassified' });
    const read = Readable.from([TEXT]);
    await read.toArray();
    expect(await askAbout(read)).toMatchObject({ kind: 'Unclassified' });
  });
});

describe('a stream that breaks', () => {
  it.each([
    ['at once', () => new ReadableStream({ start: (controller) => controller.error(new Error('reset')) })],
    [
      'on the second read',
      () =>
        Readable.from(
          (function* () {
            yield TEXT.slice(0, 40);
            throw new Error('reset');
          })(),
        ),
    ],
    [
      'on asking for its iterator',
      () => ({
        get [Symbol.asyncIterator]() {
          throw new Error('hostile');
        },
      }),
    ],
    ['by answering nonsense', () => ({ [Symbol.asyncIterator]: () => ({ next: () => 42 }) })],
    ['by chunks that are no bytes', () => Readable.from([{ not: 'bytes' }, TEXT])],
  ])('%s is a denial without a body', async (_, body) => {
    expect(await askAbout(body())).toMatchObject({ kind: 'Unclassified', status: 403 });
  });
});
