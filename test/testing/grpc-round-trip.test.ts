import { credentials, Metadata, Client, Server, ServerCredentials, type sendUnaryData, type ServiceError } from '@grpc/grpc-js';
import { GoogleError } from 'google-gax';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../../src/classification/kinds.js';
import { denialMatchers, grpcDenial, wirePayload } from '../../src/testing/index.js';
import { toDenial } from '../../src/to-denial.js';

expect.extend(denialMatchers);

const bytes = {
  requestStream: false,
  responseStream: false,
  requestSerialize: asIs,
  requestDeserialize: asIs,
  responseSerialize: asIs,
  responseDeserialize: asIs,
};

function asIs(value: Buffer): Buffer {
  return value;
}

const server = new Server();
let client: Client;
let answer: ServiceError | undefined;

beforeAll(async () => {
  server.addService(
    { ask: { path: '/google.example.v1.Example/Ask', ...bytes } },
    { ask: (_call: unknown, callback: sendUnaryData<Buffer>) => callback(answer ?? null) },
  );
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound))),
  );
  client = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
});
afterAll(() => {
  client.close();
  server.forceShutdown();
});

/** Calls over gRPC; the server refuses with this status. */
function refused({
  code,
  details,
  trailers,
}: {
  code: number;
  details: string;
  trailers: Record<string, Uint8Array>;
}): Promise<ServiceError> {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, Buffer.from(value));
  answer = Object.assign(new Error(details), { code, details, metadata });
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest('/google.example.v1.Example/Ask', asIs, asIs, Buffer.alloc(0), (error) =>
      error ? resolve(error) : reject(new Error('granted')),
    );
  });
}

describe('what Google would send over gRPC', () => {
  test.each(KINDS)('%s: is read from the error of the gRPC client', async (kind) => {
    const payload = wirePayload(kind, { variant: 'grpc' });
    expect(await toDenial(await refused(payload), { identity: 'offline' })).toBeDenied(kind, payload.fields);
  });

  test.each(KINDS)('%s: is read from the error of google-gax', async (kind) => {
    const payload = wirePayload(kind, { variant: 'grpc' });
    const error = GoogleError.parseGRPCStatusDetails(Object.assign(new GoogleError(), await refused(payload)));
    expect(await toDenial(error, { identity: 'offline' })).toBeDenied(kind, payload.fields);
  });

  test('google-gax finds the reason and the metadata in the details', async () => {
    const error = GoogleError.parseGRPCStatusDetails(
      Object.assign(
        new GoogleError(),
        await refused(wirePayload('ApiDisabled', { variant: 'grpc', service: 'run.googleapis.com', project: '210987654321' })),
      ),
    );
    expect(error.reason).toBe('SERVICE_DISABLED');
    expect(error.errorInfoMetadata).toMatchObject({ service: 'run.googleapis.com', consumer: 'projects/210987654321' });
  });
});

describe('grpcDenial builds the same error without a server', () => {
  test.each(KINDS)('%s', async (kind) => {
    const built = grpcDenial(kind);
    const real = await refused(wirePayload(kind, { variant: 'grpc' }));
    expect(built).toMatchObject({ code: real.code, details: real.details, message: real.message });
    expect(Buffer.from(built.metadata.get('grpc-status-details-bin')[0]!)).toEqual(real.metadata.get('grpc-status-details-bin')[0]);
    expect(await toDenial(built, { identity: 'offline' })).toBeDenied(kind, wirePayload(kind, { variant: 'grpc' }).fields);
  });

  test('states what the test asks for', async () => {
    const error = grpcDenial('RateLimited', { retryAfterMs: 1_250, quota: { metric: 'run.googleapis.com/write_requests' }, window: 'day' });
    expect(await toDenial(error, { identity: 'offline' })).toBeDenied('RateLimited', {
      grpcCode: 8,
      retryAfterMs: 1_250,
      window: 'day',
      service: 'run.googleapis.com',
      quota: { metric: 'run.googleapis.com/write_requests' },
    });
  });
});
