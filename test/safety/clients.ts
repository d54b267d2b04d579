import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuthModule, routed, ROBOT } from '../intercept/auth-clients.js';
import { CANARY } from './canaries.js';

const folder = mkdtempSync(join(tmpdir(), 'safety-'));
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** Every kind of auth client, full of canaries, its token traffic on the loopback server at `url`. */
export const CLIENTS: Record<string, (module: AuthModule, url: string) => any> = {
  'OAuth2, access token': (module, url) => oauth2(module, url, { access_token: CANARY.bearer, id_token: CANARY.idToken }),
  'OAuth2, opaque access token': (module, url) => oauth2(module, url, { access_token: CANARY.opaqueBearer }),
  'OAuth2, refresh token': (module, url) => oauth2(module, url, { refresh_token: CANARY.refreshToken }),
  UserRefresh: ({ gal }, url) =>
    new gal.UserRefreshClient({
      clientId: 'id',
      clientSecret: CANARY.clientSecret,
      refreshToken: CANARY.refreshToken,
      endpoints: { oauth2TokenUrl: `${url}/token` },
    }),
  JWT: (module, url) => jwt(module, url, { scopes: [SCOPE] }),
  'JWT, delegated': (module, url) => jwt(module, url, { scopes: [SCOPE], subject: 'ann@example.com' }),
  'JWT, self-signed': (module, url) => jwt(module, url, {}),
  'API key': ({ gal }) => new gal.GoogleAuth().fromAPIKey(CANARY.apiKeyInHeader),
  Compute: ({ gal }) => new gal.Compute(),
  Impersonated: (module, url) =>
    new module.gal.Impersonated({
      sourceClient: oauth2(module, url, { refresh_token: CANARY.refreshToken }),
      targetPrincipal: ROBOT,
      targetScopes: [SCOPE],
      endpoint: url,
    }),
  IdentityPool: ({ gal }, url) => new gal.IdentityPoolClient(external(url)),
  'IdentityPool, impersonating': ({ gal }, url) =>
    new gal.IdentityPoolClient({
      ...external(url),
      service_account_impersonation_url: `${url}/v1/projects/-/serviceAccounts/${ROBOT}:generateAccessToken`,
    }),
  Aws: ({ gal }, url) =>
    new gal.AwsClient({
      ...external(url),
      credential_source: undefined,
      subject_token_type: 'urn:ietf:params:aws:token-type:aws4_request',
      aws_security_credentials_supplier: {
        getAwsRegion: () => Promise.resolve('us-east-1'),
        getAwsSecurityCredentials: () =>
          Promise.resolve({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: CANARY.awsSecret, token: CANARY.awsSession }),
      },
    }),
  Pluggable: ({ gal }, url) => {
    const answer = {
      version: 1,
      success: true,
      token_type: 'urn:ietf:params:oauth:token-type:id_token',
      id_token: CANARY.subjectToken,
      expiration_time: Math.floor(Date.now() / 1_000) + 3_600,
    };
    const executable = { command: 'true', timeout_millis: 5_000, output_file: file('executable.json', JSON.stringify(answer)) };
    return new gal.PluggableAuthClient({ ...external(url), credential_source: { executable } });
  },
  ExternalAccountAuthorizedUser: ({ gal }, url) =>
    new gal.GoogleAuth().fromJSON({
      type: 'external_account_authorized_user',
      audience: '//iam.googleapis.com/locations/global/workforcePools/pool/providers/provider',
      client_id: 'id',
      client_secret: CANARY.clientSecret,
      refresh_token: CANARY.refreshToken,
      token_url: `${url}/sts`,
    }),
  Downscoped: (module, url) => {
    const rule = {
      availableResource: '//storage.googleapis.com/projects/_/buckets/b',
      availablePermissions: ['inRole:roles/storage.objectViewer'],
    };
    const client = new module.gal.DownscopedClient(oauth2(module, url, { refresh_token: CANARY.refreshToken }), {
      accessBoundary: { accessBoundaryRules: [rule] },
    });
    routed(client.stsCredential.transporter, url);
    return client;
  },
  IdToken: (module, url) =>
    new module.gal.IdTokenClient({ targetAudience: 'https://service.example', idTokenProvider: jwt(module, url, {}) }),
  'GoogleAuth, key file': (module, url) =>
    new module.gal.GoogleAuth({
      keyFilename: file(
        'key.json',
        JSON.stringify({ type: 'service_account', client_email: ROBOT, private_key: CANARY.privateKey, project_id: 'example-project' }),
      ),
      scopes: [SCOPE],
      clientOptions: { transporter: routed(new module.gaxios.Gaxios(), url) },
    }),
  'GoogleAuth, API key': ({ gal }) => new gal.GoogleAuth({ apiKey: CANARY.apiKeyInHeader, projectId: 'example-project' }),
};

function oauth2({ gal }: AuthModule, url: string, credentials: object): any {
  const client = new gal.OAuth2Client({ clientId: 'id', clientSecret: CANARY.clientSecret, endpoints: { oauth2TokenUrl: `${url}/token` } });
  client.setCredentials(credentials);
  return client;
}

function jwt({ gal, gaxios }: AuthModule, url: string, options: object): any {
  return new gal.JWT({ email: ROBOT, key: CANARY.privateKey, transporter: routed(new gaxios.Gaxios(), url), ...options });
}

function external(url: string): object {
  return {
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/123456/locations/global/workloadIdentityPools/pool/providers/provider',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${url}/sts`,
    client_id: 'id',
    client_secret: CANARY.clientSecret,
    credential_source: { file: file('subject-token', CANARY.subjectToken) },
  };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
