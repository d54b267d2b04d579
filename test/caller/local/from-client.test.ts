import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../../src/caller/caller.js';
import { authModule, MAJORS, routed } from '../../intercept/auth-clients.js';
import { installed } from '../../intercept/installed.js';
import { atHome, CREDENTIALS, POOL, ROBOT_ID, written } from '../credentials.js';
import { callerOf, refusal } from '../denied-call.js';
import { machine } from '../environment.js';
import { ANN, DRIVE, type Google, PLATFORM, ROBOT, robot, startGoogle, VM } from '../google.js';
import { unsignedJwt } from '../jwt.js';
import { SECRET } from '../secrets.js';

let google: Google;
beforeAll(async () => {
  google = await startGoogle();
});
afterAll(() => google.close());
machine(() => google.url);

const pool = { type: 'workload', pool: POOL, project: '123456', verified: false } as const;
const ann = {
  type: 'user',
  principal: `user:${ANN}`,
  email: ANN,
  clientId: '123456-abc.apps.googleusercontent.com',
  source: 'tokeninfo',
  verified: true,
} as const;
const SEEN = ['openid', 'https://www.googleapis.com/auth/userinfo.email', PLATFORM];

interface Row {
  readonly kind: string;
  readonly client: (gal: any, gaxios: any) => unknown;
  readonly caller: Caller;
}

