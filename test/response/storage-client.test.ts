import { Storage as Storage8 } from '@google-cloud/storage';
import { OAuth2Client } from 'google-auth-library';
import { Storage as Storage7 } from 'storage7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askThrown } from '../fixtures/ask.js';
import { legacyBody } from '../fixtures/bodies.js';
import { type Loopback, startLoopback } from '../intercept/loopback.js';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

const ACCESS_DENIED = legacyBody(
  403,
  "robot@example-project.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).",
  'forbidden',
);

describe.each([
  ['@google-cloud/storage 7', Storage7],
  ['@google-cloud/storage 8', Storage8],
])('an ApiError of %s', (_, Storage: any) => {
  function bucket(): any {
    const authClient = new OAuth2Client();
    authClient.setCredentials({ access_token: 'granted', expiry_date: Date.now() + 3_600_000 });
    const storage = new Storage({ projectId: 'example-project', apiEndpoint: server.url, authClient, retryOptions: { autoRetry: false } });
    return storage.bucket('example-bucket');
  }

  it('of a call that answers JSON names permission and caller', async () => {
    server.script(() => ({ status: 403, body: ACCESS_DENIED }));
    expect(await askThrown(() => bucket().file('reports/may.csv').getMetadata())).toMatchObject({
      kind: 'MissingPermission',
      status: 403,
      permissions: ['storage.objects.get'],
      caller: { email: 'robot@example-project.iam.gserviceaccount.com' },
    });
  });

  it('of a download, whose body is a stream', async () => {
    server.script(() => ({ status: 403, body: ACCESS_DENIED }));
    expect(await askThrown(() => bucket().file('reports/may.csv').download())).toMatchObject({
      kind: 'MissingPermission',
      permissions: ['storage.objects.get'],
      status: 403,
    });
  });

  it('of an upload', async () => {
    server.script(() => ({ status: 403, body: ACCESS_DENIED }));
    expect(await askThrown(() => bucket().file('x').save('text', { resumable: false }))).toMatchObject({
      kind: 'MissingPermission',
      permissions: ['storage.objects.get'],
      status: 403,
    });
  });

  it('of a bucket whose billing is off', async () => {
    server.script(() => ({
      status: 403,
      body: legacyBody(403, 'The billing account for the owning project is disabled in state absent', 'accountDisabled'),
    }));
    expect(await askThrown(() => bucket().getMetadata())).toMatchObject({ kind: 'BillingDisabled' });
  });

  it('of a rate limit', async () => {
    server.script(() => ({
      status: 429,
      headers: { 'retry-after': '2' },
      body: legacyBody(429, 'The rate of change requests to the object exceeds the rate limit.', 'rateLimitExceeded', 'usageLimits'),
    }));
    expect(await askThrown(() => bucket().file('x').setMetadata({}))).toMatchObject({
      kind: 'RateLimited',
      status: 429,
      retryAfterMs: 2_000,
    });
  });

  it.each([404, 412, 500, 503])('of a %i that nobody denied is none', async (status) => {
    server.script(() => ({ status, body: { error: { code: status, message: 'No such object: example-bucket/x' } } }));
    expect(await askThrown(() => bucket().file('x').getMetadata())).toBeUndefined();
  });

  it('of a network failure is none', async () => {
    const closed = new Storage({
      projectId: 'p',
      apiEndpoint: 'http://127.0.0.1:1',
      authClient: new OAuth2Client(),
      retryOptions: { autoRetry: false },
    });
    expect(await askThrown(() => closed.bucket('b').getMetadata())).toBeUndefined();
  });
});
