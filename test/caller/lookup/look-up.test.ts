import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KINDS } from '../../../src/classification/kinds.js';
import { GOOGLE_ENDPOINTS } from '../../../src/caller/lookup/endpoints.js';
import { authModule, MAJORS } from '../../intercept/auth-clients.js';
import type { Answer, Hit } from '../../intercept/loopback.js';
import { callerOf, type Options, refusal, responseTo } from '../denied-call.js';
import { machine } from '../environment.js';
import { ANN, DRIVE, type Google, startGoogle, VM, whoIs } from '../google.js';

const { gal } = authModule('google-auth-library');
const DRIVE_URL = 'https://www.googleapis.com/drive/v3/files/x';

let google: Google;
/** A fresh server for each test: what is known about one credential must not answer for another. */
beforeEach(async () => {
  google = await startGoogle();
  return () => google.close();
});
machine(() => google.url);

let tokens = 0;
/** A client whose token is its own: nobody asked about it before. */
function freshClient(): any {
  tokens += 1;
  const client = new gal.OAuth2Client({ clientId: '123456-abc.apps.googleusercontent.com' });
  client.setCredentials({ access_token: `ya29.CANARY-${process.pid}-${tokens}`, expiry_date: Date.now() + 3_600_000 });
  return client;
}

function denied(client: unknown, options: Options = {}) {
  return callerOf(responseTo(DRIVE_URL), { client, servers: google.endpoints, ...options });
}

const annIs = (hit: Hit): Answer =>
  hit.path === '/tokeninfo'
    ? { body: { azp: '123456-abc.apps.googleusercontent.com', scope: DRIVE, email: ANN, expires_in: '3599' } }
    : whoIs(hit);
const OFFLINE = {
  type: 'unknown',
  clientId: '123456-abc.apps.googleusercontent.com',
  credential: 'accessToken',
  source: 'access token of the client',
  verified: false,
};

describe('who is asked', () => {
  it('sends the token to tokeninfo in the body, never in the URL or a header', async () => {
    google.identity = annIs;
    const client = freshClient();
    expect(await denied(client)).toMatchObject({ type: 'user', email: ANN, scopes: [DRIVE], source: 'tokeninfo', verified: true });
    const [hit] = google.hits;
    expect(hit).toMatchObject({ method: 'POST', path: '/tokeninfo', body: `access_token=${client.credentials.access_token}` });
    expect(JSON.stringify(hit?.headers)).not.toContain('CANARY');
  });

  it('asks the metadata server where the environment says, with the header that it wants', async () => {
    vi.stubEnv('GCE_METADATA_IP', google.url.slice('http://'.length));
    vi.stubEnv('GCE_METADATA_HOST', '127.0.0.1:1');
    const caller = await callerOf(responseTo(DRIVE_URL), { client: new gal.Compute() });
    expect(caller).toMatchObject({
      email: VM,
      project: 'example-project',
      credential: 'metadataServer',
      source: 'metadata server',
      verified: true,
    });
    expect(google.hits.every(({ headers }) => headers['metadata-flavor'] === 'Google')).toBe(true);
  });

  it('asks the metadata server for the project when the address of the account shows only a number', async () => {
    google.identity = (hit) =>
      hit.path.endsWith('project-id')
        ? whoIs(hit)
        : { headers: { 'metadata-flavor': 'Google' }, body: { email: '123456-compute@developer.gserviceaccount.com', scopes: [DRIVE] } };
    expect(await denied(new gal.Compute())).toMatchObject({
      principal: 'serviceAccount:123456-compute@developer.gserviceaccount.com',
      project: 'example-project',
      scopes: [DRIVE],
    });
  });

  it('knows a GKE workload that is no service account by the pool of its cluster', async () => {
    google.identity = () => ({ headers: { 'metadata-flavor': 'Google' }, body: { email: 'example-project.svc.id.goog', scopes: [] } });
    expect(await denied(new gal.Compute())).toEqual({
      type: 'workload',
      pool: 'example-project.svc.id.goog',
      project: 'example-project',
      credential: 'metadataServer',
      source: 'metadata server',
      verified: true,
    });
  });

  it('sends a token to the token services that Google runs, and nowhere else', () => {
    expect(GOOGLE_ENDPOINTS.tokeninfo('googleapis.com')).toBe('https://oauth2.googleapis.com/tokeninfo');
    expect(GOOGLE_ENDPOINTS.tokeninfo('s3nsapis.fr')).toBe('https://oauth2.s3nsapis.fr/tokeninfo');
    expect(GOOGLE_ENDPOINTS.tokeninfo('universe.example')).toBeUndefined();
    for (const hostile of [
      'evil.example/x',
      'a@evil.example',
      'evil.example:8080',
      '127.0.0.1',
      'localhost',
      '',
      'evil.example?',
      '.',
      'googleapis.com\n',
    ]) {
      expect(GOOGLE_ENDPOINTS.tokeninfo(hostile)).toBeUndefined();
    }
  });

  it('does not ask a metadata server that the environment rules out', () => {
    vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
    expect(GOOGLE_ENDPOINTS.metadata()).toBeUndefined();
    vi.stubEnv('METADATA_SERVER_DETECTION', '');
    vi.stubEnv('GCE_METADATA_HOST', '');
    expect(GOOGLE_ENDPOINTS.metadata()).toBe('http://169.254.169.254');
    vi.stubEnv('GCE_METADATA_HOST', 'not a host');
    expect(GOOGLE_ENDPOINTS.metadata()).toBeUndefined();
  });

  it('knows by its client what kind of account a token without the email scope is for', async () => {
    google.identity = () => ({ body: { azp: '112233445566778899001', scope: DRIVE, expires_in: '3599' } });
    expect(await denied(freshClient())).toMatchObject({ type: 'serviceAccount', scopes: [DRIVE], source: 'tokeninfo' });
    google.identity = () => ({ body: { azp: '123456-abc.apps.googleusercontent.com', scope: DRIVE, expires_in: '3599' } });
    const caller = await denied(freshClient());
    expect(caller).toMatchObject({ type: 'user', clientId: '123456-abc.apps.googleusercontent.com' });
    expect(caller).not.toHaveProperty('email');
  });
});

