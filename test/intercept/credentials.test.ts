import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { authModule, CLIENTS, KEY, MAJORS, ROBOT } from './auth-clients.js';
import { DELEGATION_DENIED, grantToken, IAM_DENIED } from './google-answers.js';
import { type Loopback, startLoopback } from './loopback.js';

const TARGET = 'https://storage.googleapis.com/storage/v1/b/example-bucket/o/report.txt';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
});
afterEach(() => nock.cleanAll());
afterAll(async () => {
  nock.restore();
  await server.close();
});

const refused = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => expect.fail('resolved'),
    (error: unknown) => error,
  );

const IMPERSONATION_DENIED = {
  error: {
    code: 403,
    message: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
    status: 'PERMISSION_DENIED',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'iam.googleapis.com',
        metadata: { permission: 'iam.serviceAccounts.getAccessToken' },
      },
    ],
  },
};

describe.each(MAJORS)('the token traffic of %s', (major) => {
  const module = authModule(major);
  const { gal } = module;

  const oauth2 = (): any => {
    const client = new gal.OAuth2Client();
    client.setCredentials({ access_token: 'at hand', refresh_token: '1//refresh', expiry_date: Date.now() + 3_600_000 });
    return client;
  };
  const jwt = (): any =>
    new gal.JWT({ email: ROBOT, key: KEY, subject: 'ann@example.com', scopes: ['https://www.googleapis.com/auth/drive'] });
  const impersonated = (): any =>
    new gal.Impersonated({
      sourceClient: oauth2(),
      targetPrincipal: ROBOT,
      targetScopes: ['https://www.googleapis.com/auth/cloud-platform'],
    });
  const workload = (): any =>
    new gal.IdentityPoolClient({
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/123456/locations/global/workloadIdentityPools/pool/providers/provider',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      subject_token_supplier: { getSubjectToken: () => Promise.resolve('subject') },
    });

  /** google-auth-library 9 asks at an older address. */
  const answerTokens = (status: number, body: object): void => {
    nock('https://oauth2.googleapis.com').persist().post('/token').reply(status, body);
    nock('https://www.googleapis.com').persist().post('/oauth2/v4/token').reply(status, body);
  };
  const denyDelegation = (): void => answerTokens(401, DELEGATION_DENIED.body as object);
  const denyImpersonation = (): void =>
    void nock('https://iamcredentials.googleapis.com')
      .persist()
      .post(/:generateAccessToken$/)
      .reply(403, IMPERSONATION_DENIED);
  const denyExchange = (): void =>
    void nock('https://sts.googleapis.com')
      .persist()
      .post('/v1/token')
      .reply(403, { error: 'unauthorized_client', error_description: 'The caller does not have permission to use the provider' });

  /** Each way of asking a client for something meets the same refusal of its credential. */
  const WAYS: [string, (client: any) => Promise<unknown>][] = [
    ['request', (client) => client.request({ url: TARGET })],
    ['getAccessToken', (client) => client.getAccessToken()],
    ['getRequestHeaders', (client) => client.getRequestHeaders(TARGET)],
    ['GoogleAuth#getRequestHeaders', (client) => new gal.GoogleAuth({ authClient: client, projectId: 'p' }).getRequestHeaders(TARGET)],
  ];

  test.each(WAYS)('%s: domain-wide delegation that does not cover the scope', async (_way, ask) => {
    denyDelegation();
    const denial = await refused(ask(interceptDenials(jwt())));
    expect([denial.kind, denial.phase, denial.reason]).toEqual(['InsufficientScope', 'credentials', 'unauthorized_client']);
  });

  test.each(WAYS)('%s: impersonation that is not allowed, in the words of google-auth-library', async (_way, ask) => {
    denyImpersonation();
    const raw = await refused(ask(impersonated()));
    const denial = await refused(ask(interceptDenials(impersonated())));
    expect([denial.kind, denial.phase]).toEqual(['MissingPermission', 'credentials']);
    expect(denial.permissions).toEqual(['iam.serviceAccounts.getAccessToken']);
    expect(raw.message).toContain('PERMISSION_DENIED: unable to impersonate:');
    expect(denial.original.message).toBe(raw.message);
    expect(denial.cause.message).toBe(raw.message);
  });

  test('impersonation whose source client is intercepted as well', async () => {
    denyImpersonation();
    const onDenial = vi.fn();
    const client = impersonated();
    interceptDenials(client.sourceClient, { onDenial });
    const denial = await refused(interceptDenials(client, { onDenial }).request({ url: TARGET }));
    expect(denial.kind).toBe('MissingPermission');
    expect(denial.message).toContain('unable to impersonate');
    expect(onDenial.mock.calls).toEqual([[denial]]);
  });

  test.each(WAYS)('%s: a token exchange that is refused', async (_way, ask) => {
    denyExchange();
    const raw = await refused(ask(workload()));
    const denial = await refused(ask(interceptDenials(workload())));
    expect(denial.phase).toBe('credentials');
    expect(denial.status).toBe(403);
    expect(denial.original.message).toBe(raw.message);
  });

  test('a refusal of the API itself, after the token was granted', async () => {
    answerTokens(200, { access_token: 'granted', expires_in: 3600 });
    nock('https://storage.googleapis.com')
      .get(/.*/)
      .reply(403, IAM_DENIED.body as object);
    const denial = await refused(interceptDenials(jwt()).request({ url: TARGET }));
    expect([denial.kind, denial.phase]).toEqual(['MissingPermission', 'api']);
  });

  test('a metadata server that refuses: the words of Compute survive', async () => {
    vi.stubEnv('GCE_METADATA_HOST', `127.0.0.1:${server.port}`);
    server.script(() => ({ status: 403, headers: { 'metadata-flavor': 'Google' }, body: 'Forbidden' }));
    const raw = await refused(new gal.Compute().getAccessToken());
    const error = await refused(interceptDenials(new gal.Compute()).getAccessToken());
    vi.unstubAllEnvs();
    expect(raw.message).toMatch(/Forbidden error was returned while attempting to retrieve an access token/);
    expect((error.original ?? error).message).toBe(raw.message);
  });

  test('a client that replaces its own transporter later, as one with client certificates does', async () => {
    server.script((hit) => grantToken(hit) ?? IAM_DENIED);
    const client = interceptDenials(CLIENTS['IdentityPool']!(module, server.url));
    client.transporter = new module.gaxios.Gaxios({ headers: { 'x-mtls': 'yes' } });
    expect((await refused(client.request({ url: `${server.url}/storage/v1/b/b/o/x` }))).kind).toBe('MissingPermission');
    expect(server.hits.at(-1)?.headers['x-mtls']).toBe('yes');
  });

  test('an intercepted transporter under a bare client: what the client says is still said', async () => {
    denyDelegation();
    const client = jwt();
    interceptDenials(client.transporter);
    const denial = await refused(client.request({ url: TARGET }));
    expect([denial.kind, denial.phase]).toEqual(['InsufficientScope', 'credentials']);
  });

  test.each<[string, (client: any, done: (...answer: any[]) => void) => void]>([
    ['request', (client, done) => client.request({ url: TARGET }, done)],
    ['getAccessToken', (client, done) => client.getAccessToken(done)],
    ['authorize', (client, done) => client.authorize(done)],
  ])('%s with a callback', async (_method, ask) => {
    denyDelegation();
    const answer: any[] = await new Promise((resolve) => ask(interceptDenials(jwt()), (...args) => resolve(args)));
    expect([answer[0].kind, answer[0].phase]).toEqual(['InsufficientScope', 'credentials']);
  });
});
