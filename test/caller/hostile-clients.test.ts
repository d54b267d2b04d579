import fc from 'fast-check';
import { expect, it } from 'vitest';
import { believe } from '../../src/caller/believe.js';
import { callerOf as flattened } from '../../src/caller/belief.js';
import { formatCaller } from '../../src/caller/format.js';
import { readPrincipal } from '../../src/caller/principal.js';
import { callerOf, responseTo } from './denied-call.js';
import { machine } from './environment.js';
import { SECRET, withoutSecrets } from './secrets.js';

machine(() => 'http://127.0.0.1:1');

const FIELDS = [
  'cachedCredential',
  'jsonContent',
  '_cachedAuth',
  'keyFilename',
  'sourceClient',
  'targetPrincipal',
  'targetScopes',
  'delegates',
  'authClient',
  'credentialAccessBoundary',
  'idTokenProvider',
  'targetAudience',
  'serviceIdentityName',
  'tokenServerUri',
  'projectId',
  'quotaProjectId',
  'audience',
  'subjectTokenType',
  'serviceAccountImpersonationUrl',
  'credentialSourceType',
  'externalAccountAuthorizedUserHandler',
  'serviceAccountEmail',
  'credentials',
  '_refreshToken',
  'refreshToken',
  '_clientId',
  'email',
  'key',
  'keyId',
  'keyFile',
  'subject',
  'scopes',
  'apiKey',
  'selector',
  'token',
  'getRequestHeaders',
  'transporter',
  'universeDomain',
  'gtoken',
  'access_token',
  'id_token',
  'refresh_token',
  'type',
  'client_email',
  'client_id',
  'account',
  'source_credentials',
  'service_account_impersonation_url',
] as const;

const SECRETS = Object.values(SECRET);
const secret = fc.constantFrom(...SECRETS, `Bearer ${SECRET.accessToken}`, SECRET.accessToken.repeat(50));
const value = fc.oneof(
  { depthSize: 'small', withCrossShrink: true },
  secret,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'service_account',
    'authorized_user',
    'impersonated_service_account',
    'external_account',
    'a@b.iam.gserviceaccount.com',
    null,
    undefined,
    7,
    Symbol('x'),
  ),
);
const { client } = fc.letrec((tie) => ({
  client: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'client' },
    value,
    fc.dictionary(fc.constantFrom(...FIELDS), tie('client'), { maxKeys: 12 }),
    fc.array(tie('client'), { maxLength: 3 }),
  ),
}));

it('no secret in any field of whatever is given as a client comes out again, and nothing fails', async () => {
  await fc.assert(
    fc.asyncProperty(client, async (auth) => {
      const belief = believe(auth);
      if (belief) withoutSecrets(flattened(belief));
      const caller = await callerOf(responseTo('https://storage.googleapis.com/storage/v1/b/x'), { client: auth, identity: 'offline' });
      expect(formatCaller(caller)).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 2_000 },
  );
});

it('a client whose fields cannot be read is an unknown caller', async () => {
  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new Error(SECRET.accessToken);
      },
      has: () => {
        throw new Error(SECRET.accessToken);
      },
    },
  );
  const yes = new Proxy(
    {},
    {
      has: () => true,
      get: () => {
        throw new Error(SECRET.accessToken);
      },
    },
  );
  for (const auth of [trap, yes, Object.create(null), () => undefined, 'a string', 7]) {
    expect(await callerOf(responseTo(undefined), { client: auth, identity: 'offline' })).toMatchObject({ verified: false });
  }
});

it('a chain that bites its own tail comes to an end', async () => {
  const snake: Record<string, unknown> = {
    targetPrincipal: 'a@b.iam.gserviceaccount.com',
    delegates: Array.from({ length: 1_000 }, () => 'c@d.iam.gserviceaccount.com'),
  };
  snake.sourceClient = snake;
  const caller = await callerOf(responseTo('https://sts.googleapis.com/v1/token'), { client: snake });
  expect(JSON.stringify(caller).length).toBeLessThan(20_000);
  const auth: Record<string, unknown> = { cachedCredential: null, jsonContent: null };
  auth._cachedAuth = auth;
  expect(await callerOf(responseTo(undefined), { client: auth })).toMatchObject({ type: 'unknown' });
});

it('a principal is read in time that grows with its length only', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('@', '.', ':', '/', 'principal://', 'a', ' '), maxLength: 2_000 }), (text) => {
      const named = readPrincipal(text);
      expect(named === undefined || (named.principal ?? '').length <= 520).toBe(true);
    }),
  );
});
