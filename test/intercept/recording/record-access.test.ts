import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { interceptDenials } from '../../../src/intercept/intercept-denials.js';
import { recordAccess } from '../../../src/intercept/recording/record-access.js';
import { authModule, MAJORS } from '../auth-clients.js';
import { IAM_DENIED } from '../google-answers.js';
import { type Loopback, startLoopback } from '../loopback.js';

const require = createRequire(import.meta.url);

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
beforeEach(() => server.script(() => ({ body: { files: [] } })));
afterAll(() => server.close());

const refused = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => expect.fail('resolved'),
    (error: unknown) => error,
  );
const deny = (): void => server.script(() => IAM_DENIED);

function oauth2({ OAuth2Client } = require('google-auth-library')): any {
  const client = new OAuth2Client();
  client.setCredentials({ access_token: 'ya29.example', expiry_date: Date.now() + 3_600_000 });
  return client;
}

describe.each(MAJORS)('%s', (major) => {
  const { gal, gaxios } = authModule(major);

  test.each<[string, () => any]>([
    ['a Gaxios', () => new gaxios.Gaxios()],
    ['an auth client', () => oauth2(gal)],
    ['a GoogleAuth', () => new gal.GoogleAuth({ authClient: oauth2(gal) })],
  ])('%s: calls, denied ones included; the errors stay what they are', async (_what, make) => {
    const client = make();
    const recording = recordAccess(client);
    const list = (): Promise<unknown> => client.request({ url: `${server.url}/drive/v3/files?q=secret-query` });
    await list();
    await list();
    await client.request({ url: `${server.url}/drive/v3/files/1AbC`, method: 'PATCH' });
    deny();
    const error = await refused(list());
    expect([error.kind, error.response.status]).toEqual([undefined, 403]);
    const report = await recording.report();
    expect(report.methods).toEqual({ 'drive.files.list': { calls: 3, denied: 1 }, 'drive.files.update': { calls: 1 } });
    expect(report.apis).toEqual(['drive.googleapis.com']);
    expect(JSON.stringify(report)).not.toMatch(/secret-query|1AbC|ya29/);
  });
});

test.each(['drive-common7', 'drive-common8', 'drive-common9'])(
  'an API of %s: promises, callbacks, and its auth client counts none twice',
  async (alias) => {
    const { drive, AuthPlus: _ } = require(alias);
    const { OAuth2Client } = createRequire(createRequire(require.resolve(alias)).resolve('googleapis-common'))('google-auth-library');
    const auth = oauth2({ OAuth2Client });
    const api = drive({ version: 'v3', rootUrl: `${server.url}/`, auth });
    const recording = recordAccess(api, { resources: true });
    const ofAuth = recordAccess(auth);
    await api.files.get({ fileId: '1AbC' });
    await new Promise((resolve) => api.files.list({}, resolve));
    deny();
    await refused(api.files.get({ fileId: '2DeF' }));
    const { methods, scopes } = await recording.report();
    expect(methods).toEqual({
      'drive.files.get': { calls: 2, denied: 1, resources: ['1AbC', '2DeF'] },
      'drive.files.list': { calls: 1 },
    });
    expect(scopes).toHaveLength(1);
    expect((await ofAuth.report()).methods).toEqual({ 'drive.files.get': { calls: 2, denied: 1 }, 'drive.files.list': { calls: 1 } });
  },
);

test('one recording of an API that goes through a recorded auth client counts a call once', async () => {
  const { drive } = require('drive-common9');
  const { OAuth2Client } = createRequire(createRequire(require.resolve('drive-common9')).resolve('googleapis-common'))(
    'google-auth-library',
  );
  const { GoogleApis } = require('googleapis');
  expect(drive).toBeTypeOf('function');
  const google = new GoogleApis();
  const recording = recordAccess(google);
  const api = google.drive({ version: 'v3', rootUrl: `${server.url}/`, auth: oauth2({ OAuth2Client }) });
  await api.files.list();
  expect((await recording.report()).methods).toEqual({ 'drive.files.list': { calls: 1 } });
});

