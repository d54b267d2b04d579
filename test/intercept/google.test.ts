import { createServer, type Http2Server } from 'node:http2';
import http2 from 'node:http2';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { google, GoogleApis } from 'googleapis';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { discoveryDocument } from './discovery-document.js';
import { grantToken, IAM_DENIED, RATE_LIMITED } from './google-answers.js';
import { type Loopback, startLoopback } from './loopback.js';

const require = createRequire(import.meta.url);
const KEY = 'AIzaExampleExampleExampleExampleExample';

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

function oauth2(): any {
  const client = new google.auth.OAuth2({ clientId: 'id', clientSecret: 'hush' });
  client.setCredentials({ access_token: 'at hand' });
  return client;
}

describe('one generated API', () => {
  test('with an API key: the key bypasses every auth client, and is reached', async () => {
    const youtube = interceptDenials(google.youtube({ version: 'v3', auth: KEY, rootUrl: server.url }));
    const denial = await refused(youtube.search.list({ part: ['snippet'] }));
    expect(denial.kind).toBe('MissingPermission');
    expect(server.hits[0]?.path).toContain(`key=${KEY}`);
    expect(JSON.stringify(denial)).not.toContain(KEY);
  });

  test('without auth, and with auth per call', async () => {
    const drive = interceptDenials(google.drive({ version: 'v3', rootUrl: server.url }));
    expect((await refused(drive.files.get({ fileId: '1AbC' }))).kind).toBe('MissingPermission');
    expect((await refused(drive.files.get({ fileId: '1AbC', auth: oauth2() }))).kind).toBe('MissingPermission');
    expect(server.hits.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer at hand']);
  });

  test('nested resources', async () => {
    const run = interceptDenials(google.run({ version: 'v2', rootUrl: server.url }));
    expect(
      (await refused(run.projects.locations.services.revisions.get({ name: 'projects/p/locations/l/services/s/revisions/r' }))).kind,
    ).toBe('MissingPermission');
  });

  test('another API of the same class is left alone', async () => {
    interceptDenials(google.drive({ version: 'v3', rootUrl: server.url }));
    const other = google.drive({ version: 'v3', rootUrl: server.url });
    expect((await refused(other.files.get({ fileId: '1AbC' }))).kind).toBeUndefined();
  });

  test('a method of the frozen API itself', async () => {
    const intercepted = interceptDenials(interceptDenials(google.oauth2({ version: 'v2', rootUrl: server.url })));
    const other = google.oauth2({ version: 'v2', rootUrl: server.url });
    expect((await refused(intercepted.tokeninfo({ access_token: 'x' }))).kind).toBe('MissingPermission');
    expect((await refused(other.tokeninfo({ access_token: 'x' }))).kind).toBeUndefined();
    expect(Object.isFrozen(intercepted)).toBe(true);
  });

  test('callbacks, with and without parameters', async () => {
    const drive: any = interceptDenials(google.drive({ version: 'v3', rootUrl: server.url }));
    const viaCallback = (...args: unknown[]): Promise<unknown[]> =>
      new Promise((resolve) => expect(drive.files.list(...args, (...answer: unknown[]) => resolve(answer))).toBeUndefined());
    for (const args of [[], [{ q: 'x' }], [{ q: 'x' }, {}]]) {
      const [error, ...rest] = await viaCallback(...args);
      expect((error as any).kind).toBe('MissingPermission');
      expect(rest).toEqual([]);
    }
    server.script(() => ({ body: { files: [] } }));
    const [error, response] = await viaCallback({ q: 'x' });
    expect([error, (response as any).data]).toEqual([null, { files: [] }]);
  });

  test.each([
    ['a multipart upload', { requestBody: { name: 'x' }, media: { mimeType: 'text/plain', body: 'hello' } }],
    ['a media upload', { media: { mimeType: 'text/plain', body: 'hello' } }],
    ['a streamed upload', { requestBody: { name: 'x' }, media: { mimeType: 'text/plain', body: Readable.from(['hel', 'lo']) } }],
  ])('%s', async (_what, params) => {
    const drive = interceptDenials(google.drive({ version: 'v3', rootUrl: server.url, auth: oauth2() }));
    const denial = await refused(drive.files.create(params as object, { rootUrl: server.url }));
    expect(denial.kind).toBe('MissingPermission');
    expect(server.hits.at(-1)?.path).toContain('/upload/drive/v3/files');
    expect(server.hits.at(-1)?.body).toContain('hello');
  });

  test.each(['stream', 'arraybuffer', 'blob', 'text'] as const)('a download as %s', async (responseType) => {
    const drive = interceptDenials(google.drive({ version: 'v3', rootUrl: server.url, auth: oauth2() }));
    expect((await refused(drive.files.get({ fileId: '1AbC', alt: 'media' }, { responseType } as object))).kind).toBe('MissingPermission');
    server.script(() => ({ body: 'content' }));
    expect((await drive.files.get({ fileId: '1AbC', alt: 'media' }, { responseType } as object)).status).toBe(200);
  });

  test('a resumable upload, session by session, through the auth client', async () => {
    server.script((hit) => (hit.method === 'POST' ? { headers: { location: `${server.url}/session` }, body: {} } : RATE_LIMITED));
    const auth = interceptDenials(oauth2());
    const started = await auth.request({
      url: `${server.url}/upload/drive/v3/files?uploadType=resumable`,
      method: 'POST',
      data: { name: 'x' },
    });
    const session = started.headers.get('location');
    expect((await refused(auth.request({ url: session, method: 'PUT', body: 'hello', retry: false }))).kind).toBe('RateLimited');
  });
});

describe('http2', () => {
  let h2: Http2Server;
  beforeAll(async () => {
    h2 = createServer();
    h2.on('stream', (stream) => {
      stream.respond({ ':status': 403, 'content-type': 'application/json' });
      stream.end(JSON.stringify(IAM_DENIED.body));
    });
    await new Promise<void>((resolve) => h2.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    // googleapis-common reports the end of a session on the console.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await new Promise((resolve) => h2.close(resolve));
    vi.restoreAllMocks();
  });

  async function callOverHttp2(common: string, responseType: string | undefined): Promise<any> {
    const connect = http2.connect;
    // googleapis-common asks for TLS; on loopback the same frames go in clear text.
    const plain = vi
      .spyOn(http2, 'connect')
      .mockImplementation(((): unknown => connect(`http://127.0.0.1:${(h2.address() as AddressInfo).port}`)) as never);
    const { drive, auth } = require(common);
    const client = new auth.OAuth2();
    client.setCredentials({ access_token: 'at hand' });
    const request = vi.spyOn(client, 'request');
    const denial = await refused(
      interceptDenials(drive({ version: 'v3', auth: client, http2: true }) as any).files.get({ fileId: '1AbC' }, { responseType }),
    );
    expect(request).not.toHaveBeenCalled();
    plain.mockRestore();
    return denial;
  }

  describe.each(['drive-common7', 'drive-common8', 'drive-common9'])('%s', (common) => {
    test.each(['json', 'text', undefined])('bypasses the auth client, and is reached: %s', async (responseType) => {
      expect((await callOverHttp2(common, responseType)).kind).toBe('MissingPermission');
    });

    test('an ArrayBuffer that is not the body, as googleapis-common hands it out, is not read: foreign memory says nothing', async () => {
      expect((await callOverHttp2(common, 'arraybuffer')).kind).toBe('Unclassified');
    });
  });
});

describe('google itself', () => {
  test('every API that it makes from now on, whatever the auth', async () => {
    const apis = interceptDenials(interceptDenials(new GoogleApis()));
    apis.options({ auth: KEY, rootUrl: server.url });
    for (const api of [apis.drive('v3'), apis.drive({ version: 'v3', rootUrl: server.url, auth: oauth2() })]) {
      expect((await refused(api.files.get({ fileId: '1AbC' }, { rootUrl: server.url }))).kind).toBe('MissingPermission');
    }
    expect(Object.keys(apis)).toEqual(Object.keys(new GoogleApis()));
  });

  test('the clients that google.auth makes', async () => {
    const apis = interceptDenials(new GoogleApis());
    const client: any = await apis.auth.getClient({ authClient: oauth2(), projectId: 'example-project' } as object);
    expect((await refused(client.request({ url: server.url }))).kind).toBe('MissingPermission');
    const keyed: any = apis.auth.fromAPIKey(KEY);
    expect((await refused(keyed.request({ url: server.url }))).kind).toBe('MissingPermission');
  });

  test('an API that it discovers, its own methods included', async () => {
    const apis = interceptDenials(new GoogleApis());
    const demo: any = await apis.discoverAPI(discoveryDocument(server.url));
    for (const call of [() => demo.ping(), () => demo.things.get({ id: '1' }), () => demo.things.parts.list({})])
      expect((await refused(call())).kind).toBe('MissingPermission');
    expect(Object.isFrozen(demo)).toBe(true);
  });

  test('a discovered API handed over: its resources are reached, frozen methods are refused by name of the way that works', async () => {
    const demo: any = await new GoogleApis().discoverAPI(discoveryDocument(server.url, {}));
    expect(interceptDenials(interceptDenials(demo))).toBe(demo);
    expect((await refused(demo.things.get({ id: '1' }))).kind).toBe('MissingPermission');
    const frozen = await new GoogleApis().discoverAPI(discoveryDocument(server.url));
    expect(() => interceptDenials(frozen)).toThrow(/Call interceptDenials\(google\) before google\.discoverAPI/);
  });
});
