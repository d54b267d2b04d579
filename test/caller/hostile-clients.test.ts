import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeAuth } from '../../src/caller/local/describe-auth.js';
import { callerOf as flattened } from '../../src/caller/local/local-identity.js';
import { formatCaller } from '../../src/caller/format.js';
import { readPrincipal } from '../../src/caller/principal.js';
import { callerOf, responseTo } from './denied-call.js';
import { machine } from './environment.js';
import { SECRET, withoutSecrets } from './secrets.js';

machine(() => 'http://127.0.0.1:1');

/** The fields that make each kind of client what it is. */
const SHAPES = [
  ['cachedCredential', 'jsonContent'],
  ['sourceClient', 'targetPrincipal'],
  ['authClient', 'credentialAccessBoundary'],
  ['idTokenProvider', 'targetAudience'],
  ['serviceIdentityName', 'tokenServerUri'],
  ['audience', 'subjectTokenType'],
  ['externalAccountAuthorizedUserHandler'],
  ['serviceAccountEmail', 'credentials'],
  ['_refreshToken', '_clientId'],
  ['email', 'key', 'keyId'],
  ['_clientId', 'credentials'],
  ['selector', 'token', 'getRequestHeaders'],
  ['transporter', 'credentials', 'universeDomain'],
];

/** What the clients and the credential files have besides. */
const OTHERS =
  '_cachedAuth keyFilename targetScopes delegates projectId quotaProjectId serviceAccountImpersonationUrl credentialSourceType refreshToken keyFile subject scopes defaultScopes apiKey gtoken access_token id_token refresh_token type client_email client_id account source_credentials service_account_impersonation_url scope'.split(
    ' ',
  );
const FIELDS = [...new Set([...SHAPES.flat(), ...OTHERS])];

const secret = fc
  .constantFrom(...Object.values(SECRET))
  .chain((text) =>
    fc.constantFrom(
      text,
      `Bearer ${text}`,
      text.repeat(30),
      `projects/${text}`,
      `//iam.googleapis.com/${text}`,
      `https://x/serviceAccounts/${text}:generateAccessToken`,
    ),
  );
const text = fc.oneof(
  secret,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'service_account',
    'authorized_user',
    'impersonated_service_account',
    'external_account',
    'robot@p.iam.gserviceaccount.com',
    null,
    undefined,
    7,
  ),
);
const { client } = fc.letrec((tie) => ({
  client: fc.oneof(
    { maxDepth: 3 },
    text,
    fc
      .record({ shape: fc.constantFrom(...SHAPES), fields: fc.dictionary(fc.constantFrom(...OTHERS), tie('client')), inner: tie('client') })
      .map(({ shape, fields, inner }) => ({
        ...fields,
        ...Object.fromEntries(shape.map((field) => [field, inner])),
      })),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('client')),
    fc.array(tie('client'), { maxLength: 3 }),
  ),
}));

it('whatever is given as a client is read without a failure, and no secret in it comes out again', async () => {
  await fc.assert(
    fc.asyncProperty(client, async (auth) => {
      const belief = describeAuth(auth);
      if (belief) withoutSecrets(flattened(belief));
      const caller = await callerOf(responseTo('https://storage.googleapis.com/storage/v1/b/x'), { client: auth, identity: 'offline' });
      expect(formatCaller(caller)).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 3_000 },
  );
});

it.each(SHAPES.map((shape) => [shape.join(', '), shape] as const))(
  'a client with %s shows none of its fields when all of them are secrets',
  async (_name, shape) => {
    const value = fc.oneof(
      secret,
      fc.array(secret, { maxLength: 2 }),
      fc.record({ access_token: secret, id_token: secret, scope: secret, email: secret }),
    );
    const filled = fc.record(Object.fromEntries([...shape, ...OTHERS].map((field) => [field, value])));
    await fc.assert(
      fc.asyncProperty(filled, async (auth) => {
        await callerOf(responseTo('https://storage.googleapis.com/storage/v1/b/x'), { client: auth, identity: 'offline' });
      }),
      { numRuns: 200 },
    );
  },
);

it('a client whose fields cannot be read is an unknown caller', async () => {
  const fail = (): never => {
    throw new Error(SECRET.accessToken);
  };
  const clients = [
    new Proxy({}, { get: fail, has: fail }),
    new Proxy({}, { get: fail, has: () => true }),
    Object.create(null),
    () => undefined,
    'a string',
    7,
  ];
  for (const auth of clients) {
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
  expect(describeAuth(auth)).toBeUndefined();
  auth.cachedCredential = auth;
  expect(describeAuth(auth)).toBeUndefined();
});

it('a principal is read whatever the server writes, and stays short', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('@', '.', ':', '/', 'principal://', 'a', ' ', '\n'), maxLength: 2_000 }), (word) => {
      expect((readPrincipal(word)?.principal ?? '').length).toBeLessThanOrEqual(520);
    }),
  );
});
