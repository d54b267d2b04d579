import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The majors that live side by side: each google-auth-library with the gaxios that it brings. */
export const MAJORS = ['gal9', 'gal10', 'google-auth-library'] as const;
export type Major = (typeof MAJORS)[number];

export interface AuthModule {
  readonly gal: any;
  readonly gaxios: any;
}

/** A google-auth-library and the very gaxios that it uses. */
export function authModule(major: Major): AuthModule {
  return { gal: require(major), gaxios: createRequire(require.resolve(major))('gaxios') };
}

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
export const KEY = privateKey;
export const ROBOT = 'robot@example-project.iam.gserviceaccount.com';
const folder = mkdtempSync(join(tmpdir(), 'google-denials-'));

/** Sends what a Gaxios would send to Google to the loopback server instead: `https://host/path` becomes `<url>/host/path`. */
export function routed(gaxios: any, url: string): any {
  const target = gaxios.instance ?? gaxios;
  target.interceptors.request.add({
    resolved: (config: any) => {
      const original = String(config.url);
      if (original.startsWith('https://'))
        config.url = config.url instanceof URL ? new URL(url + original.slice(7)) : url + original.slice(7);
      return Promise.resolve(config);
    },
  });
  return gaxios;
}

/** Every kind of auth client that the majors share, its token traffic on the loopback server at `url`. */
export const CLIENTS: Record<string, (module: AuthModule, url: string) => any> = {
  OAuth2: ({ gal }, url) => oauth2(gal, url, { refresh_token: '1//refresh' }),
  'OAuth2, token at hand': ({ gal }, url) => oauth2(gal, url, { access_token: 'at hand' }),
  UserRefresh: ({ gal }, url) =>
    new gal.UserRefreshClient({
      clientId: 'id',
      clientSecret: 'hush',
      refreshToken: '1//refresh',
      endpoints: { oauth2TokenUrl: `${url}/token` },
    }),
  JWT: (module, url) => jwt(module, url, { scopes: ['https://www.googleapis.com/auth/cloud-platform'] }),
  'JWT, self-signed': (module, url) => jwt(module, url, {}),
  'API key client': ({ gal }) => new gal.GoogleAuth().fromAPIKey('AIzaExampleExampleExampleExampleExample'),
  Compute: ({ gal }) => new gal.Compute(),
  Impersonated: ({ gal }, url) =>
    new gal.Impersonated({
      sourceClient: oauth2(gal, url, { refresh_token: '1//refresh' }),
      targetPrincipal: ROBOT,
      targetScopes: ['https://www.googleapis.com/auth/cloud-platform'],
      endpoint: url,
    }),
  IdentityPool: ({ gal }, url) =>
    new gal.IdentityPoolClient({ ...external(url), credential_source: { file: file('subject-token', 'subject') } }),
  'IdentityPool, impersonating': ({ gal }, url) =>
    new gal.IdentityPoolClient({
      ...external(url),
      credential_source: { file: file('subject-token', 'subject') },
      service_account_impersonation_url: `${url}/v1/projects/-/serviceAccounts/${ROBOT}:generateAccessToken`,
    }),
  Aws: ({ gal }, url) =>
    new gal.AwsClient({
      ...external(url),
      subject_token_type: 'urn:ietf:params:aws:token-type:aws4_request',
      aws_security_credentials_supplier: {
        getAwsRegion: () => Promise.resolve('us-east-1'),
        getAwsSecurityCredentials: () => Promise.resolve({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'hush' }),
      },
    }),
  Pluggable: ({ gal }, url) => {
    const answer = {
      version: 1,
      success: true,
      token_type: 'urn:ietf:params:oauth:token-type:id_token',
      id_token: 'x',
      expiration_time: Math.floor(Date.now() / 1000) + 3600,
    };
    const executable = { command: 'true', timeout_millis: 5000, output_file: file('executable.json', JSON.stringify(answer)) };
    return new gal.PluggableAuthClient({ ...external(url), credential_source: { executable } });
  },
  ExternalAccountAuthorizedUser: ({ gal }, url) =>
    new gal.GoogleAuth().fromJSON({
      type: 'external_account_authorized_user',
      audience: '//iam.googleapis.com/locations/global/workforcePools/pool/providers/provider',
      client_id: 'id',
      client_secret: 'hush',
      refresh_token: '1//refresh',
      token_url: `${url}/sts`,
      token_info_url: `${url}/introspect`,
    }),
  Downscoped: ({ gal }, url) => {
    const rule = {
      availableResource: '//storage.googleapis.com/projects/_/buckets/example-bucket',
      availablePermissions: ['inRole:roles/storage.objectViewer'],
    };
    const client = new gal.DownscopedClient(oauth2(gal, url, { refresh_token: '1//refresh' }), {
      accessBoundary: { accessBoundaryRules: [rule] },
    });
    routed(client.stsCredential.transporter, url);
    return client;
  },
  IdToken: (module, url) =>
    new module.gal.IdTokenClient({ targetAudience: 'https://service.example', idTokenProvider: jwt(module, url, {}) }),
  PassThrough: ({ gal }) => new gal.PassThroughClient(),
};

/** Every way in which a `GoogleAuth` comes to its client. */
export const GOOGLE_AUTHS: Record<string, (module: AuthModule, url: string) => any> = {
  'GoogleAuth, client made later': (module, url) =>
    new module.gal.GoogleAuth({
      credentials: { type: 'service_account', client_email: ROBOT, private_key: KEY, project_id: 'example-project' },
      scopes: ['https://www.googleapis.com/auth/cloud-platform'],
      clientOptions: { transporter: routed(new module.gaxios.Gaxios(), url) },
    }),
  'GoogleAuth around a client': ({ gal }, url) =>
    new gal.GoogleAuth({ authClient: oauth2(gal, url, { refresh_token: '1//refresh' }), projectId: 'example-project' }),
  'GoogleAuth, API key': ({ gal }) =>
    new gal.GoogleAuth({ apiKey: 'AIzaExampleExampleExampleExampleExample', projectId: 'example-project' }),
  'GoogleAuth, application default': ({ gal }) => new gal.GoogleAuth({ projectId: 'example-project' }),
};

/** Everything of the environment that the clients read: a metadata server on loopback, no credential file, executables allowed. */
export function environment(port: number): Record<string, string> {
  return {
    GCE_METADATA_HOST: `127.0.0.1:${port}`,
    METADATA_SERVER_DETECTION: 'assume-present',
    GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
    GOOGLE_APPLICATION_CREDENTIALS: '',
    CLOUDSDK_CONFIG: folder,
    HOME: folder,
    GOOGLE_CLOUD_PROJECT: 'example-project',
  };
}

function oauth2(gal: any, url: string, credentials: object): any {
  const client = new gal.OAuth2Client({ clientId: 'id', clientSecret: 'hush', endpoints: { oauth2TokenUrl: `${url}/token` } });
  client.setCredentials({ ...credentials });
  return client;
}

function jwt({ gal, gaxios }: AuthModule, url: string, options: object): any {
  return new gal.JWT({ email: ROBOT, key: KEY, transporter: routed(new gaxios.Gaxios(), url), ...options });
}

function external(url: string): object {
  return {
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/123456/locations/global/workloadIdentityPools/pool/providers/provider',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${url}/sts`,
  };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