const ROWS: Row[] = [
  {
    kind: 'JWT with a key',
    client: (gal) => new gal.JWT({ email: ROBOT, key: SECRET.privateKey, quotaProjectId: 'quota-project' }),
    caller: { ...robot, quotaProject: 'quota-project', credential: 'serviceAccountKey', source: "the client's service account key" },
  },
  {
    kind: 'JWT with domain-wide delegation',
    client: (gal) => withToken(new gal.JWT({ email: ROBOT, key: SECRET.privateKey, subject: ANN, scopes: [DRIVE] })),
    caller: { ...robot, subject: ANN, scopes: [DRIVE], credential: 'serviceAccountKey', source: "the client's service account key" },
  },
  {
    kind: 'JWT with the path of a key file',
    client: (gal, gaxios) =>
      new gal.JWT({
        keyFile: written('key.json', CREDENTIALS.serviceAccount()),
        scopes: DRIVE,
        transporter: routed(new gaxios.Gaxios(), google.url),
      }),
    caller: { ...robot, clientId: ROBOT_ID, scopes: [DRIVE], credential: 'serviceAccountKey', source: `key file (${atHome('key.json')})` },
  },
  {
    kind: 'JWT with an API key',
    client: (gal) => new gal.GoogleAuth().fromAPIKey(SECRET.apiKey),
    caller: { type: 'apiKey', keySuffix: 'wxyz', credential: 'apiKey', source: 'API key of the client', verified: false },
  },
  {
    kind: 'OAuth2Client with a token, named by tokeninfo',
    client: (gal) => oauth2(gal, { access_token: SECRET.accessToken }),
    caller: { ...ann, credential: 'accessToken', scopes: SEEN },
  },
  {
    kind: 'OAuth2Client with an ID token',
    client: (gal) =>
      oauth2(gal, {
        access_token: SECRET.accessToken,
        refresh_token: SECRET.refreshToken,
        scope: DRIVE,
        id_token: unsignedJwt({ email: ANN, azp: 'ignored' }),
        expiry_date: Date.now() + 3_600_000,
      }),
    caller: { ...ann, scopes: [DRIVE], credential: 'user', source: 'claims of the ID token', verified: false },
  },
  {
    kind: 'UserRefreshClient',
    client: (gal) =>
      new gal.UserRefreshClient({
        clientId: '123456-abc.apps.googleusercontent.com',
        clientSecret: SECRET.clientSecret,
        refreshToken: SECRET.refreshToken,
        endpoints: { oauth2TokenUrl: `${google.url}/token` },
      }),
    caller: { ...ann, credential: 'user', scopes: SEEN },
  },
  {
    kind: 'Compute, default account',
    client: (gal) => new gal.Compute(),
    caller: {
      ...robot,
      principal: `serviceAccount:${VM}`,
      email: VM,
      scopes: SEEN,
      credential: 'metadataServer',
      source: 'metadata server',
      verified: true,
    },
  },
  {
    kind: 'Compute, named account',
    client: (gal) => new gal.Compute({ serviceAccountEmail: ROBOT, scopes: [DRIVE] }),
    caller: { ...robot, scopes: [DRIVE], credential: 'metadataServer', source: "this machine's service account" },
  },
  {
    kind: 'Impersonated, with a delegate',
    client: (gal) => impersonated(gal, { delegates: [`projects/-/serviceAccounts/${VM}`] }),
    caller: {
      ...robot,
      scopes: [DRIVE],
      credential: 'impersonation',
      source: "the client's impersonation settings",
      via: {
        ...robot,
        principal: `serviceAccount:${VM}`,
        email: VM,
        credential: 'impersonation',
        source: 'delegation chain',
        via: {
          type: 'user',
          clientId: '123456-abc.apps.googleusercontent.com',
          credential: 'user',
          source: "the client's refresh token",
          verified: false,
        },
      },
    },
  },
  {
    kind: 'IdentityPoolClient',
    client: (gal) => new gal.IdentityPoolClient(CREDENTIALS.externalAccount(google.url)),
    caller: { ...pool, scopes: [PLATFORM], credential: 'federation', source: 'identity federation (file)' },
  },
  {
    kind: 'IdentityPoolClient, impersonating',
    client: (gal) => new gal.IdentityPoolClient({ ...CREDENTIALS.externalImpersonating(google.url), scopes: [DRIVE] }),
    caller: {
      ...robot,
      scopes: [DRIVE],
      credential: 'impersonation',
      source: 'identity federation (file)',
      via: { ...pool, scopes: [DRIVE], credential: 'federation', source: 'identity federation (file)' },
    },
  },
  {
    kind: 'AwsClient',
    client: (gal) =>
      new gal.AwsClient({
        ...CREDENTIALS.externalAccount(google.url),
        credential_source: undefined,
        aws_security_credentials_supplier: {
          getAwsRegion: () => Promise.resolve('us-east-1'),
          getAwsSecurityCredentials: () => Promise.resolve({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'CANARY-aws' }),
        },
      }),
    caller: { ...pool, scopes: [PLATFORM], credential: 'federation', source: 'identity federation (programmatic)' },
  },
  {
    kind: 'PluggableAuthClient',
    client: (gal) =>
      new gal.PluggableAuthClient({ ...CREDENTIALS.externalAccount(google.url), credential_source: { executable: executable() } }),
    caller: { ...pool, scopes: [PLATFORM], credential: 'federation', source: 'identity federation (executable)' },
  },
  {
    kind: 'ExternalAccountAuthorizedUserClient',
    client: (gal) => new gal.GoogleAuth().fromJSON(CREDENTIALS.workforceUser(google.url)),
    caller: {
      type: 'workforce',
      quotaProject: 'quota-project',
      credential: 'federation',
      source: 'workforce sign-in of the client',
      verified: false,
    },
  },
  {
    kind: 'DownscopedClient',
    client: (gal) => downscoped(gal),
    caller: {
      ...robot,
      quotaProject: 'quota-project',
      credential: 'serviceAccountKey',
      source: "the client's service account key, downscoped",
    },
  },
  {
    kind: 'IdTokenClient',
    client: (gal) =>
      withIdToken(
        new gal.IdTokenClient({
          targetAudience: 'https://service.example',
          idTokenProvider: new gal.JWT({ email: ROBOT, key: SECRET.privateKey }),
        }),
      ),
    caller: { ...robot, credential: 'serviceAccountKey', source: "the client's service account key" },
  },
  {
    kind: 'PassThroughClient',
    client: (gal) => new gal.PassThroughClient(),
    caller: { type: 'anonymous', credential: 'none', source: 'the client sends no credential', verified: false },
  },
  {
    kind: 'GoogleAuth around a client',
    client: (gal) => new gal.GoogleAuth({ authClient: new gal.JWT({ email: ROBOT, key: SECRET.privateKey }) }),
    caller: { ...robot, credential: 'serviceAccountKey', source: "the client's service account key" },
  },
  {
    kind: 'GoogleAuth with an API key',
    client: (gal) => new gal.GoogleAuth({ apiKey: SECRET.apiKey }),
    caller: { type: 'apiKey', keySuffix: 'wxyz', credential: 'apiKey', source: 'API key of the client', verified: false },
  },
  {
    kind: 'GoogleAuth on a machine of Google',
    client: (gal) => new gal.GoogleAuth({ scopes: [DRIVE] }),
    caller: {
      ...robot,
      principal: `serviceAccount:${VM}`,
      email: VM,
      scopes: SEEN,
      credential: 'metadataServer',
      source: 'metadata server',
      verified: true,
    },
  },
];

