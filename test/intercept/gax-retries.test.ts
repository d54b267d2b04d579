import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { interceptDenials, toDenial } from '../../src/index.js';
import { serviceError } from '../fixtures/grpc.js';
import { protosOf } from './demo-service.js';
import { type Loopback, startLoopback } from './loopback.js';

const require = createRequire(import.meta.url);
const { grpc } = require('google-gax');

const WORDS = "Quota exceeded for quota metric 'Access requests' and limit 'Access requests per minute'.";
const SECRET = { name: 'projects/p/secrets/s/versions/latest' };
const HOUR_MS = 3_600_000;

/** How the servers answer: the code, and what happens at the third call. */
let code: number;
let calls: number;
let atThird: () => void;
const met = (): void => void ((calls += 1) === 3 && atThird());

let server: any;
let port: number;
let rest: Loopback;

beforeAll(async () => {
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
  server = new grpc.Server();
  const protos = require('@grpc/proto-loader').fromJSON(protosOf('@google-cloud/secret-manager', 'protos.json'));
  server.addService(grpc.loadPackageDefinition(protos).google.cloud.secretmanager.v1.SecretManagerService.service, {
    accessSecretVersion(_call: unknown, respond: (error: Error) => void) {
      met();
      respond(serviceError(code, WORDS));
    },
  });
  port = await new Promise((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error: Error | null, bound: number) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  rest = await startLoopback(() => {
    met();
    return code === 8
      ? { status: 429, body: { error: { code: 429, message: WORDS, status: 'RESOURCE_EXHAUSTED' } } }
      : { status: 503, body: { error: { code: 503, message: 'away', status: 'UNAVAILABLE' } } };
  });
});
beforeEach(() => {
  calls = 0;
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => void vi.useRealTimers());
afterAll(async () => {
  vi.unstubAllEnvs();
  server.forceShutdown();
  await rest.close();
});

const DELAYS = {
  initialRetryDelayMillis: 1,
  retryDelayMultiplier: 1,
  maxRetryDelayMillis: 1,
  initialRpcTimeoutMillis: HOUR_MS,
  rpcTimeoutMultiplier: 1,
  maxRpcTimeoutMillis: HOUR_MS,
};

const WAYS = {
  'until its time was up': {
    backoffSettings: { ...DELAYS, totalTimeoutMillis: 600_000 },
    atThird: () => vi.setSystemTime(Date.now() + HOUR_MS),
    message: /^Total timeout of API \S+ exceeded 600000 milliseconds retrying error /,
    evidence: /^Total timeout of API google\.cloud\.secretmanager\.v1\.SecretManagerService exceeded 600000 milliseconds$/,
    says: 'google-gax retried the call and gave up after 600000 ms and 3 failed attempts',
  },
  'as often as it may': {
    backoffSettings: { ...DELAYS, maxRetries: 3 },
    atThird: () => undefined,
    message: /^Exceeded maximum number of retries retrying error /,
    evidence: /^Exceeded maximum number of retries$/,
    says: 'google-gax retried the call and gave up after 3 failed attempts',
  },
};

const failureOf = (client: any, backoffSettings: object): Promise<any> =>
  client.accessSecretVersion(SECRET, { retry: { retryCodes: [8, 14], backoffSettings } }).then(
    () => expect.unreachable('the call succeeded'),
    (error: unknown) => error,
  );

// google-gax 5 retries nothing over REST: it looks for the codes of gRPC, and its errors have those of HTTP.
describe.each([
  ['secret-manager6', ['gRPC']],
  ['@google-cloud/secret-manager', ['gRPC', 'REST']],
] as const)('%s', (module, transports) => {
  const { SecretManagerServiceClient } = require(module);
  const { OAuth2Client, GoogleAuth } = createRequire(createRequire(require.resolve(module)).resolve('google-gax'))('google-auth-library');

  function client(transport: string): any {
    const authClient = new OAuth2Client();
    authClient.setCredentials({ access_token: 'at hand', expiry_date: Date.now() + 100 * HOUR_MS });
    const auth = new GoogleAuth({ authClient, projectId: 'example-project' });
    return new SecretManagerServiceClient({
      auth,
      servicePath: '127.0.0.1',
      ...(transport === 'REST'
        ? { port: rest.port, fallback: true, protocol: 'http' }
        : { port, sslCreds: grpc.credentials.createInsecure() }),
    });
  }

  describe.each(transports)('%s', (transport) => {
    it.each(Object.entries(WAYS))('a rate limit that google-gax retried %s is a rate limit', async (_how, way) => {
      [code, atThird] = [8, way.atThird];
      const raw = await failureOf(client(transport), way.backoffSettings);
      expect([raw.code, raw.message]).toEqual([4, expect.stringMatching(way.message)]);
      calls = 0;
      const onDenial = vi.fn();
      const thrown = await failureOf(interceptDenials(client(transport), { identity: 'offline', onDenial }), way.backoffSettings);
      expect(onDenial.mock.calls).toEqual([[thrown]]);
      for (const denial of [thrown, await toDenial(raw)]) {
        expect(denial).toMatchObject({ kind: 'RateLimited', status: 429, grpcCode: 8, code: 4, retryable: true, serverMessage: WORDS });
        const evidence = denial.evidence.find(({ path }: { path?: string }) => path === 'message');
        // Without its suffix, which older ones do not write, how often is not known.
        expect(way.says).toContain(evidence.says);
        expect(evidence.value).toMatch(way.evidence);
      }
      expect(thrown.resource).toMatchObject({ name: SECRET.name });
    });

    it.each(Object.entries(WAYS))('an outage that google-gax retried %s stays what it is', async (_how, way) => {
      [code, atThird] = [14, way.atThird];
      const onDenial = vi.fn();
      const thrown = await failureOf(interceptDenials(client(transport), { identity: 'offline', onDenial }), way.backoffSettings);
      expect([thrown.code, thrown.kind, thrown.message]).toEqual([4, undefined, expect.stringMatching(way.message)]);
      expect(await toDenial(thrown)).toBeUndefined();
      expect(onDenial).not.toHaveBeenCalled();
    });
  });
});
