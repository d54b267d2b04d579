import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import nock from 'nock';
import { MockAgent, fetch as undiciFetch } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { KINDS } from '../../src/classification/kinds.js';
import { interceptDenials, toDenial } from '../../src/index.js';
import {
  denialHandler,
  denialMatchers,
  denialReply,
  denialResponse,
  nockDenial,
  wirePayload,
  WIRE_VARIANTS,
  type HttpPayload,
} from '../../src/testing/index.js';

expect.extend(denialMatchers);

const require = createRequire(import.meta.url);
const { drive } = require('drive-common9');
const { Gaxios } = require('gaxios');

const offline = { identity: 'offline' } as const;
/** The generated clients send a 429 again on their own. */
const once = { retry: false };
const FILE = 'https://www.googleapis.com/drive/v3/files/1AbC';

const overHttp = KINDS.flatMap((kind) =>
  WIRE_VARIANTS[kind].filter((variant) => variant !== 'grpc').map((variant) => wirePayload(kind, { variant } as object) as HttpPayload),
);

describe('nockDenial', () => {
  beforeAll(() => nock.disableNetConnect());
  afterEach(() => nock.cleanAll());
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });

  const api = () => interceptDenials(drive({ version: 'v3', auth: 'not needed' }), offline);

  test('a scope denies the very call that the payload belongs to', async () => {
    const scope = nockDenial(nock('https://www.googleapis.com'), 'NotShared', { resource: { type: 'file', id: '1AbC' } });
    await expect(api().files.get({ fileId: '1AbC' })).rejects.toBeDenied('NotShared', {
      resource: { type: 'file', id: '1AbC' },
      method: 'drive.files.get',
    });
    expect(scope.isDone()).toBe(true);
    await expect(api().files.get({ fileId: 'another' })).rejects.not.toBeDenied();
  });

  test('an interceptor denies whatever it intercepts', async () => {
    nockDenial(
      nock('https://www.googleapis.com')
        .get(/^\/drive\/v3\/files\//)
        .query(true)
        .twice(),
      'RateLimited',
      { retryAfterMs: 4_000 },
    );
    await expect(api().files.get({ fileId: '1AbC' }, once)).rejects.toBeDenied('RateLimited', { retryAfterMs: 4_000 });
    await expect(api().files.get({ fileId: '1XyZ' }, once)).rejects.toBeDenied('RateLimited', {
      method: 'drive.files.get',
      resource: { id: '1XyZ' },
    });
  });

  test('its scope is nock’s own and goes on', async () => {
    nockDenial(nock('https://www.googleapis.com'), 'RateLimited', { status: 403 })
      .get('/drive/v3/files')
      .query(true)
      .reply(200, { files: [] });
    await expect(api().files.list()).rejects.toBeDenied('RateLimited', { status: 403, method: 'drive.files.list' });
    expect((await api().files.list()).data).toEqual({ files: [] });
  });

  test.each(overHttp)('$kind, $variant: a scope of the host that sends it', async ({ kind, variant, request, fields }) => {
    const scope = nockDenial(nock(new URL(request.url).origin), kind, { variant });
    const { method, url } = request;
    const met: unknown = await interceptDenials(new Gaxios(), { ...offline, hidden404: true })
      .request({ method, url })
      .then((response: unknown) => toDenial(response, offline)) // Maps denies inside a 200
      .catch((error: unknown) => error);
    expect(met).toBeDenied(kind, fields);
    expect(scope.isDone()).toBe(true);
  });

  test('another host than the one that sends it is refused', () => {
    expect(() => nockDenial(nock('https://storage.googleapis.com'), 'NotShared')).toThrow(
      /NotShared \(drive\) is a response to GET https:\/\/www.googleapis.com\/drive.*but the scope is https:\/\/storage.googleapis.com:443. Use nock\('https:\/\/www.googleapis.com'\)/,
    );
    expect(() => nockDenial(nock('https://storage.googleapis.com').get('/'), 'NotShared', { variant: 'sheets' })).toThrow(
      /nock\('https:\/\/sheets.googleapis.com'\)/,
    );
    expect(() => nockDenial(nock(/sheets\.googleapis/), 'NotShared', { variant: 'sheets' })).not.toThrow();
  });

  test('gRPC does not go over HTTP', () => {
    expect(() => nockDenial(nock('https://www.googleapis.com'), 'NotShared', { variant: 'grpc' as never })).toThrow(/Use grpcDenial/);
  });
});

describe('denialResponse', () => {
  const server = setupServer();
  beforeAll(() => server.listen());
  afterAll(() => server.close());

  test('is what a handler of msw answers', async () => {
    server.use(http.get('https://www.googleapis.com/drive/v3/files/:id', () => denialResponse('NotShared', { access: 'insufficient' })));
    const api = interceptDenials(drive({ version: 'v3', auth: 'not needed' }), offline);
    await expect(api.files.get({ fileId: '1AbC' })).rejects.toBeDenied('NotShared', { access: 'insufficient' });
    await expect(api.files.get({ fileId: '1AbC' })).rejects.toBeDenied('NotShared');
  });

  test.each(KINDS)('%s: toDenial reads it as it is', async (kind) => {
    const response = denialResponse(kind);
    expect(await toDenial(response, offline)).toBeDenied(kind, wirePayload(kind).fields);
    expect(response.bodyUsed).toBe(false);
  });

  test('says what to do where there is no Response', () => {
    vi.stubGlobal('Response', undefined);
    expect(() => denialResponse('NotShared')).toThrow(/@jest-environment node/);
    vi.unstubAllGlobals();
  });
});

test('denialReply is what undici’s MockAgent replies', async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get('https://www.googleapis.com')
    .intercept({ path: '/drive/v3/files/1AbC' })
    .reply(denialReply('RateLimited', { retryAfterMs: 2_000 }))
    .times(2);
  for (let call = 0; call < 2; call++) {
    const response = await undiciFetch(FILE, { dispatcher: agent });
    expect(response.status).toBe(429);
    expect(await toDenial(response, offline)).toBeDenied('RateLimited', { retryAfterMs: 2_000, method: 'drive.files.get' });
  }
  await agent.close();
});

describe('denialHandler', () => {
  let server: Server;
  afterEach(() => server.close());

  async function listen(handler: RequestListener): Promise<string> {
    server = createServer(handler);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('is a request listener of node:http', async () => {
    const url = await listen(denialHandler('ApiDisabled', { service: 'sheets.googleapis.com', project: 'example-project' }));
    const client = interceptDenials(new Gaxios(), offline);
    const call = () =>
      client.request({ url: `${url}/v4/spreadsheets`, method: 'POST', data: { properties: { title: 'x'.repeat(100_000) } } });
    await expect(call()).rejects.toBeDenied('ApiDisabled', { service: 'sheets.googleapis.com', project: 'example-project' });
    await expect(call()).rejects.toBeDenied('ApiDisabled');
  });
});
