import { inspect } from 'node:util';
import { Storage } from '@google-cloud/storage';
import { google as googleapis } from 'googleapis';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../src/caller/caller.js';
import { verifiedCaller } from '../../src/caller/confirm/verified-caller.js';
import { whoami } from '../../src/caller/whoami.js';
import { authModule, MAJORS, routed } from '../intercept/auth-clients.js';
import { installed } from '../intercept/installed.js';
import type { Answer, Hit } from '../intercept/loopback.js';
import { atHome, CREDENTIALS, folder, GCLOUD_CLIENT, POOL, ROBOT_ID, written } from './credentials.js';
import { machine } from './environment.js';
import { ANN, DRIVE, type Google, PLATFORM, ROBOT, startGoogle, VM, whoIs } from './google.js';
import { unsignedJwt } from './jwt.js';
import { SECRET, withoutSecrets } from './secrets.js';

let google: Google;
beforeEach(async () => {
  google = await startGoogle();
  return () => google.close();
});
machine(() => google.url);

const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
const seen = ['openid', EMAIL, PLATFORM];

async function asked(auth: unknown, options: object = {}): Promise<Caller> {
  return withoutSecrets(await verifiedCaller(auth, options, google.endpoints));
}

/** What tokeninfo says of the token of a service account, which has the email scope or not. */
function robotIs(email?: string): (hit: Hit) => Answer {
  return (hit) =>
    hit.path === '/tokeninfo'
      ? { body: { azp: ROBOT_ID, aud: ROBOT_ID, scope: PLATFORM, expires_in: '3599', ...(email && { email }) } }
      : whoIs(hit);
}

