import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { classifyResponse } from '../../../src/index.js';
import { ask, askAbout, askCaught, plain, SECRET_URL } from '../../fixtures/ask.js';
import { IAM_DENIAL, IAM_DENIED } from '../../fixtures/bodies.js';

const JSON_TEXT = JSON.stringify(IAM_DENIED);
const BYTES = new TextEncoder().encode(JSON_TEXT);

/** The bytes of one buffer seen through a window into a larger one, as Node's buffer pool hands them out. */
function pooled(): Uint8Array {
  const pool = new Uint8Array(BYTES.length + 64).fill(0x7b);
  pool.set(BYTES, 32);
  return pool.subarray(32, 32 + BYTES.length);
}

function webStream(chunk = 37): ReadableStream<Uint8Array> {
  let offset = 0;
  return new ReadableStream({
    pull(controller) {
      if (offset >= BYTES.length) return controller.close();
      controller.enqueue(BYTES.slice(offset, (offset += chunk)));
    },
  });
}

/** Every form in which an HTTP client hands out the same body. */
const FORMS: Readonly<Record<string, () => unknown>> = {
  'a JSON object': () => IAM_DENIED,
  'a JSON array': () => [IAM_DENIED],
  'a frozen JSON object': () => Object.freeze(structuredClone(IAM_DENIED)),
  'a bare google.rpc.Status': () => IAM_DENIED.error,
  'a string': () => JSON_TEXT,
  'an indented string with a byte order mark': () => `\uFEFF\r\n ${JSON.stringify(IAM_DENIED, null, 2)}\r\n`,
  'a string behind an XSSI guard': () => `)]}'\n${JSON_TEXT}`,
  'a string behind the words of a client': () => `Request failed with status code 403: ${JSON_TEXT}`,
  'a JSON array as a string': () => JSON.stringify([IAM_DENIED], null, 1),
  'JSON in a JSON string': () => JSON.stringify(JSON_TEXT),
  'a Buffer': () => Buffer.from(BYTES),
  'a Buffer that went through JSON': () => JSON.parse(JSON.stringify(Buffer.from(BYTES))),
  'a Uint8Array': () => BYTES,
  'a window into a larger buffer': pooled,
  'a DataView': () => new DataView(BYTES.buffer),
  'an ArrayBuffer': () => BYTES.slice().buffer,
  'a Blob': () => new Blob([BYTES], { type: 'application/json' }),
  'a web ReadableStream': webStream,
  'a web ReadableStream of single bytes': () => webStream(1),
  'a Node Readable of buffers': () => Readable.from([Buffer.from(BYTES.slice(0, 100)), Buffer.from(BYTES.slice(100))]),
  'a Node Readable of strings': () => Readable.from([JSON_TEXT.slice(0, 50), JSON_TEXT.slice(50)]),
};

describe('the same denial, whatever form its body has', () => {
  it.each(Object.keys(FORMS))('%s', async (form) => {
    expect(await askAbout(FORMS[form]!())).toMatchObject(IAM_DENIAL);
  });

  it.each(Object.keys(FORMS))('%s, as `response.data` of a caught error', async (form) => {
    const error = Object.assign(new Error('403'), {
      response: { status: 403, headers: {}, data: FORMS[form]!() },
      config: { url: SECRET_URL },
    });
    expect(await askCaught(error)).toMatchObject({ ...IAM_DENIAL, service: 'secretmanager.googleapis.com' });
  });

  it.each(['a JSON object', 'a JSON array', 'a bare google.rpc.Status'])('%s, caught without any response around it', async (form) => {
    expect(await askCaught(FORMS[form]!())).toMatchObject({ ...IAM_DENIAL, status: 403 });
  });

  it('is found in the message of an error that kept nothing else', async () => {
    expect(await askCaught(new Error(`got 403: ${JSON_TEXT}`))).toMatchObject({ ...IAM_DENIAL, status: 403 });
    expect(await askCaught(JSON_TEXT)).toMatchObject({ ...IAM_DENIAL, status: 403 });
  });
});

describe('a fetch Response', () => {
  const response = (): Response => {
    const made = new Response(JSON_TEXT, { status: 403, headers: { 'content-type': 'application/json', 'x-request-id': 'req-1' } });
    return Object.defineProperty(made, 'url', { value: SECRET_URL });
  };

  it('is read, and stays readable for its owner', async () => {
    const unread = response();
    expect(await askCaught(unread)).toMatchObject({ ...IAM_DENIAL, requestId: 'req-1' });
    expect(unread.bodyUsed).toBe(false);
    expect(await unread.json()).toEqual(IAM_DENIED);
  });

  it('is found inside an error', async () => {
    expect(await askCaught(Object.assign(new Error('HTTPError'), { response: response() }))).toMatchObject(IAM_DENIAL);
  });

  it.each([
    ['read', async (used: Response) => void (await used.text())],
    ['locked', (used: Response) => void used.body!.getReader()],
  ])('that was %s by its owner still gives a denial, and is left alone', async (_, use) => {
    const used = response();
    await use(used);
    const denial = await askCaught(used);
    expect(denial).toMatchObject({ kind: 'Unclassified', certainty: 'possible', status: 403, requestId: 'req-1' });
  });

  it('with a challenge in its headers says why even where the body is gone', async () => {
    const used = new Response('', {
      status: 403,
      headers: { 'www-authenticate': 'Bearer error="insufficient_scope", scope="https://www.googleapis.com/auth/drive"' },
    });
    expect(await askCaught(used)).toMatchObject({
      kind: 'InsufficientScope',
      certainty: 'certain',
      requiredScopes: ['https://www.googleapis.com/auth/drive'],
    });
  });
});

describe('no body at all', () => {
  it.each([[undefined], [null], [''], [{}], [[]], ['null'], [new Uint8Array(0)], [new Blob([])], [Readable.from([])]])(
    '%s is an unclassified 403',
    async (body) => {
      expect(await askAbout(body)).toMatchObject({ kind: 'Unclassified', certainty: 'possible', status: 403 });
    },
  );

  it('takes `null` and a `URL` for what they are in the request', async () => {
    expect(await classifyResponse({ status: 403, body: IAM_DENIED, request: null }, { identity: 'offline' })).toMatchObject(IAM_DENIAL);
    const request = { method: null, url: new URL(SECRET_URL) };
    expect(await ask({ ...plain(IAM_DENIED), request })).toMatchObject({ ...IAM_DENIAL, service: 'secretmanager.googleapis.com' });
  });
});
