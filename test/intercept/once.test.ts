import { createRequire } from 'node:module';
import { channel } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { Denial } from '../../src/denial/denial.js';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { authModule, GOOGLE_AUTHS } from './auth-clients.js';
import { grantToken, IAM_DENIED, UNAUTHENTICATED } from './google-answers.js';
import { type Loopback, startLoopback } from './loopback.js';

const require = createRequire(import.meta.url);
const { Gaxios } = require('gaxios');
const { OAuth2Client, GoogleAuth } = require('google-auth-library');

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
beforeEach(() => server.script((hit) => grantToken(hit) ?? IAM_DENIED));
afterAll(() => server.close());

const refused = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => expect.fail('resolved'),
    (error: unknown) => error,
  );

function oauth2(credentials: object = { access_token: 'at hand' }): any {
  const client = new OAuth2Client({ clientId: 'id', clientSecret: 'hush', endpoints: { oauth2TokenUrl: `${server.url}/token` } });
  client.setCredentials(credentials);
  return client;
}

test('a client that is intercepted twice is intercepted once, and both listeners hear', async () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const gaxios = interceptDenials(interceptDenials(new Gaxios(), { onDenial: first }), { onDenial: second });
  const request = gaxios.request;
  expect(interceptDenials(gaxios, { onDenial: first }).request).toBe(request);
  const denial = await refused(gaxios.request({ url: server.url }));
  expect(first.mock.calls).toEqual([[denial]]);
  expect(second.mock.calls).toEqual([[denial]]);
});

test('two copies of the package yield one denial', async () => {
  vi.resetModules();
  const copy = await import('../../src/intercept/intercept-denials.js');
  expect(copy.interceptDenials).not.toBe(interceptDenials);
  const [ours, theirs] = [vi.fn(), vi.fn()];
  const auth = new GoogleAuth({ authClient: oauth2(), projectId: 'example-project' });
  copy.interceptDenials(interceptDenials(auth.cachedCredential, { onDenial: ours }), { onDenial: theirs });
  interceptDenials(copy.interceptDenials(auth, { onDenial: theirs }), { onDenial: ours });
  const denial = await refused(auth.request({ url: server.url }));
  expect(ours.mock.calls).toEqual([[denial]]);
  expect(theirs.mock.calls).toEqual([[denial]]);
  expect(denial.original.kind).toBeUndefined();
});

test('transporter, client, GoogleAuth and API, all intercepted, tell of one denial once', async () => {
  const onDenial = vi.fn();
  const onRecord = vi.fn();
  channel('google-denials:denial').subscribe(onRecord);
  const client = oauth2();
  const auth = new GoogleAuth({ authClient: client, projectId: 'example-project' });
  const { drive } = require('drive-common9');
  const api = drive({ version: 'v3', auth, rootUrl: server.url });
  for (const target of [client.transporter, client, auth, api]) interceptDenials(target, { onDenial });
  const denial = await refused(api.files.get({ fileId: '1AbC' }));
  channel('google-denials:denial').unsubscribe(onRecord);
  expect(denial.kind).toBe('MissingPermission');
  expect(onDenial.mock.calls).toEqual([[denial]]);
  expect(onRecord.mock.calls).toEqual([[denial.toJSON(), 'google-denials:denial']]);
});

test.each(['gal9', 'gal10', 'google-auth-library'] as const)(
  '%s: a token that is refreshed in vain, and the call sent again, is one denial',
  async (major) => {
    const onDenial = vi.fn();
    const client = GOOGLE_AUTHS['GoogleAuth around a client']!(authModule(major), server.url);
    client.cachedCredential.setCredentials({ access_token: 'stale', refresh_token: '1//refresh' });
    interceptDenials(client, { onDenial });
    const denial = await refused(client.request({ url: `${server.url}/drive/v3/files/1AbC`, method: 'POST', data: {} }));
    expect(server.hits.map(({ path }) => path)).toEqual(['/drive/v3/files/1AbC', '/token', '/drive/v3/files/1AbC']);
    expect(onDenial.mock.calls).toEqual([[denial]]);
  },
);

test('a refresh that cures the refusal is no denial', async () => {
  const onDenial = vi.fn();
  const client = interceptDenials(oauth2({ access_token: 'stale', refresh_token: '1//refresh' }), { onDenial });
  server.script((hit) => grantToken(hit) ?? (hit.headers['authorization'] === 'Bearer stale' ? UNAUTHENTICATED : { body: { id: 'fine' } }));
  expect((await client.request({ url: server.url })).data).toEqual({ id: 'fine' });
  expect(onDenial).not.toHaveBeenCalled();
});

