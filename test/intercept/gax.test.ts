import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { DemoClient, demoDefinition, protosOf } from './demo-service.js';
import { IAM_DENIED } from './google-answers.js';
import { installed } from './installed.js';
import { type Loopback, startLoopback } from './loopback.js';

const require = createRequire(import.meta.url);
const { grpc, protobuf } = require('google-gax');

const PERMISSION_DENIED = 7;
const MESSAGE = "Permission 'secretmanager.versions.access' denied on resource (or it may not exist).";

const statuses = protobuf.Root.fromJSON(protosOf('google-gax', 'status.json'));
const ErrorInfo = statuses.lookupType('google.rpc.ErrorInfo');
const Status = statuses.lookupType('google.rpc.Status');

const DETAIL = {
  type_url: 'type.googleapis.com/google.rpc.ErrorInfo',
  value: ErrorInfo.encode(
    ErrorInfo.fromObject({
      reason: 'IAM_PERMISSION_DENIED',
      domain: 'iam.googleapis.com',
      metadata: { permission: 'secretmanager.versions.access', resource: 'projects/p/secrets/s' },
    }),
  ).finish(),
};

/** What a gRPC server of Google's sends with a denial: the code, the message, and the details in a trailer. */
function denied(): object {
  const metadata = new grpc.Metadata();
  metadata.set(
    'grpc-status-details-bin',
    Buffer.from(Status.encode(Status.fromObject({ code: PERMISSION_DENIED, message: MESSAGE, details: [DETAIL] })).finish()),
  );
  return Object.assign(new Error(MESSAGE), { code: PERMISSION_DENIED, details: MESSAGE, metadata });
}

let answer: (call: any, respond: (error: object | null, response?: object) => void) => void;
let port: number;
let server: any;
let rest: Loopback;

beforeAll(async () => {
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
  server = new grpc.Server();
  const implement = (service: any): void => {
    const handler = (call: any, callback: any): void => answer(call, callback ?? ((error: object) => call.emit('error', error)));
    server.addService(service, Object.fromEntries(Object.keys(service).map((name) => [name, handler])));
  };
  implement(demoDefinition());
  const load = (protos: object): any => grpc.loadPackageDefinition(require('@grpc/proto-loader').fromJSON(protos));
  implement(load(protosOf('@google-cloud/secret-manager', 'protos.json')).google.cloud.secretmanager.v1.SecretManagerService.service);
  implement(load(protosOf('google-gax', 'operations.json')).google.longrunning.Operations.service);
  port = await new Promise((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error: Error | null, bound: number) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  rest = await startLoopback(() => IAM_DENIED);
});
beforeEach(() => {
  answer = (_call, respond) => respond(denied());
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.forceShutdown();
  await rest.close();
});

const refused = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => expect.fail('resolved'),
    (error: unknown) => error,
  );
const overGrpc = (module: string): object => ({
  auth: authOf(module),
  servicePath: '127.0.0.1',
  port,
  sslCreds: grpc.credentials.createInsecure(),
});
const overRest = (module: string): object => ({
  auth: authOf(module),
  servicePath: '127.0.0.1',
  port: rest.port,
  fallback: true,
  protocol: 'http',
});

/** A GoogleAuth of the google-auth-library that the client uses, with a token, so that nothing looks for credentials. */
function authOf(module: string): any {
  const from = module === 'google-gax' ? import.meta.url : require.resolve(module);
  const { OAuth2Client, GoogleAuth } = createRequire(createRequire(from).resolve('google-gax'))('google-auth-library');
  const authClient = new OAuth2Client();
  authClient.setCredentials({ access_token: 'at hand', expiry_date: Date.now() + 3_600_000 });
  return new GoogleAuth({ authClient, projectId: 'example-project' });
}

