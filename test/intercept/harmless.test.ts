import { createRequire } from 'node:module';
import { channel } from 'node:diagnostics_channel';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isDenial } from '../../src/denial/is-denial.js';
import * as spine from '../../src/explain.js';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { IAM_DENIED } from './google-answers.js';
import { installed } from './installed.js';
import { type Loopback, startLoopback } from './loopback.js';

vi.mock(import('../../src/explain.js'), { spy: true });

const require = createRequire(import.meta.url);
const { Gaxios, GaxiosError } = require('gaxios');

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
beforeEach(() => server.script(() => IAM_DENIED));
afterEach(() => {
  vi.mocked(spine.explain).mockReset();
});
afterAll(() => server.close());

const refused = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => expect.fail('resolved'),
    (error: unknown) => error,
  );

/** The error as a bare interceptor sees it, before us. */
function witness(gaxios: any): { seen: any } {
  const note: { seen: any } = { seen: undefined };
  gaxios.interceptors.response.add({
    rejected: (error: unknown) => {
      note.seen = error;
      throw error;
    },
  });
  return note;
}

test('when explaining fails, the caller gets the very error that gaxios threw', async () => {
  vi.mocked(spine.explain).mockRejectedValueOnce(new Error('our own bug'));
  const gaxios = interceptDenials(new Gaxios());
  const raw = witness(gaxios);
  const error = await refused(gaxios.request({ url: server.url }));
  expect(error).toBe(raw.seen);
  expect(isDenial(error)).toBe(false);
});

test('what is no denial is rethrown as the same object', async () => {
  server.script(() => ({ status: 500, body: { error: { code: 500, message: 'Backend Error' } } }));
  const gaxios = interceptDenials(new Gaxios());
  const raw = witness(gaxios);
  expect(await refused(gaxios.request({ url: server.url }))).toBe(raw.seen);
});

test.each([
  ['undefined', undefined],
  ['null', null],
  ['a string', 'PERMISSION_DENIED'],
  ['a number', 403],
  ['an object with a then', { then: () => expect.fail('awaited') }],
  ['a frozen error', Object.freeze(new Error('frozen'))],
  ['an object whose properties throw', new Proxy({}, { get: () => expect.fail('read'), has: () => expect.fail('asked') })],
  [
    'an error that is its own cause',
    Object.assign(new Error('loop'), {
      get cause() {
        return this;
      },
    }),
  ],
])('%s, thrown by an interceptor, arrives as it is', async (_what, thrown) => {
  const gaxios = interceptDenials(new Gaxios());
  gaxios.interceptors.response.add({ rejected: () => Promise.reject(thrown as Error) });
  // Boxed: a promise would look for a `then` in it.
  const { error } = await gaxios.request({ url: server.url }).then(
    () => expect.fail('resolved'),
    (caught: unknown) => ({ error: caught }),
  );
  expect(Object.is(error, thrown)).toBe(true);
});

test('a frozen GaxiosError becomes a denial without being touched', async () => {
  const gaxios = interceptDenials(new Gaxios());
  gaxios.interceptors.response.add({ rejected: (error: unknown) => Promise.reject(Object.freeze(error)) });
  const denial = await refused(gaxios.request({ url: server.url }));
  expect(denial.kind).toBe('MissingPermission');
  expect(Object.isFrozen(denial.original)).toBe(true);
});

test('a listener that throws, rejects, or freezes the denial changes nothing', async () => {
  const after = vi.fn();
  const gaxios = new Gaxios();
  interceptDenials(gaxios, { onDenial: () => expect.fail('a listener failed') });
  interceptDenials(gaxios, { onDenial: () => Promise.reject(new Error('a listener rejected')) });
  interceptDenials(gaxios, { onDenial: (denial) => Object.freeze(denial) });
  interceptDenials(gaxios, { onDenial: after });
  const denial = await refused(gaxios.request({ url: server.url }));
  expect(denial.kind).toBe('MissingPermission');
  expect(after).toHaveBeenCalledExactlyOnceWith(denial);
});

test('nobody waits for a listener', async () => {
  const gaxios = interceptDenials(new Gaxios(), { onDenial: () => new Promise(() => undefined) });
  expect((await refused(gaxios.request({ url: server.url }))).kind).toBe('MissingPermission');
});

