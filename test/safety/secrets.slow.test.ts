import diagnostics from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Denial, findDenial, interceptDenials, isDenial, toDenial } from '../../src/index.js';
import { authModule, environment, type Major, MAJORS } from '../intercept/auth-clients.js';
import { installed } from '../intercept/installed.js';
import { type Hit, type Loopback, startLoopback } from '../intercept/loopback.js';
import { unprintableIn } from '../fixtures/printable.js';
import { CANARY } from './canaries.js';
import { CLIENTS } from './clients.js';
import { expectNoSecrets } from './expect-no-secrets.js';
import { printedForms } from './printed.js';
import { grantToken, isTokenTraffic, refuse, refuseToken, repeatAll } from './telling-server.js';

const require = createRequire(import.meta.url);
const OFFLINE = { identity: 'offline' } as const;

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());
beforeEach(() => {
  for (const [name, value] of Object.entries(environment(server.port))) vi.stubEnv(name, value);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** A request with a secret wherever a request can hold one. */
function request(): Record<string, any> {
  const query = `key=${CANARY.apiKeyInUrl}&access_token=${CANARY.bearer}&X-Goog-Signature=${CANARY.signature}&Signature=${CANARY.signature}&upload_id=${CANARY.signature}`;
  return {
    url: `${server.url}/storage/v1/b/example-bucket/o/x?${query}`,
    method: 'POST',
    headers: { cookie: CANARY.cookie, 'x-goog-api-key': CANARY.apiKeyInHeader, 'x-serverless-authorization': `Bearer ${CANARY.idToken}` },
    params: { password: CANARY.password },
    data: {
      client_secret: CANARY.clientSecret,
      private_key: CANARY.privateKey,
      subject_token: CANARY.subjectToken,
      assertion: CANARY.idToken,
    },
    retry: false,
  };
}

const SCENARIOS: Record<string, (hit: Hit) => any> = {
  'the API refuses': (hit) => grantToken(hit) ?? refuse(),
  'the API refuses and repeats the request': (hit) => grantToken(hit) ?? repeatAll(hit),
  'whoever is asked refuses and repeats the request': repeatAll,
  'the token server refuses and repeats the request': (hit) => (isTokenTraffic(hit.path) ? refuseToken(hit) : repeatAll(hit)),
};

/** The one in which every secret comes back from every server. Older majors meet it alone: they differ in what an error holds, not in what is refused. */
const WORST = 'whoever is asked refuses and repeats the request';
const metBy = <T extends string>(scenario: string, newestLast: readonly T[]): readonly T[] =>
  scenario === WORST ? newestLast : newestLast.slice(-1);

/** Calls through an intercepted client, and looks at everything that can be printed of what is thrown, told and published. */
async function expectSilence(client: any, call: () => Promise<unknown>): Promise<void> {
  const told: Denial[] = [];
  const published: unknown[] = [];
  const listen = (record: unknown): void => void published.push(record);
  diagnostics.subscribe('google-denials:denial', listen);
  interceptDenials(client, { ...OFFLINE, onDenial: (denial) => told.push(denial) });
  const caught = await call().then(
    () => expect.unreachable('the call was not refused'),
    (error: unknown) => error,
  );
  diagnostics.unsubscribe('google-denials:denial', listen);
  expect(isDenial(caught)).toBe(true);
  expect(told).toEqual([caught]);
  expect(published).toHaveLength(1);
  expectNoSecrets(printedForms(caught));
  expectNoSecrets({ channel: inspect(published, { depth: Infinity, showHidden: true, maxStringLength: null }) });
}

describe.each(Object.keys(SCENARIOS))('when %s', (scenario) => {
  beforeEach(() => server.script(SCENARIOS[scenario]!));

  describe.each(metBy(scenario, MAJORS))('%s', (major) => {
    it.each(Object.keys(CLIENTS))(`nothing secret of a client is ever printed: %s`, async (kind) => {
      const client = CLIENTS[kind]!(authModule(major), server.url);
      await expectSilence(client, () => client.request(request()));
    });
  });

  it.each(metBy(scenario, ['gaxios6', 'gaxios71', 'gaxios73', 'gaxios']))(
    'nothing secret of a request is ever printed: %s',
    async (major) => {
      for (const responseType of [undefined, 'json', 'text', 'stream', 'arraybuffer', 'blob']) {
        const { Gaxios } = require(major);
        const gaxios = new Gaxios();
        const authorization = `Bearer ${CANARY.opaqueBearer}`;
        const options: Record<string, any> = { ...request(), ...(responseType && { responseType }) };
        await expectSilence(gaxios, () => gaxios.request({ ...options, headers: { ...options.headers, authorization } }));
      }
    },
  );

  it.each(metBy(scenario, ['drive-common7', 'drive-common8', 'drive-common9']))(
    'nothing secret of an API is ever printed: %s',
    async (common) => {
      const { drive, auth } = require(common);
      const token = Object.assign(new auth.OAuth2('id', CANARY.clientSecret), { credentials: { access_token: CANARY.bearer } });
      for (const options of [{ auth: CANARY.apiKeyInUrl }, { auth: token }]) {
        const api = drive({ version: 'v3', rootUrl: server.url, ...options });
        await expectSilence(api, () => api.files.get({ fileId: '1AbC', headers: request().headers }));
      }
    },
  );
});

describe.each(MAJORS)('an auth client that rewords what an intercepted one inside of it throws: %s', (major) => {
  const ROBOT = 'robot@example-project.iam.gserviceaccount.com';
  const impersonated = (sourceClient: unknown, transporter?: unknown): any =>
    new (authModule(major).gal.Impersonated)({
      sourceClient,
      targetPrincipal: ROBOT,
      targetScopes: ['https://www.googleapis.com/auth/cloud-platform'],
      endpoint: server.url,
      ...(transporter !== undefined && { transporter }),
    });
  const gaxios = (): any => interceptDenials(new (authModule(major).gaxios.Gaxios)(), OFFLINE);

  const kinds: Record<string, () => any> = {
    'the transporter': () => oauth2(major, gaxios()),
    'the transporter of both': () => impersonated(oauth2(major, gaxios()), gaxios()),
    'the transporter, and the client itself': () => interceptDenials(impersonated(oauth2(major, gaxios()), gaxios()), OFFLINE),
    'the source client': () => impersonated(interceptDenials(oauth2(major), OFFLINE)),
    'the GoogleAuth behind it': () => {
      const auth = interceptDenials(new (authModule(major).gal.GoogleAuth)({ authClient: oauth2(major) }), OFFLINE);
      return impersonated(auth.cachedCredential);
    },
  };

  it.each(Object.keys(kinds))('puts nothing secret into the denial: %s', async (kind) => {
    server.script((hit) => (hit.path.startsWith('/token') ? grantToken(hit)! : repeatAll(hit)));
    const caught = await kinds[kind]!()
      .request(request())
      .catch((error: unknown) => error);
    expect(findDenial(caught)?.kind).toBeDefined();
    expectNoSecrets(printedForms(caught));
    expect(unprintableIn(caught.message)).toEqual([]);
  });
});

function oauth2(major: Major, transporter?: unknown): any {
  const endpoints = { oauth2TokenUrl: `${server.url}/token` };
  const client = new (authModule(major).gal.OAuth2Client)({
    clientId: 'id',
    clientSecret: CANARY.clientSecret,
    endpoints,
    ...(transporter !== undefined && { transporter }),
  });
  client.setCredentials({ refresh_token: CANARY.refreshToken });
  return client;
}

describe('an error that was not met on a client', () => {
  it.each(['gaxios6', 'gaxios71', 'gaxios73', 'gaxios'])('is explained without its secrets: %s', async (major) => {
    server.script(repeatAll);
    const { Gaxios } = require(major);
    const raw = await new Gaxios().request(request()).catch((error: unknown) => error);
    for (const caught of [
      raw,
      new Error('sync failed', { cause: raw }),
      new AggregateError([raw, raw], 'all failed'),
      Object.assign(new Error(installed(major)), { errors: [raw], config: raw.config }),
    ]) {
      const denial = await toDenial(caught, OFFLINE);
      expect(denial?.kind).toBeDefined();
      expectNoSecrets(printedForms(denial));
      expectNoSecrets(printedForms(new Error('around it', { cause: denial })));
    }
  });
});
