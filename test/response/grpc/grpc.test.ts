import { Client, credentials } from '@grpc/grpc-js';
import { GoogleError } from 'google-gax';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askCaught } from '../../fixtures/ask.js';
import {
  API_DISABLED,
  detail,
  errorInfo,
  IAM_DENIAL,
  IAM_DENIED,
  RATE_LIMITED,
  SCOPE_INSUFFICIENT,
  statusBody,
} from '../../fixtures/bodies.js';
import { googleError, serviceError, startRefusing, statusDetailsBin } from '../../fixtures/grpc.js';

type Body = ReturnType<typeof statusBody>;

const wordsOf = ({ error }: Body): string => error['message'] as string;
const detailsOf = ({ error }: Body): object[] => (error['details'] ?? []) as object[];

/** One status in every form in which it can be caught. */
const FORMS: Readonly<Record<string, (code: number, body: Body) => unknown>> = {
  'google-gax, decoded': (code, body) => googleError(code, wordsOf(body), detailsOf(body)),
  'grpc-js, undecoded': (code, body) => serviceError(code, wordsOf(body), detailsOf(body)),
  'a plain { code, details, metadata } with the raw bytes': (code, body) => ({
    code,
    details: wordsOf(body),
    metadata: { 'grpc-status-details-bin': statusDetailsBin(code, wordsOf(body), detailsOf(body)) },
  }),
  'a plain form with a list, as Metadata.getMap writes it': (code, body) => ({
    code,
    details: wordsOf(body),
    metadata: { 'grpc-status-details-bin': [statusDetailsBin(code, wordsOf(body), detailsOf(body))] },
  }),
  'a log line, with the bytes in base64': (code, body) => ({
    code,
    details: wordsOf(body),
    metadata: { 'grpc-status-details-bin': statusDetailsBin(code, wordsOf(body), detailsOf(body)).toString('base64') },
  }),
  'a log line, with Buffers that went through JSON': (code, body) =>
    JSON.parse(
      JSON.stringify({
        code,
        details: wordsOf(body),
        metadata: { 'grpc-status-details-bin': [statusDetailsBin(code, wordsOf(body), detailsOf(body))] },
      }),
    ),
  'the cause of another error': (code, body) => new Error('sync failed', { cause: googleError(code, wordsOf(body), detailsOf(body)) }),
};

describe.each(Object.keys(FORMS))('a gRPC status as %s', (form) => {
  const ask = (code: number, body: Body): ReturnType<typeof askCaught> => askCaught(FORMS[form]!(code, body));

  it('7 names the missing permission', async () => {
    expect(await ask(7, IAM_DENIED)).toMatchObject({ ...IAM_DENIAL, status: 403, grpcCode: 7 });
  });

  it('7 tells a scope and a disabled API apart', async () => {
    expect(await ask(7, SCOPE_INSUFFICIENT)).toMatchObject({
      kind: 'InsufficientScope',
      certainty: 'certain',
      service: 'drive.googleapis.com',
    });
    expect(await ask(7, API_DISABLED)).toMatchObject({
      kind: 'ApiDisabled',
      service: 'vision.googleapis.com',
      project: '123456789012',
      activationUrl: 'https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=123456789012',
    });
  });

  it('8 says how long to wait, and what for', async () => {
    const body = statusBody(
      429,
      'RESOURCE_EXHAUSTED',
      wordsOf(RATE_LIMITED),
      ...detailsOf(RATE_LIMITED),
      detail('RetryInfo', { retryDelay: { seconds: 29, nanos: 84_000_000 } }),
    );
    expect(await ask(8, body)).toMatchObject({
      kind: 'RateLimited',
      status: 429,
      grpcCode: 8,
      retryAfterMs: 29_084,
      window: 'minute',
      quota: { limitValue: 300 },
    });
  });

  it('9 names the rule that a precondition broke', async () => {
    const violations = [
      { type: 'constraints/gcp.resourceLocations', subject: 'projects/example-project', description: 'Constraint violated.' },
    ];
    const body = statusBody(400, 'FAILED_PRECONDITION', 'Precondition failed.', detail('PreconditionFailure', { violations }));
    expect(await ask(9, body)).toMatchObject({
      kind: 'PolicyBlocked',
      policyId: 'constraints/gcp.resourceLocations',
      status: 400,
      grpcCode: 9,
    });
  });

  it('16 says what is wrong with the credential', async () => {
    const body = statusBody(
      401,
      'UNAUTHENTICATED',
      'Request had invalid authentication credentials.',
      errorInfo('ACCESS_TOKEN_EXPIRED', 'googleapis.com', { service: 'pubsub.googleapis.com' }),
    );
    expect(await ask(16, body)).toMatchObject({
      kind: 'CredentialRejected',
      problem: 'tokenExpired',
      status: 401,
      service: 'pubsub.googleapis.com',
    });
  });
});