test('the diagnostics channel gets the record, free of secrets, and only when somebody listens', async () => {
  const records: any[] = [];
  const listen = (record: unknown): void => void records.push(record);
  const gaxios = interceptDenials(new Gaxios());
  const call = (): Promise<any> =>
    refused(
      gaxios.request({
        url: `${server.url}/drive/v3/files/1AbC?key=AIzaExampleExampleExampleExampleExample`,
        headers: { authorization: 'Bearer ya29.secret-token' },
      }),
    );
  await call();
  expect(records).toEqual([]);
  channel('google-denials:denial').subscribe(listen);
  const denial = await call();
  channel('google-denials:denial').unsubscribe(listen);
  expect(records).toEqual([denial.toJSON()]);
  expect(structuredClone(records)).toEqual(records);
  expect(JSON.stringify(records)).not.toMatch(/AIzaExample|ya29/);
});

test('successful responses are the very same objects', async () => {
  server.script(() => ({ body: { id: 'fine' } }));
  const gaxios = interceptDenials(new Gaxios());
  let below: unknown;
  gaxios.interceptors.response.add({ resolved: (response: unknown) => Promise.resolve((below = response)) });
  expect(await gaxios.request({ url: server.url })).toBe(below);
});

test('nothing shows on an intercepted client', () => {
  const bare = new Gaxios();
  const client = interceptDenials(new Gaxios());
  expect(Object.keys(client)).toEqual(Object.keys(bare));
  expect(JSON.stringify(client)).toBe(JSON.stringify(bare));
  expect(client).toEqual(bare);
  expect(client).toBeInstanceOf(Gaxios);
  expect(client.request.name).toBe('request');
});

test('whatever a server of Google sends: a 403 or 429 is a denial, and the rest is a denial or the very error of gaxios', async () => {
  const gaxios = interceptDenials(new Gaxios(), { identity: 'offline' });
  const raw = witness(gaxios);
  const answer = fc.record({
    status: fc.oneof(fc.constant(403), fc.constant(429), fc.integer({ min: 400, max: 599 })),
    data: fc.anything({ withNullPrototype: true }),
    headers: fc.dictionary(fc.stringMatching(/^[a-z-]{1,20}$/), fc.stringMatching(/^[\w ,;=/"-]{0,40}$/)),
  });
  await fc.assert(
    fc.asyncProperty(answer, async ({ status, data, headers }) => {
      const adapter = (config: unknown): unknown =>
        Promise.resolve({ config, data, status, statusText: '', headers: new Headers(headers), ok: false, bodyUsed: true });
      const error = await refused(gaxios.request({ url: 'https://drive.googleapis.com/drive/v3/files/1AbC', adapter }));
      if (!isDenial(error)) expect(Object.is(error, raw.seen)).toBe(true);
      if (status === 403 || status === 429) expect(isDenial(error)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('spies and patches', () => {
  test('a spy that was there before is seen as a spy, and called', async () => {
    const gaxios = new Gaxios();
    const spy = vi.spyOn(gaxios, 'request');
    interceptDenials(gaxios);
    await refused(gaxios.request({ url: server.url }));
    expect(gaxios.request).toHaveBeenCalledTimes(1);
    expect(spy).toHaveBeenCalledTimes(1);
  });

  test('a spy on the intercepted client works', async () => {
    const gaxios = interceptDenials(new Gaxios());
    const spy = vi.spyOn(gaxios, 'request').mockResolvedValueOnce({ data: 'faked' });
    expect(await gaxios.request({ url: server.url })).toEqual({ data: 'faked' });
    expect(spy).toHaveBeenCalledTimes(1);
  });

  test('a later patch of the class takes effect', async () => {
    const gaxios = interceptDenials(new Gaxios());
    const spy = vi.spyOn(Gaxios.prototype, 'request').mockResolvedValueOnce({ data: 'patched' });
    expect(await gaxios.request({ url: server.url })).toEqual({ data: 'patched' });
    spy.mockRestore();
  });
});

describe('instanceof GaxiosError', () => {
  test.each(['gaxios6', 'gaxios71', 'gaxios73', 'gaxios'])('answers as before: %s', async (alias) => {
    const module = require(alias);
    const denial = await refused(interceptDenials(new module.Gaxios()).request({ url: server.url }));
    expect(denial.kind).toBe('MissingPermission');
    expect(denial instanceof module.GaxiosError).toBe(true);
    expect(denial instanceof GaxiosError).toBe(installed(alias) === installed('gaxios'));
  });
});

test('a denial can be reworded and annotated, as google-auth-library does with the errors that it passes on', async () => {
  const denial = await refused(interceptDenials(new Gaxios()).request({ url: server.url }));
  Object.assign(denial, {
    message: 'Could not refresh access token: refused',
    code: 7,
    errors: [1],
    status: 418,
    response: undefined,
    config: undefined,
  });
  expect(denial.message).toBe('Could not refresh access token: refused');
  expect([denial.code, denial.errors, denial.response, denial.config]).toEqual([7, [1], undefined, undefined]);
});
