import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { interceptDenials } from '../../../src/intercept/intercept-denials.js';
import { retryDenials, type RetryDenialsOptions } from '../../../src/intercept/retry/retry-denials.js';
import { IAM_DENIED, RATE_LIMITED } from '../google-answers.js';
import { installed } from '../installed.js';
import { type Answer, type Loopback, startLoopback } from '../loopback.js';

const require = createRequire(import.meta.url);
const TYPE = 'type.googleapis.com/google.rpc.';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

/** Every wait of a retry is over at once, and noted. A second sharp is no such wait, it is the bound on reading a body. */
let waits: number[];
beforeEach(() => {
  waits = [];
  const real = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((callback: () => void, ms = 0) => {
    const isRetry = ms >= 500 && ms !== 1_000;
    if (isRetry) waits.push(ms);
    return real(callback, isRetry ? 0 : ms);
  }) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const refused = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => expect.fail('resolved'),
    (error: unknown) => error,
  );
const FINE: Answer = { body: { id: 'fine' } };

function inTurn(...answers: Answer[]): () => Answer {
  let turn = 0;
  return () => answers[Math.min(turn++, answers.length - 1)] as Answer;
}

/** A 429 as Google's Cloud APIs send it. */
function exhausted(details: object[] = [], headers: Record<string, string> = {}): Answer {
  return {
    status: 429,
    headers,
    body: { error: { code: 429, message: "Quota exceeded for quota metric 'Read requests'.", status: 'RESOURCE_EXHAUSTED', details } },
  };
}

const limited = (metadata: object): object => ({
  '@type': `${TYPE}ErrorInfo`,
  reason: 'RATE_LIMIT_EXCEEDED',
  domain: 'googleapis.com',
  metadata,
});

describe.each(['gaxios6', 'gaxios71', 'gaxios73', 'gaxios'])('%s', (alias) => {
  const { Gaxios } = require(alias);
  const call = (options: RetryDenialsOptions = {}, request: object = {}): Promise<any> =>
    interceptDenials(new Gaxios({ retryConfig: retryDenials(options) })).request({ url: server.url, ...request });

  test(`is ${installed(alias)}`, () => expect(installed(alias)).toMatch(/^gaxios [678]\./));

  test.each([
    ['a 403 that is a rate limit', RATE_LIMITED],
    ['a 429', exhausted([limited({})])],
  ])('%s is tried again until it passes', async (_what, answer) => {
    server.script(inTurn(answer, answer, FINE));
    expect((await call()).data).toEqual({ id: 'fine' });
    expect(server.hits).toHaveLength(3);
    expect(waits).toHaveLength(2);
    expect(waits[0]).toBeLessThanOrEqual(1_000);
    expect(waits[1]).toBeGreaterThanOrEqual(1_000);
  });

  test('a rate limit that stays is a denial after five retries', async () => {
    server.script(() => RATE_LIMITED);
    expect((await refused(call())).kind).toBe('RateLimited');
    expect(server.hits).toHaveLength(6);
    expect(waits).toHaveLength(5);
  });

  test.each([
    ['Retry-After', exhausted([limited({})], { 'retry-after': '7' })],
    ['RetryInfo', exhausted([limited({}), { '@type': `${TYPE}RetryInfo`, retryDelay: '7s' }])],
  ])('%s is honoured: never earlier, hardly later', async (_what, answer) => {
    server.script(inTurn(answer, FINE));
    await call();
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(7_000);
    expect(waits[0]).toBeLessThan(7_500);
  });

  test.each([
    ['the wait is beyond the budget', exhausted([limited({})], { 'retry-after': '61' })],
    ['the limit is per day', exhausted([limited({ quota_limit: 'DefaultRequestsPerDayPerProject', quota_unit: '1/d/{project}' })])],
    [
      'the limit is zero',
      exhausted([limited({ quota_limit: 'CreateRequestsPerMinutePerProject', quota_limit_value: '0', quota_unit: '1/min/{project}' })]),
    ],
    ['it is a permission that is missing', IAM_DENIED],
  ])('gives up at once where %s', async (_what, answer) => {
    server.script(() => answer);
    expect((await refused(call())).kind).toBeDefined();
    expect(server.hits).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('a budget of one’s own', async () => {
    server.script(inTurn(exhausted([limited({})], { 'retry-after': '61' }), FINE));
    expect((await call({ budgetMs: 90_000 })).data).toEqual({ id: 'fine' });
    server.script(() => RATE_LIMITED);
    await refused(call({ budgetMs: 100 }));
    expect(server.hits).toHaveLength(1);
  });

  test('a wait that is longer than a timer can run is a denial at once, not a retry at once', async () => {
    server.script(inTurn(exhausted([limited({})], { 'retry-after': '4000000' }), FINE));
    expect((await refused(call({ budgetMs: Infinity }))).kind).toBe('RateLimited');
    expect(server.hits).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('POST and PATCH are sent once, unless they are asked for', async () => {
    for (const method of ['POST', 'PATCH']) {
      server.script(inTurn(RATE_LIMITED, FINE));
      await refused(call({}, { method, data: { a: 1 } }));
      expect(server.hits).toHaveLength(1);
      server.script(inTurn(RATE_LIMITED, FINE));
      expect((await call({ methods: ['GET', 'post', 'patch'] }, { method, data: { a: 1 } })).data).toEqual({ id: 'fine' });
      expect(server.hits.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
    }
  });

  test('a body that was a stream is never sent again', async () => {
    server.script(inTurn(RATE_LIMITED, FINE));
    await refused(call({}, { method: 'PUT', data: Readable.from(['once']) }));
    expect(server.hits).toHaveLength(1);
  });

  test('a grant that is still spreading is waited out, if asked for', async () => {
    server.script(inTurn(IAM_DENIED, IAM_DENIED, IAM_DENIED, FINE));
    expect((await call({ propagationMs: 60_000 })).data).toEqual({ id: 'fine' });
    expect(server.hits).toHaveLength(4);
  });

  test('a grant that never comes is a denial when the time is up', async () => {
    let now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    server.script(() => {
      now += 20_000;
      return IAM_DENIED;
    });
    expect((await refused(call({ propagationMs: 60_000 }))).kind).toBe('MissingPermission');
    expect(server.hits.length).toBeGreaterThan(2);
    expect(server.hits.length).toBeLessThan(6);
  });

  test('what is no denial is retried as gaxios retries it', async () => {
    const unavailable = { status: 503, body: { error: { code: 503, message: 'Backend Error' } } };
    const hitsOf = async (retryConfig: object, request: object = {}): Promise<number> => {
      server.script(() => unavailable);
      await refused(new Gaxios().request({ url: server.url, retryConfig: { ...retryConfig, retryDelay: 1 }, ...request }));
      return server.hits.length;
    };
    expect(await hitsOf(retryDenials())).toBe(await hitsOf({}));
    expect(await hitsOf(retryDenials(), { method: 'POST' })).toBe(await hitsOf({}, { method: 'POST' }));
    const lost = async (retryConfig: object): Promise<unknown> => {
      const attempts = vi.fn(() => Promise.reject(Object.assign(new Error('lost'), { code: 'ECONNRESET' })));
      await refused(new Gaxios().request({ url: server.url, retryConfig: { ...retryConfig, retryDelay: 1 }, adapter: attempts }));
      return attempts.mock.calls.length;
    };
    expect(await lost(retryDenials())).toBe(await lost({}));
    server.script(inTurn({ status: 404, body: {} }));
    await refused(call());
    expect(server.hits).toHaveLength(1);
  });

  test('an abort ends the waiting', async () => {
    vi.mocked(globalThis.setTimeout).mockRestore();
    const controller = new AbortController();
    server.script(() => ({ ...exhausted([limited({})], { 'retry-after': '30' }) }));
    const config = retryDenials();
    const call = new Gaxios().request({
      url: server.url,
      signal: controller.signal,
      retryConfig: { ...config, onRetryAttempt: () => controller.abort() },
    });
    const error = await refused(call);
    expect(error.kind).toBeUndefined();
    expect(server.hits).toHaveLength(1);
  });

  test('one retryConfig serves many calls at once', async () => {
    const retryConfig = retryDenials();
    const seen = new Map<string, number>();
    server.script(({ path }) => {
      seen.set(path, (seen.get(path) ?? 0) + 1);
      return seen.get(path)! < 3 ? RATE_LIMITED : FINE;
    });
    const client = new Gaxios({ retryConfig });
    await Promise.all(['/a', '/b', '/c'].map((path) => client.request({ url: server.url + path })));
    expect([...seen.values()]).toEqual([3, 3, 3]);
  });
});

test.each(['drive-common7', 'drive-common8', 'drive-common9'])('%s: on an API, with its default of retrying', async (alias) => {
  const { drive, auth } = require(alias);
  const client = new auth.OAuth2();
  client.setCredentials({ access_token: 'at hand' });
  server.script(inTurn(RATE_LIMITED, RATE_LIMITED, FINE));
  const api = drive({ version: 'v3', auth: client, rootUrl: server.url, retryConfig: retryDenials() });
  expect((await api.files.get({ fileId: '1AbC' })).data).toEqual({ id: 'fine' });
  expect(server.hits).toHaveLength(3);
});