describe.each(MAJORS)('%s', (major) => {
  const { gal, gaxios } = authModule(major);
  const name = installed(major);
  const jwt = (options: object): any =>
    new gal.JWT({ email: ROBOT, key: SECRET.privateKey, transporter: routed(new gaxios.Gaxios(), google.url), ...options });
  const user = (): any =>
    new gal.UserRefreshClient({
      clientId: GCLOUD_CLIENT,
      clientSecret: SECRET.clientSecret,
      refreshToken: SECRET.refreshToken,
      endpoints: { oauth2TokenUrl: `${google.url}/token` },
    });

  it(`confirms a service account by the token that Google issues for its key, with ${name}`, async () => {
    google.identity = robotIs();
    expect(await asked(jwt({ scopes: [DRIVE] }))).toEqual({
      type: 'serviceAccount',
      principal: `serviceAccount:${ROBOT}`,
      email: ROBOT,
      clientId: ROBOT_ID,
      project: 'example-project',
      scopes: [PLATFORM],
      credential: 'serviceAccountKey',
      source: "the client's service account key",
      verified: true,
    });
  });

  it(`confirms a user, whom nothing on this machine names, with ${name}`, async () => {
    const caller = await asked(user());
    expect(caller).toMatchObject({ type: 'user', principal: `user:${ANN}`, email: ANN, scopes: seen, verified: true });
    expect(caller.notes?.join()).toMatch(/gcloud's OAuth client/);
  });

  it(`names everybody in a chain of impersonation, with ${name}`, async () => {
    const client = new gal.Impersonated({ sourceClient: user(), targetPrincipal: ROBOT, targetScopes: [PLATFORM], endpoint: google.url });
    expect(await asked(client)).toMatchObject({
      principal: `serviceAccount:${ROBOT}`,
      verified: true,
      via: { principal: `user:${ANN}`, verified: true },
    });
  });

  it(`confirms a federated workload by the token that it gets, with ${name}`, async () => {
    const client = new gal.IdentityPoolClient(CREDENTIALS.externalImpersonating(google.url));
    expect(await asked(client)).toMatchObject({
      principal: `serviceAccount:${ROBOT}`,
      verified: true,
      via: { type: 'workload', pool: POOL, verified: true },
    });
    expect(await asked(new gal.IdentityPoolClient(CREDENTIALS.externalAccount(google.url)))).toMatchObject({
      type: 'workload',
      pool: POOL,
      verified: true,
    });
  });

  it(`asks the metadata server on a machine of Google, with ${name}`, async () => {
    expect(await asked(new gal.GoogleAuth({ scopes: [PLATFORM] }))).toMatchObject({
      principal: `serviceAccount:${VM}`,
      project: 'example-project',
      credential: 'metadataServer',
      source: 'metadata server',
      verified: true,
    });
    expect(google.hits.some(({ path }) => path.endsWith('/token'))).toBe(false);
  });

  it(`loads Application Default Credentials and says which file they came from, with ${name}`, async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', CREDENTIALS.namedUser()));
    const auth = new gal.GoogleAuth({ clientOptions: { endpoints: { oauth2TokenUrl: `${google.url}/token` } } });
    expect(await asked(auth)).toMatchObject({
      principal: `user:${ANN}`,
      quotaProject: 'quota-project',
      source: `GOOGLE_APPLICATION_CREDENTIALS (${atHome('adc.json')})`,
      verified: true,
    });
  });

  it(`asks about the account behind an ID token and behind a downscoped one, with ${name}`, async () => {
    google.identity = robotIs(ROBOT);
    expect(
      await asked(new gal.IdTokenClient({ targetAudience: 'https://service.example', idTokenProvider: jwt({ scopes: [PLATFORM] }) })),
    ).toMatchObject({ email: ROBOT, verified: true });
    const rule = {
      availableResource: '//storage.googleapis.com/projects/_/buckets/b',
      availablePermissions: ['inRole:roles/storage.objectViewer'],
    };
    expect(
      await asked(new gal.DownscopedClient(jwt({ scopes: [PLATFORM] }), { accessBoundary: { accessBoundaryRules: [rule] } })),
    ).toMatchObject({ email: ROBOT, verified: true });
  });

  it(`says why Google issued no token, with ${name}`, async () => {
    google.script(() => ({ status: 400, body: { error: 'invalid_grant', error_description: 'Invalid grant: account not found' } }));
    const caller = await asked(jwt({ scopes: [PLATFORM] }));
    expect(caller).toMatchObject({ email: ROBOT, verified: false });
    expect(caller.notes?.join()).toMatch(/^Google didn't issue a token \(.*invalid_grant/);
  });

  it(`says what is wrong with a private key, without redacting it, with ${name}`, async () => {
    const [note] =
      (await asked(jwt({ key: '-----BEGIN PRIVATE KEY-----\nCANARY\n-----END PRIVATE KEY-----\n', scopes: [PLATFORM] }))).notes ?? [];
    expect(note).toMatch(/^Google didn't issue a token \(error:\w+:/);
    expect(note).not.toMatch(/redacted|CANARY/);
  });

  it.each([
    ['a bare secret', 'CANARYopaque0123 '],
    ['another notation', "{'private_key': 'CANARY'}"],
    ['a comma that is missing', '{"type":"authorized_user","client_secret":"CANARY01" "refresh_token":"1//0gCANARY"}'],
    ['a quote that is missing', '{"type":"authorized_user","refresh_token":CANARYrefresh}'],
    ['an end that is missing', '{"type":"authorized_user","refresh_token":"CANARY'],
  ])(`quotes nothing of a credential file that is no JSON, with ${name}: %s`, async (_what, content) => {
    const keyFile = written('broken.json', content);
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', keyFile);
    const failure = await asked(new gal.GoogleAuth({ scopes: [PLATFORM] })).catch((thrown: unknown) => thrown as Error);
    expect((failure as Error).message).toMatch(/gcloud auth application-default login.* isn't valid JSON\.$/);
    expect(inspect(failure, { showHidden: true })).not.toMatch(/CANARY|Unexpected|Expected/);
    const { notes } = await asked(jwt({ key: undefined, keyFile, scopes: [PLATFORM] }));
    expect(notes).toEqual(["Google didn't issue a token (The credential file isn\'t valid JSON.)"]);
  });

  it(`is back in time when a token server hangs, with ${name}`, async () => {
    google.script(() => ({ hang: true }));
    expect(await asked(user(), { identityTimeoutMs: 25 })).toMatchObject({
      type: 'user',
      verified: false,
      notes: expect.arrayContaining(['no token came in time']),
    });
  });
});

describe('the answer', () => {
  const { gal, gaxios } = authModule('google-auth-library');

  it('tells when the token is for somebody else than the client believes', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', { ...CREDENTIALS.namedUser(), account: 'bob@example.com' }));
    const auth = new gal.GoogleAuth({ clientOptions: { endpoints: { oauth2TokenUrl: `${google.url}/token` } } });
    expect(await asked(auth)).toMatchObject({
      principal: `user:${ANN}`,
      verified: true,
      notes: [`the client is configured as bob@example.com, but its token belongs to ${ANN}`],
    });
  });

  it('is not confirmed when tokeninfo says nothing about the account of a user', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', CREDENTIALS.namedUser()));
    const auth = new gal.GoogleAuth({ clientOptions: { endpoints: { oauth2TokenUrl: `${google.url}/token` } } });
    google.identity = () => ({ body: { azp: GCLOUD_CLIENT, scope: PLATFORM } });
    expect(await asked(auth)).toMatchObject({ principal: `user:${ANN}`, scopes: [PLATFORM], verified: false });
    google.identity = () => ({ status: 500, body: 'oops' });
    expect(await asked(auth)).toMatchObject({
      principal: `user:${ANN}`,
      verified: false,
      notes: ["Google's tokeninfo endpoint didn't recognize the token"],
    });
  });

  it('is asked for anew each time, but once by all who ask at the same time', async () => {
    const client = new gal.Compute();
    await asked(client);
    await asked(client);
    expect(google.lookUps()).toHaveLength(2);
    await Promise.all([asked(client), asked(client)]);
    expect(google.lookUps()).toHaveLength(3);
  });

  it('confirms a key without scopes by a token of its own for the email scope alone', async () => {
    google.identity = robotIs(ROBOT);
    const client = new gal.JWT({ email: ROBOT, key: SECRET.privateKey, transporter: routed(new gaxios.Gaxios(), google.url) });
    const caller = await asked(client);
    expect(caller).toMatchObject({ email: ROBOT, clientId: ROBOT_ID, verified: true });
    expect(caller).not.toHaveProperty('scopes');
    const assertion = new URLSearchParams(google.hits[0]?.body).get('assertion') ?? '';
    expect(JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({ scope: EMAIL });
  });

  it('sends no token of Distributed Cloud to Google', async () => {
    const client = new gal.GdchClient({ apiAudience: 'https://gdc.example' });
    client.fromJSON(CREDENTIALS.airGapped(google.url));
    expect(await asked(client)).toMatchObject({ principal: 'system:serviceaccount:example-project:robot', verified: false });
    expect(google.hits).toEqual([]);
  });

  it('makes no call when it is to be offline', async () => {
    expect(await whoami(new gal.JWT({ email: ROBOT, key: 'x' }), { identity: 'offline' })).toMatchObject({ email: ROBOT, verified: false });
    expect(await whoami(new gal.GoogleAuth(), { identity: 'offline' })).toEqual({
      type: 'unknown',
      source: "credentials that aren't loaded yet",
      verified: false,
    });
    expect(google.hits).toEqual([]);
  });

  it('is the end of the key for an API key, and nobody for a client without credentials', async () => {
    expect(await asked(SECRET.apiKey)).toEqual({
      type: 'apiKey',
      keySuffix: 'wxyz',
      credential: 'apiKey',
      source: 'API key given to whoami',
      verified: false,
    });
    expect(await asked(new gal.GoogleAuth({ apiKey: SECRET.apiKey }))).toMatchObject({ type: 'apiKey', keySuffix: 'wxyz' });
    expect(await asked(new gal.PassThroughClient())).toMatchObject({ type: 'anonymous' });
  });

  it('reads a token that somebody gave to a client', async () => {
    const client = new gal.OAuth2Client();
    client.setCredentials({ access_token: SECRET.accessToken });
    expect(await asked(client)).toMatchObject({ principal: `user:${ANN}`, verified: true });
    client.setCredentials({});
    expect((await asked(client)).notes?.[0]).toMatch(/^Google didn't issue a token \(No refresh token/);
  });
});

describe('a client that was made with auth', () => {
  const { gal } = authModule('google-auth-library');
  const auth = new gal.JWT({ email: ROBOT, key: 'x' });

  it.each<[string, () => object]>([
    ['a generated API', () => googleapis.drive({ version: 'v3', auth })],
    ['a storage client', () => new Storage({ authClient: auth, projectId: 'example-project' })],
    ['a gax client', () => ({ auth: new gal.GoogleAuth({ authClient: auth }), innerApiCalls: {} })],
  ])('is as good as its auth: %s', async (_what, client) => {
    expect(await whoami(client(), { identity: 'offline' })).toMatchObject({ email: ROBOT });
  });

  it('has an API key for its auth', async () => {
    expect(withoutSecrets(await whoami(googleapis.drive({ version: 'v3', auth: SECRET.apiKey })))).toMatchObject({
      type: 'apiKey',
      keySuffix: 'wxyz',
    });
  });
});

describe('what is no auth', () => {
  const { gal } = authModule('google-auth-library');

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /^whoami: nothing has no credentials to identify\. Pass a GoogleAuth/],
    ['null', null, /null.*whoami\(new GoogleAuth\(\)\)/],
    ['a number', 7, /a number/],
    ['an object', {}, /this object/],
    ['a generated API without auth', { context: { _options: {} } }, /an API that was made without auth has no/],
    ['an empty key', ' ', /the API key is empty/],
    ['an access token', SECRET.accessToken, /this is a token.*setCredentials/],
    ['an ID token', unsignedJwt({}), /this is a token/],
  ])('is refused with the line to write instead: %s', async (_what, auth, message) => {
    const error = await asked(auth).catch((thrown: unknown) => thrown as Error);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toMatch(/CANARY|eyJ/);
  });

  it('tells how to get credentials where there are none', async () => {
    vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
    vi.stubEnv('CLOUDSDK_CONFIG', `${folder}/nothing`);
    await expect(asked(new gal.GoogleAuth())).rejects.toThrow(/gcloud auth application-default login.*GOOGLE_APPLICATION_CREDENTIALS/);
  });
});
