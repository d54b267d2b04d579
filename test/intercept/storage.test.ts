import { createRequire } from 'node:module';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { IAM_DENIED } from './google-answers.js';
import { installed } from './installed.js';
import { type Answer, type Loopback, startLoopback } from './loopback.js';

const require = createRequire(import.meta.url);

const FORBIDDEN_XML: Answer = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: "<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message><Details>robot@example-project.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).</Details></Error>",
};

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
beforeEach(() => server.script(() => IAM_DENIED));
afterAll(() => server.close());

const refused = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => expect.fail('resolved'),
    (error: unknown) => error,
  );

describe.each(['storage7', '@google-cloud/storage'])('%s', (alias) => {
  const { Storage } = require(alias);
  const storage = (options: object = {}): any => {
    const { OAuth2Client } = createRequire(require.resolve(alias))('google-auth-library');
    const authClient = new OAuth2Client();
    authClient.setCredentials({ access_token: 'at hand', expiry_date: Date.now() + 3_600_000 });
    return new Storage({
      apiEndpoint: server.url,
      projectId: 'example-project',
      authClient,
      useAuthWithCustomEndpoint: true,
      retryOptions: { autoRetry: false },
      ...options,
    });
  };
  const file = (options?: object, client = storage()): any => interceptDenials(client, options).bucket('example-bucket').file('report.txt');

  test(`is ${installed(alias)}`, () => expect(installed(alias)).toMatch(/^@google-cloud\/storage [78]\./));

  test.each<[string, (client: any) => Promise<unknown>]>([
    ['the metadata of a bucket', (client) => client.bucket('example-bucket').getMetadata()],
    ['a list of buckets', (client) => client.getBuckets()],
    ['a list of files', (client) => client.bucket('example-bucket').getFiles()],
    ['the policy of a bucket', (client) => client.bucket('example-bucket').iam.getPolicy()],
    ['the deletion of a file', (client) => client.bucket('example-bucket').file('report.txt').delete()],
    ['a copy', (client) => client.bucket('example-bucket').file('report.txt').copy('copy.txt')],
    ['a download', (client) => client.bucket('example-bucket').file('report.txt').download()],
    [
      'a resumable upload',
      (client) => client.bucket('example-bucket').file('report.txt').save('hello', { resumable: true, validation: false }),
    ],
    [
      'a simple upload',
      (client) => client.bucket('example-bucket').file('report.txt').save('hello', { resumable: false, validation: false }),
    ],
    ['the service account', (client) => client.getServiceAccount()],
  ])('%s', async (_what, call) => {
    const onDenial = vi.fn();
    const denial = await refused(call(interceptDenials(interceptDenials(storage(), { onDenial }))));
    expect(denial.kind).toBe('MissingPermission');
    expect(denial.code).toBe(403);
    expect(onDenial.mock.calls).toEqual([[denial]]);
  });

  test('callbacks', async () => {
    const answer: any[] = await new Promise((resolve) => file().getMetadata((...args: unknown[]) => resolve(args)));
    expect(answer[0].kind).toBe('MissingPermission');
  });

  test('a stream that is read, piped, or iterated', async () => {
    expect((await refused(pipeline(file().createReadStream(), new PassThrough()))).kind).toBe('MissingPermission');
    const iterate = async (): Promise<void> => {
      for await (const _chunk of file().createReadStream()) expect.fail('data');
    };
    expect((await refused(iterate())).kind).toBe('MissingPermission');
    const events: string[] = [];
    const stream = file().createReadStream();
    for (const event of ['error', 'close', 'end']) stream.on(event, (error: any) => events.push(`${event} ${error?.kind ?? ''}`.trim()));
    stream.resume();
    await new Promise((resolve) => stream.on('close', resolve));
    expect(events).toEqual(['error MissingPermission', 'close']);
  });

  test('a stream whose refusal is XML', async () => {
    server.script(() => FORBIDDEN_XML);
    expect((await refused(file().download())).kind).toBe('MissingPermission');
  });

  test('a stream that is written', async () => {
    const stream = file().createWriteStream({ resumable: false, validation: false });
    const denial: any = await new Promise((resolve) => stream.on('error', resolve).end('hello'));
    expect(denial.kind).toBe('MissingPermission');
  });

  test('what is no denial passes as it was: a missing file, a success, an own destroy', async () => {
    server.script(() => ({
      status: 404,
      body: { error: { code: 404, message: 'No such object: example-bucket/report.txt', errors: [{ reason: 'notFound' }] } },
    }));
    const missing = await refused(file().getMetadata());
    expect([missing.name, missing.code, missing.kind]).toEqual(['Error', 404, undefined]);
    expect(await file().exists()).toEqual([false]);
    server.script(() => ({ body: 'content', headers: { 'content-type': 'text/plain' } }));
    expect((await file().download({ validation: false }))[0].toString()).toBe('content');
    const stream = file().createReadStream();
    const error: any = await new Promise((resolve) => stream.on('error', resolve).destroy(new Error('enough')));
    expect(error.message).toBe('enough');
  });

  test('a URL that may not be signed', async () => {
    const { Impersonated, OAuth2Client } = createRequire(require.resolve(alias))('google-auth-library');
    const sourceClient = new OAuth2Client();
    sourceClient.setCredentials({ access_token: 'at hand', expiry_date: Date.now() + 3_600_000 });
    const authClient = new Impersonated({
      sourceClient,
      targetPrincipal: 'robot@example-project.iam.gserviceaccount.com',
      endpoint: server.url,
    });
    const onDenial = vi.fn();
    const sign = { version: 'v4', action: 'read', expires: Date.now() + 60_000 };
    const signing = file({ onDenial }, storage({ authClient })).getSignedUrl(sign);
    const denial = await refused(signing);
    expect(server.hits.at(-1)?.path).toContain(':signBlob');
    expect([denial.kind, denial.code]).toEqual(['MissingPermission', 403]);
    expect(onDenial.mock.calls).toEqual([[denial]]);
    const unsigned = await refused(file({}, storage({ authClient })).getSignedUrl({ ...sign, expires: Date.now() - 60_000 }));
    expect(unsigned.kind).toBeUndefined();
  });

  test('its own retries count as one denial', async () => {
    server.script(() => ({
      status: 429,
      body: {
        error: {
          code: 429,
          message: 'Rate limit',
          errors: [{ domain: 'usageLimits', reason: 'rateLimitExceeded', message: 'Rate limit' }],
        },
      },
    }));
    const onDenial = vi.fn();
    const client = storage({ retryOptions: { autoRetry: true, maxRetries: 1, maxRetryDelay: 0.001, retryDelayMultiplier: 0 } });
    expect((await refused(file({ onDenial }, client).getMetadata())).kind).toBe('RateLimited');
    expect(server.hits.length).toBe(2);
    expect(onDenial).toHaveBeenCalledTimes(1);
  });
});