describe.each(['secret-manager6', '@google-cloud/secret-manager'])('%s', (module) => {
  const { SecretManagerServiceClient } = require(module);
  const secret = { name: 'projects/p/secrets/s/versions/latest' };

  test(`is a client over ${installed('google-gax', require.resolve(module))}`, () => expect(installed(module)).toContain('secret-manager'));

  describe.each([
    ['gRPC', overGrpc],
    ['REST', overRest],
  ])('%s', (_transport, options) => {
    const client = (onDenial: (denial: unknown) => void = () => undefined): any =>
      interceptDenials(interceptDenials(new SecretManagerServiceClient(options(module)), { onDenial }));

    test('a call', async () => {
      const onDenial = vi.fn();
      const denial = await refused(client(onDenial).accessSecretVersion(secret));
      expect(denial.kind).toBe('MissingPermission');
      expect(denial.certainty).toBe('certain');
      const raw = await refused(new SecretManagerServiceClient(options(module)).accessSecretVersion(secret));
      expect([denial.status, denial.code]).toEqual([403, raw.code]);
      expect(onDenial.mock.calls).toEqual([[denial]]);
    });

    test('a callback', async () => {
      const error: any = await new Promise((resolve) => client().accessSecretVersion(secret, resolve));
      expect(error.kind).toBe('MissingPermission');
    });

    test('pages: at once, as a stream, and one by one', async () => {
      expect((await refused(client().listSecrets({ parent: 'projects/p' }))).kind).toBe('MissingPermission');
      const streamed: any = await new Promise((resolve) =>
        client().listSecretsStream({ parent: 'projects/p' }).on('error', resolve).resume(),
      );
      expect(streamed.kind).toBe('MissingPermission');
      const iterate = async (): Promise<void> => {
        for await (const _secret of client().listSecretsAsync({ parent: 'projects/p' })) expect.fail('data');
      };
      expect((await refused(iterate())).kind).toBe('MissingPermission');
    });
  });

  test('a success, and a failure that nobody denied, pass as they are', async () => {
    const client = interceptDenials(new SecretManagerServiceClient(overGrpc(module)));
    answer = (_call, respond) => respond(null, { name: secret.name });
    expect((await client.accessSecretVersion(secret))[0].name).toBe(secret.name);
    answer = (_call, respond) => respond(Object.assign(new Error('no such secret'), { code: 5, details: 'no such secret' }));
    const missing = await refused(client.accessSecretVersion(secret));
    expect([missing.code, missing.kind]).toEqual([5, undefined]);
  });

  test('stubs of inner calls stay what they are', async () => {
    const client = interceptDenials(new SecretManagerServiceClient(overGrpc(module)));
    await client.initialize();
    const stub = vi.fn().mockResolvedValue([{ name: 'stubbed' }]);
    client.innerApiCalls.accessSecretVersion = stub;
    expect((await client.accessSecretVersion(secret))[0].name).toBe('stubbed');
    expect(client.innerApiCalls.accessSecretVersion).toHaveBeenCalledTimes(1);
    expect(client.innerApiCalls.accessSecretVersion).toBe(client.innerApiCalls.accessSecretVersion);
  });
});

describe('streams and long-running operations', () => {
  const client = (): DemoClient => interceptDenials(new DemoClient(overGrpc('google-gax')));

  test('a stream of answers emits what it emits without us, only that its error is a denial', async () => {
    const eventsOf = async (target: DemoClient): Promise<string[]> => {
      const events: string[] = [];
      const stream = target.watch({ name: 'x' });
      for (const event of ['data', 'error', 'close', 'end'])
        stream.on(event, (value: any) => events.push(event === 'error' ? `error ${value.kind}` : event));
      await new Promise((resolve) => stream.on('close', resolve));
      return events;
    };
    const bare = await eventsOf(new DemoClient(overGrpc('google-gax')));
    expect(bare).toContain('error undefined');
    expect(await eventsOf(client())).toEqual(bare.map((event) => event.replace('undefined', 'MissingPermission')));
  });

  test('a call that is cancelled', async () => {
    answer = () => undefined;
    const call = client().get({ name: 'x' });
    call.cancel();
    const error = await refused(call);
    expect([error.code, error.kind]).toEqual([1, undefined]);
  });

  test('the start of an operation', async () => {
    expect((await refused(client().run({ name: 'x' }))).kind).toBe('MissingPermission');
  });

  test('an operation that is refused while it is watched', async () => {
    answer = (call, respond) =>
      call.request.name === 'operations/1' ? respond(denied()) : respond(null, { name: 'operations/1', done: false });
    const [operation] = await client().run({ name: 'x' });
    expect((await refused(operation.promise())).kind).toBe('MissingPermission');
  });

  test('an operation that ends refused: its details are on the operation', async () => {
    answer = (_call, respond) =>
      respond(null, { name: 'operations/1', done: true, error: { code: PERMISSION_DENIED, message: MESSAGE, details: [DETAIL] } });
    const [operation] = await client().run({ name: 'x' });
    const denial = await refused(operation.promise());
    expect([denial.kind, denial.certainty, denial.code]).toEqual(['MissingPermission', 'certain', PERMISSION_DENIED]);
  });

  test('an operation that fails otherwise', async () => {
    answer = (_call, respond) => respond(null, { name: 'operations/1', done: true, error: { code: 13, message: 'internal', details: [] } });
    const [operation] = await client().run({ name: 'x' });
    const error = await refused(operation.promise());
    expect([error.name, error.message, error.kind]).toEqual(['Error', 'internal', undefined]);
  });
});
