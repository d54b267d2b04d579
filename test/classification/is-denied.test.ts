import { describe, expect, it } from 'vitest';
import type { PlainResponse } from '../../src/index.js';
import { ask, askAbout, askCaught, plain } from '../fixtures/ask.js';
import { legacyBody, statusBody } from '../fixtures/bodies.js';
import { CANONICAL } from '../fixtures/canonical.js';

const kinds = Object.keys(CANONICAL) as (keyof typeof CANONICAL)[];

describe('what is never a denial, whatever its body says', () => {
  it.each([301, 302, 304, 307, 500, 502, 503, 504, 599])('a %i', async (status) => {
    for (const kind of kinds) expect(await ask({ ...CANONICAL[kind], status }), kind).toBeUndefined();
  });

  it('a success that holds no error', async () => {
    for (const status of [200, 201, 204, 206]) {
      for (const body of [undefined, '', {}, [], { id: 'x' }, 'PERMISSION_DENIED', { reason: 'rateLimitExceeded' }]) {
        expect(await askAbout(body, { status }), `${status} ${JSON.stringify(body)}`).toBeUndefined();
      }
    }
  });

  it.each([
    [
      'a host that is not found',
      Object.assign(new Error('getaddrinfo ENOTFOUND secretmanager.googleapis.com'), {
        code: 'ENOTFOUND',
        errno: -3008,
        syscall: 'getaddrinfo',
      }),
    ],
    ['a connection that breaks', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
    [
      'a fetch that fails',
      new TypeError('fetch failed', { cause: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:443'), { code: 'ECONNREFUSED' }) }),
    ],
    ['a timeout', new DOMException('The operation was aborted due to timeout', 'TimeoutError')],
    ['an abort', new DOMException('This operation was aborted', 'AbortError')],
    ['a certificate', Object.assign(new Error('certificate has expired'), { code: 'CERT_HAS_EXPIRED' })],
    [
      'a file that may not be read',
      Object.assign(new Error("EACCES: permission denied, open '/etc/key.json'"), { code: 'EACCES', errno: -13, syscall: 'open' }),
    ],
    ['a missing key file', Object.assign(new Error("ENOENT: no such file or directory, open 'key.json'"), { code: 'ENOENT', errno: -2 })],
    [
      'missing default credentials',
      new Error(
        'Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.',
      ),
    ],
    ['a bug', new TypeError("Cannot read properties of undefined (reading 'permission')")],
    ['an assertion about denials', new Error('expected PERMISSION_DENIED: The caller does not have permission')],
  ])('%s', async (_, error) => {
    expect(await askCaught(error)).toBeUndefined();
  });
});

describe('a 403 and a 429 of Google', () => {
  it.each([403, 429])('a %i always is one, with or without evidence', async (status) => {
    for (const body of [undefined, '', 'nope', { error: 'x' }, { anything: [1, 2, 3] }, new Uint8Array([0, 159, 146, 150])]) {
      expect(await askAbout(body, { status })).toMatchObject({ status });
    }
  });

  it('without evidence says that it knows nothing', async () => {
    expect(await askAbout('', { url: 'https://example.googleapis.com/' })).toMatchObject({ kind: 'Unclassified', certainty: 'possible' });
    expect(await askAbout({ error: { code: 403, message: 'Forbidden' } }, { url: 'https://example.googleapis.com/' })).toMatchObject({
      kind: 'Unclassified',
      certainty: 'possible',
    });
  });
});

describe('any other status', () => {
  it.each<[string, number, object, string]>([
    ['missing billing', 400, statusBody(400, 'FAILED_PRECONDITION', 'This API method requires billing to be enabled.'), 'BillingDisabled'],
    ['an invalid key', 400, statusBody(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.'), 'CredentialRejected'],
    [
      'delegation',
      401,
      { error: 'unauthorized_client', error_description: 'Client is unauthorized to retrieve access tokens using this method.' },
      'InsufficientScope',
    ],
    ['an expired token', 401, statusBody(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.'), 'CredentialRejected'],
    [
      'an organization policy',
      412,
      legacyBody(412, 'Constraint constraints/compute.vmExternalIpAccess violated for project 123456789012.', 'conditionNotMet'),
      'PolicyBlocked',
    ],
  ])('is one where the evidence says so: %s', async (_, status, body, kind) => {
    expect(await askAbout(body, { status })).toMatchObject({ kind, status, certainty: expect.stringMatching(/certain|likely/) as string });
  });

  it.each<[number, object]>([
    [400, statusBody(400, 'INVALID_ARGUMENT', 'Invalid value at "page_size".')],
    [400, legacyBody(400, 'Invalid Value', 'invalid')],
    [400, { error: 'invalid_request', error_description: 'Missing required parameter: grant_type' }],
    [404, statusBody(404, 'NOT_FOUND', 'Requested entity was not found.')],
    [409, statusBody(409, 'ALREADY_EXISTS', 'Secret already exists.')],
    [410, legacyBody(410, 'Sync token is no longer valid', 'fullSyncRequired')],
    [412, legacyBody(412, 'Precondition Failed', 'conditionNotMet')],
    [416, {}],
    [499, statusBody(499, 'CANCELLED', 'The operation was cancelled.')],
  ])('is none where it does not: %i', async (status, body) => {
    expect(await askAbout(body, { status })).toBeUndefined();
  });
});

describe('a 404', () => {
  const file: PlainResponse = plain(legacyBody(404, 'File not found: 1AbCdEfGhIjK.', 'notFound'), {
    status: 404,
    url: 'https://www.googleapis.com/drive/v3/files/1AbCdEfGhIjK',
  });

  it('of a file may hide one that is not shared, and never claims more than that', async () => {
    expect(await ask(file)).toMatchObject({ kind: 'NotShared', certainty: 'possible', access: 'unknown', status: 404 });
  });

  it('of a Cloud resource is what it says', async () => {
    expect(
      await askAbout(legacyBody(404, 'Not found: Table example-project:sales.orders', 'notFound'), {
        status: 404,
        url: 'https://bigquery.googleapis.com/bigquery/v2/projects/example-project/datasets/sales/tables/orders',
      }),
    ).toBeUndefined();
  });
});

describe('whose server answered', () => {
  const body = legacyBody(403, 'Members only', 'membersOnly');

  it.each([
    ['https://api.example.com/v1/x', 'another host'],
    ['https://orders-abc123-ew.a.run.app/x', 'a program on Cloud Run'],
    ['https://example-project.appspot.com/x', 'a program on App Engine'],
  ])('%s is %s: what it refuses is its own matter', async (url) => {
    for (const status of [403, 429]) expect(await askAbout({ error: 'members only' }, { url, status })).toBeUndefined();
    expect(await askAbout(body, { url })).toBeUndefined();
  });

  it.each([
    'https://www.googleapis.com/x',
    'https://sheets.googleapis.com/x',
    'https://private.googleapis.com/x',
    'https://eu-storage.mtls.googleapis.com/x',
    'https://europe-west1-docker.pkg.dev/x',
    'https://gcr.io/v2/',
    'http://metadata.google.internal/x',
  ])('%s is Google', async (url) => {
    expect(await askAbout('', { url })).toMatchObject({ status: 403 });
  });

  it.each([
    'https://googleapis.com.evil.example/',
    'https://evilgoogleapis.com/',
    'https://sheets.googleapis.com@evil.example/',
    'https://evil.example/sheets.googleapis.com',
  ])('%s is not', async (url) => {
    expect(await askAbout('', { url })).toBeUndefined();
  });

  it('an emulator on this machine counts when it answers like Google', async () => {
    const url = 'http://localhost:8085/v1/projects/example-project/topics/orders';
    expect(await askAbout('', { url })).toBeUndefined();
    expect(await askAbout(statusBody(403, 'PERMISSION_DENIED', 'The caller does not have permission'), { url })).toMatchObject({
      status: 403,
    });
  });
});