describe.each(MAJORS)('%s', (major) => {
  const { gal, gaxios } = authModule(major);

  it.each(ROWS)(`names the caller behind $kind, with ${installed(major)}`, async ({ client, caller }) => {
    const auth = client(gal, gaxios) as { request(options: object): Promise<unknown> };
    const response = await refusal(() => auth.request({ url: `${google.url}/drive/v3/files/x`, retry: false }));
    expect(await callerOf(response, { client: auth, servers: google.endpoints })).toEqual(caller);
  });

  it('names the signer behind JWTAccess, which is no client', async () => {
    const access = new gal.JWTAccess(ROBOT, SECRET.privateKey, 'aabbcc');
    const headers = await access.getRequestHeaders('https://example.googleapis.com/');
    const authorization = headers.get?.('authorization') ?? headers.Authorization;
    const response = await refusal(() =>
      new gal.PassThroughClient().request({ url: `${google.url}/drive/v3/files/x`, headers: { authorization } }),
    );
    expect(await callerOf(response, { client: access })).toEqual({
      ...robot,
      credential: 'serviceAccountKey',
      source: "the client's service account key",
    });
  });
});

it('names the service identity behind a client for GDC air-gapped', async () => {
  const { GdchClient } = authModule('google-auth-library').gal;
  const client = new GdchClient({ apiAudience: 'https://gdc.example' });
  client.fromJSON(CREDENTIALS.airGapped(google.url));
  const response = await refusal(() => client.request({ url: `${google.url}/x` }));
  expect(await callerOf(response, { client })).toEqual({
    type: 'serviceAccount',
    principal: 'system:serviceaccount:example-project:robot',
    project: 'example-project',
    credential: 'serviceAccountKey',
    source: 'GDC air-gapped credential of the client',
    verified: false,
  });
});

function oauth2(gal: any, credentials: object): unknown {
  const client = new gal.OAuth2Client({
    clientId: '123456-abc.apps.googleusercontent.com',
    clientSecret: SECRET.clientSecret,
    endpoints: { oauth2TokenUrl: `${google.url}/token` },
  });
  client.setCredentials(credentials);
  return client;
}

/** A client that already has its token, so that no call leaves for the token server. */
function withToken(client: any): unknown {
  client.credentials = { access_token: SECRET.accessToken, expiry_date: Date.now() + 3_600_000, refresh_token: 'jwt-placeholder' };
  return client;
}

function withIdToken(client: any): unknown {
  client.credentials = { id_token: unsignedJwt({ email: ROBOT }), expiry_date: Date.now() + 3_600_000 };
  return client;
}

function impersonated(gal: any, options: object): unknown {
  const sourceClient = oauth2(gal, { refresh_token: SECRET.refreshToken });
  return new gal.Impersonated({ sourceClient, targetPrincipal: ROBOT, targetScopes: [DRIVE], endpoint: google.url, ...options });
}

function downscoped(gal: any): unknown {
  const rule = {
    availableResource: '//storage.googleapis.com/projects/_/buckets/example-bucket',
    availablePermissions: ['inRole:roles/storage.objectViewer'],
  };
  const inner = new gal.JWT({ email: ROBOT, key: SECRET.privateKey, quotaProjectId: 'quota-project' });
  const client = new gal.DownscopedClient(inner, { accessBoundary: { accessBoundaryRules: [rule] } });
  client.setCredentials({ access_token: SECRET.federatedToken, expiry_date: Date.now() + 3_600_000 });
  return client;
}

function executable(): object {
  const answer = {
    version: 1,
    success: true,
    token_type: 'urn:ietf:params:oauth:token-type:id_token',
    id_token: SECRET.subjectToken,
    expiration_time: Math.floor(Date.now() / 1000) + 3600,
  };
  return { command: 'true', timeout_millis: 5000, output_file: written('executable.json', answer) };
}