test('retries of gaxios count as one denial', async () => {
  const onDenial = vi.fn();
  const gaxios = interceptDenials(new Gaxios(), { onDenial });
  const retryConfig = { retryDelay: 1, retry: 1, statusCodesToRetry: [[403, 403]] };
  await refused(gaxios.request({ url: server.url, retryConfig }));
  expect(server.hits).toHaveLength(2);
  expect(onDenial).toHaveBeenCalledTimes(1);
});

test('two calls that are refused are two denials', async () => {
  const onDenial = vi.fn<(denial: Denial) => void>();
  const gaxios = interceptDenials(new Gaxios(), { onDenial });
  await Promise.all([refused(gaxios.request({ url: server.url })), refused(gaxios.request({ url: server.url }))]);
  expect(new Set(onDenial.mock.calls.map(([denial]) => denial)).size).toBe(2);
});

test('a client derived from an intercepted one is intercepted too', async () => {
  const { gal, gaxios } = authModule('google-auth-library');
  const onDenial = vi.fn();
  const jwt = interceptDenials(new gal.JWT({ email: 'robot@example-project.iam.gserviceaccount.com', transporter: new gaxios.Gaxios() }), {
    onDenial,
  });
  const scoped = jwt.createScoped([]);
  expect(scoped).not.toBe(jwt);
  expect((await refused(scoped.request({ url: server.url }))).kind).toBe('MissingPermission');
  expect(onDenial).toHaveBeenCalledTimes(1);
});

test('a denial that was told carries no trace of the listeners, however it is printed', async () => {
  const listener = Object.assign(vi.fn(), { apiKey: 'CANARY' });
  const gaxios = interceptDenials(new Gaxios(), { onDenial: listener });
  const denial = await refused(gaxios.request({ url: server.url }));
  expect(listener).toHaveBeenCalledTimes(1);
  expect(inspect(denial, { showHidden: true, depth: 3 })).not.toMatch(/CANARY|told/);
  expect(Reflect.ownKeys(denial).filter((key) => typeof key === 'symbol' && String(key).includes('told'))).toEqual([]);
});

test('a denial that a listener has frozen is still told once', async () => {
  const client = oauth2();
  const [freeze, after] = [vi.fn((denial: Denial) => void Object.freeze(denial)), vi.fn()];
  interceptDenials(client.transporter, { onDenial: freeze });
  interceptDenials(interceptDenials(client, { onDenial: freeze }), { onDenial: after });
  await refused(client.request({ url: server.url }));
  expect(freeze).toHaveBeenCalledTimes(1);
  expect(after).toHaveBeenCalledTimes(1);
});

describe('a client that is intercepted for each request', () => {
  let warned: MockInstance<(message: string | Error, options?: object) => void>;
  beforeEach(() => {
    warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('with a new listener each time is warned of once, and the warning names the fix', () => {
    const gaxios = new Gaxios();
    for (let request = 0; request < 10; request += 1) interceptDenials(gaxios, { onDenial: () => request });
    expect(warned.mock.calls).toEqual([]);
    for (let request = 0; request < 90; request += 1) interceptDenials(gaxios, { onDenial: () => request });
    expect(warned.mock.calls).toEqual([
      [
        expect.stringMatching(/Call interceptDenials once, where the client is made, or pass the same function/),
        { code: 'GOOGLE_DENIALS_LISTENERS' },
      ],
    ]);
  });

  test('with the same listener has one, and nobody is warned', async () => {
    const [gaxios, onDenial] = [new Gaxios(), vi.fn()];
    for (let request = 0; request < 100; request += 1) interceptDenials(gaxios, { onDenial });
    await refused(gaxios.request({ url: server.url }));
    expect(onDenial).toHaveBeenCalledTimes(1);
    expect(warned.mock.calls).toEqual([]);
  });

  test.each([
    ['there is no process', undefined],
    ['a process cannot warn', {}],
    ['the warning fails', { emitWarning: () => expect.fail('no') }],
  ])('is intercepted all the same where %s', (_what, process) => {
    vi.stubGlobal('process', process);
    const gaxios = new Gaxios();
    for (let request = 0; request < 12; request += 1) expect(interceptDenials(gaxios, { onDenial: () => request })).toBe(gaxios);
  });
});