test.each(['before', 'after'])(
  'a client that is intercepted %s it is recorded throws denials, with the options of the interception',
  async (when) => {
    const client = oauth2();
    const heard: unknown[] = [];
    const intercept = (): unknown => interceptDenials(client, { identity: 'offline', onDenial: (denial) => heard.push(denial.kind) });
    if (when === 'before') intercept();
    const recording = recordAccess(client);
    if (when === 'after') intercept();
    deny();
    expect((await refused(client.request({ url: `${server.url}/drive/v3/files/1AbC` }))).kind).toBe('MissingPermission');
    expect(heard).toEqual(['MissingPermission']);
    expect((await recording.report()).methods).toEqual({ 'drive.files.get': { calls: 1, denied: 1 } });
  },
);

test('a failure that nobody denied is a call', async () => {
  const client = oauth2();
  const recording = recordAccess(client);
  server.script(() => ({ status: 404, body: {} }));
  await refused(client.request({ url: `${server.url}/drive/v3/files/1AbC` }));
  expect((await recording.report()).methods).toEqual({ 'drive.files.get': { calls: 1 } });
});

test.each(['storage7', '@google-cloud/storage'])('%s: calls, downloads and refusals', async (alias) => {
  const { Storage } = require(alias);
  const authClient = oauth2(createRequire(require.resolve(alias))('google-auth-library'));
  const options = {
    apiEndpoint: server.url,
    projectId: 'p',
    authClient,
    useAuthWithCustomEndpoint: true,
    retryOptions: { autoRetry: false },
  };
  const storage = new Storage(options);
  const recording = recordAccess(storage, { resources: true });
  server.script(() => ({ body: { items: [] } }));
  await storage.bucket('example-bucket').getFiles();
  deny();
  await refused(storage.bucket('example-bucket').getMetadata());
  const { methods } = await recording.report();
  expect(methods['storage.objects.list']).toMatchObject({ calls: 1 });
  expect(methods['storage.buckets.get']).toMatchObject({ calls: 1, denied: 1 });
});

test.each(['secret-manager6', '@google-cloud/secret-manager'])('%s: RPCs by their REST methods', async (alias) => {
  const { SecretManagerServiceClient } = require(alias);
  const { OAuth2Client, GoogleAuth } = createRequire(createRequire(require.resolve(alias)).resolve('google-gax'))('google-auth-library');
  const auth = new GoogleAuth({ authClient: oauth2({ OAuth2Client }), projectId: 'p' });
  const client = new SecretManagerServiceClient({ auth, servicePath: '127.0.0.1', port: server.port, fallback: true, protocol: 'http' });
  const recording = recordAccess(client, { resources: true });
  server.script(() => ({ body: { name: 'projects/p/secrets/s/versions/1' } }));
  await client.accessSecretVersion({ name: 'projects/p/secrets/s/versions/1' });
  deny();
  const error = await refused(client.accessSecretVersion({ name: 'projects/p/secrets/s/versions/1' }));
  expect(error.kind).toBeUndefined();
  const { methods, permissions } = await recording.report();
  expect(methods).toEqual({
    'secretmanager.projects.secrets.versions.access': { calls: 2, denied: 1, resources: ['projects/p/secrets/s/versions/1'] },
  });
  expect(permissions).toEqual(['secretmanager.versions.access']);
});

test('an axios instance', async () => {
  const client = require('axios').create({ baseURL: server.url });
  const recording = recordAccess(client);
  await client.get('/drive/v3/files');
  deny();
  expect((await refused(client.get('/drive/v3/files'))).kind).toBeUndefined();
  expect((await recording.report()).methods).toEqual({ 'drive.files.list': { calls: 2, denied: 1 } });
});

test('thousands of calls are counted without being kept', async () => {
  const adapter = (config: object): Promise<any> => Promise.resolve({ config, data: {}, status: 200, headers: new Headers(), ok: true });
  const client = new (require('gaxios').Gaxios)({ adapter });
  const recording = recordAccess(client);
  for (let index = 0; index < 2_000; index++) await client.request({ url: `https://www.googleapis.com/drive/v3/files/${index}` });
  expect((await recording.report()).methods).toEqual({ 'drive.files.get': { calls: 2_000 } });
});

test('what cannot be recorded says what can', () => {
  expect(() => recordAccess('key' as never)).toThrow(/^recordAccess: expected a client, got a string/);
  const got = Object.assign(() => undefined, { extend: () => got, get: () => got, post: () => got, stream: () => got });
  expect(() => recordAccess(got)).toThrow(/Pass the auth client/);
});
