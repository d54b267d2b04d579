import { Gaxios } from 'gaxios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDenial, toDenial } from '../../src/index.js';
import { askCaught, SECRET_URL } from '../fixtures/ask.js';
import { type Loopback, startLoopback } from '../intercept/loopback.js';
import { API_DISABLED, IAM_DENIAL, IAM_DENIED, RATE_LIMITED } from '../fixtures/bodies.js';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

/** What gaxios 8 throws when the server answers so. */
async function thrown(body: unknown = IAM_DENIED, status = 403): Promise<any> {
  server.script(() => ({ status, body }));
  const call = new Gaxios({ retry: false }).request({ url: server.url + new URL(SECRET_URL).pathname });
  return call.then(
    () => expect.unreachable('the server refuses'),
    (error: unknown) => error,
  );
}

/** How libraries wrap the errors of others. */
const WRAPPERS: Readonly<Record<string, (inner: unknown) => unknown>> = {
  'as `cause`': (inner) => new Error('sync failed', { cause: inner }),
  'as `error`': (inner) => Object.assign(new Error('sync failed'), { error: inner }),
  'as `response`, of an error that carries the response itself': (inner) =>
    Object.assign(new Error('sync failed'), { response: (inner as any).response }),
  'in `errors[]`': (inner) => Object.assign(new Error('2 of 9 failed'), { errors: [new Error('aborted'), inner] }),
  'in an AggregateError': (inner) => new AggregateError([new TypeError('fetch failed'), inner], 'all failed'),
  'as `originalError`': (inner) => Object.assign(new Error('sync failed'), { originalError: inner }),
  'as `innerError`': (inner) => Object.assign(new Error('sync failed'), { innerError: inner }),
  'as the `reason` of a settled promise': (inner) => ({ status: 'rejected', reason: inner }),
  'in an object that is no Error': (inner) => ({ ok: false, err: inner }),
  'in a list': (inner) => [undefined, 'noise', inner],
  'five deep': (inner) => [1, 2, 3, 4, 5].reduce<unknown>((cause, depth) => new Error(`level ${depth}`, { cause }), inner),
};

describe('an error that another library wraps', () => {
  it.each(Object.keys(WRAPPERS))('%s', async (name) => {
    expect(await askCaught(WRAPPERS[name]!(await thrown()))).toMatchObject({ ...IAM_DENIAL, service: 'secretmanager.googleapis.com' });
  });

  it.each(Object.keys(WRAPPERS).filter((name) => !name.includes('response')))('%s, is found where it is a denial already', async (name) => {
    const denial = (await askCaught(await thrown()))!;
    const wrapped = WRAPPERS[name]!(denial);
    expect(await toDenial(wrapped)).toBe(denial);
    expect(findDenial(wrapped)).toBe(denial);
  });

  it('is preferred to a denial further inside', async () => {
    const outer = await thrown(API_DISABLED);
    Object.assign(outer, { cause: await thrown(RATE_LIMITED, 429) });
    expect(await askCaught(outer)).toMatchObject({ kind: 'ApiDisabled' });
  });

  it('is found behind an answer that nobody denied', async () => {
    const error = Object.assign(new Error('gateway'), { response: { status: 502, data: 'Bad Gateway' }, cause: await thrown() });
    expect(await askCaught(error)).toMatchObject(IAM_DENIAL);
  });

  it('is not found where nothing was denied', async () => {
    for (const inner of [
      new TypeError('fetch failed'),
      await thrown('unavailable', 503),
      Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    ]) {
      for (const name of Object.keys(WRAPPERS)) expect(await askCaught(WRAPPERS[name]!(inner)), name).toBeUndefined();
    }
  });
});

describe('what errors of common clients look like', () => {
  it.each<[string, unknown]>([
    [
      'axios and got',
      Object.assign(new Error('403'), {
        response: { status: 403, headers: {}, data: IAM_DENIED },
        config: { url: SECRET_URL, method: 'get' },
      }),
    ],
    [
      'got',
      Object.assign(new Error('403'), { response: { statusCode: 403, headers: {}, body: JSON.stringify(IAM_DENIED), url: SECRET_URL } }),
    ],
    [
      'ky and ofetch',
      Object.assign(new Error('403'), {
        response: new Response(JSON.stringify(IAM_DENIED), { status: 403 }),
        request: { url: SECRET_URL },
      }),
    ],
    [
      'request',
      Object.assign(new Error('403'), {
        statusCode: 403,
        error: IAM_DENIED,
        response: { statusCode: 403, body: IAM_DENIED, request: { href: SECRET_URL } },
      }),
    ],
    [
      'superagent',
      Object.assign(new Error('Forbidden'), { status: 403, response: { status: 403, body: IAM_DENIED, text: '', headers: {} } }),
    ],
    ['js-genai', Object.assign(new Error(JSON.stringify(IAM_DENIED)), { name: 'ApiError', status: 403 })],
    [
      'googleapis 3 to 6',
      Object.assign(new Error(IAM_DENIED.error['message'] as string), {
        code: '403',
        errors: [],
        response: { status: '403', data: IAM_DENIED },
      }),
    ],
    ['a log line', { status: 403, headers: {}, body: JSON.stringify(IAM_DENIED) }],
  ])('%s', async (_, error) => {
    expect(await askCaught(error)).toMatchObject({ ...IAM_DENIAL, status: 403 });
  });
});