describe('when it is asked', () => {
  it.each(KINDS.map((kind) => [kind, kind === 'RateLimited' || kind === 'QuotaExceeded' ? 0 : 1] as const))(
    'for %s: %i look-ups',
    async (kind, lookUps) => {
      google.identity = annIs;
      await denied(freshClient(), { verdict: { kind } });
      expect(google.lookUps()).toHaveLength(lookUps);
    },
  );

  it.each<[string, Options]>([
    ['the options say offline', { identity: 'offline' }],
    ['no time is allowed', { identityTimeoutMs: 0 }],
    ['the token was found invalid', { verdict: { kind: 'CredentialRejected', problem: 'tokenExpired' } }],
  ])('not when %s', async (_why, options) => {
    await denied(freshClient(), options);
    expect(google.hits).toEqual([]);
  });

  it('not when the credential was on its way to somebody else', async () => {
    const client = freshClient();
    await callerOf(responseTo('https://api.example.com/x'), { client, servers: google.endpoints });
    const headers = { authorization: `Bearer ${client.credentials.access_token}` };
    for (const url of ['https://api.example.com/x', 'https://mine.run.app/x', 'http://localhost:8080/x'])
      await callerOf(responseTo(url, headers), { servers: google.endpoints });
    expect(google.hits).toEqual([]);
    google.identity = annIs;
    expect(await callerOf(responseTo(DRIVE_URL, headers), { servers: google.endpoints })).toMatchObject({ email: ANN });
  });

  it('not Google about a token that was on its way to an emulator', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    await callerOf(responseTo('http://localhost:8080/v1/projects/p'), { client: freshClient() });
    await callerOf(responseTo('http://127.0.0.1:8080/v1/projects/p'), { client: freshClient() });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('for a machine of Google also then: no credential travels', async () => {
    const options = { verdict: { kind: 'CredentialRejected', problem: 'tokenExpired' } } as const;
    const response = responseTo('https://api.example.com/x');
    expect(await callerOf(response, { client: new gal.Compute(), servers: google.endpoints, ...options })).toMatchObject({ email: VM });
  });

  it('not for what the client itself names', async () => {
    await denied(new gal.JWT({ email: VM, key: 'x' }));
    await denied(new gal.Compute({ serviceAccountEmail: VM }));
    expect(google.hits).toEqual([]);
  });
});

describe('how often', () => {
  it.each(MAJORS)('once for 10,000 denials at the same time on one credential of %s', async (major) => {
    google.identity = annIs;
    const client = new (authModule(major).gal.Compute)();
    const response = responseTo(DRIVE_URL);
    const callers = await Promise.all(
      Array.from({ length: 10_000 }, () => callerOf(response, { client, servers: google.endpoints, identityTimeoutMs: 30_000 })),
    );
    expect(callers.every(({ email }) => email === VM)).toBe(true);
    expect(google.lookUps()).toHaveLength(1);
  });

  it('once for 10,000 denials at the same time on one token, and never again', async () => {
    google.identity = annIs;
    const client = freshClient();
    const callers = await Promise.all(Array.from({ length: 10_000 }, () => denied(client, { identityTimeoutMs: 30_000 })));
    expect(new Set(callers.map(({ email }) => email))).toEqual(new Set([ANN]));
    await denied(client);
    expect(google.lookUps()).toHaveLength(1);
  });

  it('again when the client has another token, for it may be another user', async () => {
    google.identity = annIs;
    const client = freshClient();
    await denied(client);
    google.identity = () => ({ body: { email: 'bob@example.com', scope: DRIVE } });
    client.setCredentials(freshClient().credentials);
    expect(await denied(client)).toMatchObject({ email: 'bob@example.com', changedFrom: `user:${ANN}` });
    expect(google.lookUps()).toHaveLength(2);
  });

  it('not again at once after a failure', async () => {
    google.identity = () => ({ status: 500, body: 'oops' });
    const client = freshClient();
    await denied(client);
    await denied(client);
    expect(google.lookUps()).toHaveLength(1);
  });
});

describe('an answer that is no help leaves the offline caller, within the bound', () => {
  const huge = 'x'.repeat(5 * 1024 * 1024);
  it.each<[string, Answer]>([
    ['hangs', { hang: true }],
    ['fails', { status: 500, body: 'oops' }],
    ['says nothing', { body: '' }],
    ['is no JSON', { body: '<html>' }],
    ['is another JSON', { body: ['ann@example.com'] }],
    ['has wrong types', { body: { email: { toString: 'ann@example.com' }, azp: 7, scope: null } }],
    ['has 5 MB', { body: { email: ANN, padding: huge } }],
    ['has 5 MB that are no JSON', { body: huge }],
    ['has an address that is none', { body: { email: 'default' } }],
    ['has a secret in place of an address', { body: { email: 'ya29.CANARY-in-the-wrong-place', azp: 'CANARY', scope: 'ya29.CANARY' } }],
    ['leads somewhere else', { status: 302, headers: { location: '/elsewhere' } }],
  ])('when tokeninfo %s', async (_how, answer) => {
    google.identity = () => answer;
    expect(await denied(freshClient(), { identityTimeoutMs: answer.hang ? 25 : 5_000 })).toEqual(OFFLINE);
    expect(google.hits.map(({ path }) => path)).toEqual(['/tokeninfo']);
  });

  it('when tokeninfo refuses the connection', async () => {
    await google.close();
    expect(await denied(freshClient())).toEqual(OFFLINE);
    google = await startGoogle();
  });

  it('when what answers is no metadata server', async () => {
    google.identity = () => ({ body: { email: VM } });
    expect(await denied(new gal.Compute())).toEqual({
      type: 'serviceAccount',
      credential: 'metadataServer',
      source: "this machine's service account",
      verified: false,
    });
  });

  it('when the platform has no fetch, or a broken one', async () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('CANARY');
    });
    expect(await denied(freshClient())).toEqual(OFFLINE);
    vi.stubGlobal('fetch', undefined);
    expect(await denied(freshClient())).toEqual(OFFLINE);
    vi.unstubAllGlobals();
  });

  it('even if the program has faked its timers', async () => {
    google.identity = () => ({ hang: true });
    vi.useFakeTimers();
    const caller = denied(freshClient(), { identityTimeoutMs: 25 });
    await expect(caller).resolves.toEqual(OFFLINE);
    vi.useRealTimers();
  });

  it('for each of those who wait, by their own bound', async () => {
    google.identity = () => ({ hang: true });
    const client = freshClient();
    const slow = denied(client, { identityTimeoutMs: 1_000 });
    const quick = denied(client, { identityTimeoutMs: 10 });
    expect(await Promise.race([slow.then(() => 'slow'), quick.then(() => 'quick')])).toBe('quick');
    expect(await quick).toEqual(OFFLINE);
    expect(await slow).toEqual(OFFLINE);
  });
});