describe('a gRPC status without details', () => {
  it('is read by its words', async () => {
    const words = "Permission 'pubsub.topics.publish' denied on resource 'projects/example-project/topics/orders'.";
    for (const error of [
      googleError(7, words),
      serviceError(7, words),
      { code: 7, details: words, metadata: {} },
      { code: '7', details: words },
      { code: 7, note: '', message: words },
    ]) {
      expect(await askCaught(error)).toMatchObject({
        kind: 'MissingPermission',
        permissions: ['pubsub.topics.publish'],
        serverMessage: words,
      });
    }
  });

  it.each([3, 5, 14])('%i that nobody denied is no denial', async (code) => {
    expect(await askCaught(googleError(code, 'Something else went wrong.'))).toBeUndefined();
  });

  it('finds the request id and a challenge in the metadata', async () => {
    const error = googleError(16, 'Unauthenticated', [], {
      'x-goog-request-id': 'req-7',
      'www-authenticate': 'Bearer error="invalid_token"',
    });
    expect(await askCaught(error)).toMatchObject({ kind: 'CredentialRejected', problem: 'tokenInvalid', requestId: 'req-7' });
  });
});

describe('google-gax over REST', () => {
  it.each([
    ['an answer', (body: unknown) => body],
    ['a list of one answer', (body: unknown) => [body]],
  ])('reads %s', async (_, wrap) => {
    const error = GoogleError.parseHttpError(wrap(structuredClone(IAM_DENIED)));
    expect(await askCaught(error)).toMatchObject(IAM_DENIAL);
    expect(await askCaught(Object.assign(error, { httpStatusCode: 403 }))).toMatchObject({ ...IAM_DENIAL, status: 403 });
  });

  it('reads a detail that google-gax does not know and turned into a ResourceInfo', async () => {
    const failure = {
      '@type': 'type.googleapis.com/google.ads.googleads.v21.errors.GoogleAdsFailure',
      errors: [
        { errorCode: { authorizationError: 'USER_PERMISSION_DENIED' }, message: "User doesn't have permission to access customer." },
      ],
      requestId: 'Tr1-x',
    };
    const error = GoogleError.parseHttpError(statusBody(403, 'PERMISSION_DENIED', 'The caller does not have permission', failure));
    expect(await askCaught(error)).toMatchObject({
      kind: 'NotShared',
      certainty: 'certain',
      reason: 'USER_PERMISSION_DENIED',
      requestId: 'Tr1-x',
    });
  });
});

describe('over a real connection', () => {
  it('what grpc-js throws is read', async () => {
    const server = await startRefusing(() => serviceError(7, wordsOf(IAM_DENIED), detailsOf(IAM_DENIED), { 'x-request-id': 'req-9' }));
    const client = new Client(server.address, credentials.createInsecure());
    onTestFinished(() => (client.close(), server.close()));
    const thrown = await new Promise((resolve) => {
      client.makeUnaryRequest(
        server.path,
        (value: Buffer) => value,
        (value: Buffer) => value,
        Buffer.alloc(0),
        resolve,
      );
    });
    expect(await askCaught(thrown)).toMatchObject({ ...IAM_DENIAL, grpcCode: 7, requestId: 'req-9' });
    expect(await askCaught(GoogleError.parseGRPCStatusDetails(thrown as GoogleError))).toMatchObject({ ...IAM_DENIAL, grpcCode: 7 });
  });
});