it('asks no more than a few at once: a server that denies thousands of users has other worries', async () => {
  const questions = vi.fn(() => new Promise<never>(() => undefined));
  vi.stubGlobal('fetch', questions);
  const crowd = Array.from({ length: 500 }, () => denied(freshClient(), { identityTimeoutMs: 50 }));
  expect((await Promise.all(crowd)).every(({ type }) => type === 'unknown')).toBe(true);
  expect(questions).toHaveBeenCalledTimes(32);
  vi.unstubAllGlobals();
  google.identity = annIs;
  expect(await denied(freshClient())).toMatchObject({ email: ANN });
});

it('remembers a thousand credentials, and forgets the one that it learnt first', async () => {
  const questions = vi.fn(() => Promise.resolve(new Response(JSON.stringify({ email: ANN }))));
  vi.stubGlobal('fetch', questions);
  const [first, second, ...others] = Array.from({ length: 1_001 }, freshClient);
  for (const client of [first, second, ...others]) await denied(client);
  expect(questions).toHaveBeenCalledTimes(1_001);
  await denied(second);
  expect(questions).toHaveBeenCalledTimes(1_001);
  expect(await denied(first)).toMatchObject({ email: ANN });
  expect(questions).toHaveBeenCalledTimes(1_002);
  vi.unstubAllGlobals();
});

it('asks through no interceptor: neither the client nor its gaxios sees the question', async () => {
  google.identity = annIs;
  const client = freshClient();
  const seen = vi.fn((config: unknown) => Promise.resolve(config));
  client.transporter.interceptors.request.add({ resolved: seen });
  const response = await refusal(() => client.request({ url: `${google.url}/drive/v3/files/x` }));
  const calls = seen.mock.calls.length;
  expect(await callerOf(response, { client, servers: google.endpoints })).toMatchObject({ email: ANN });
  expect(seen.mock.calls).toHaveLength(calls);
});
