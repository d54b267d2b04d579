import { createRequire } from 'node:module';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type DenialKind } from '../../src/classification/kinds.js';
import { Denial, explainDenial, isDenial, interceptDenials } from '../../src/index.js';
import { denial, denialMatchers, wirePayload } from '../../src/testing/index.js';
import { startLoopback, type Loopback } from '../intercept/loopback.js';

expect.extend(denialMatchers);

const { JWT } = createRequire(import.meta.url)('google-auth-library');
const ROBOT = 'robot@example-project.iam.gserviceaccount.com';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

/** What a real client of that service account throws when Google sends its usual answer for the kind. */
async function realOne(kind: DenialKind): Promise<any> {
  const { status, headers, body, request } = wirePayload(kind);
  server.script(() => ({ status, headers: { ...headers }, body }));
  const fetchImplementation = (url: string | URL, init: RequestInit) => fetch(`${server.url}/${String(url).replace('https://', '')}`, init);
  const client = new JWT({
    email: ROBOT,
    key: 'not needed',
    scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    transporterOptions: { fetchImplementation },
  });
  client.setCredentials({ access_token: 'at hand', expiry_date: Date.now() + 3_600_000 });
  return interceptDenials(client, { identity: 'offline' })
    .request({ method: request.method, url: request.url })
    .then(
      () => expect.fail('granted'),
      (error: unknown) => error,
    );
}

describe.each(KINDS)('denial(%s)', (kind) => {
  test('is a denial of that kind', () => {
    const built = denial(kind);
    expect(isDenial(built, kind)).toBe(true);
    expect(built).toBeInstanceOf(Error);
    expect(built.name).toBe(kind);
  });

  test('has the fields of a real one', async () => {
    const real = await realOne(kind);
    // Nothing is looked up for a built one: the test names the situation.
    const built = denial(kind, { situation: real.situation });
    expect(Object.keys(built).sort()).toEqual(Object.keys(real).sort());
    expect(Object.keys(built.toJSON()).sort()).toEqual(Object.keys(real.toJSON()).sort());
    // A robot cannot have every problem: the caller of a rejected credential is one that can.
    if (kind !== 'CredentialRejected')
      expect(built.caller).toMatchObject({ type: real.caller.type, principal: real.caller.principal, email: real.caller.email });
    const { caller: _built, remedies: _remedies, evidence: read, ...made } = built.toJSON() as any;
    const { caller: _real, remedies: _some, evidence, ...found } = real.toJSON();
    // Of a product's own sentences, a built one has only what every product says.
    const places = (of: any[]): string[] => of.map(({ source, path }) => `${source} ${path}`);
    expect(places(evidence)).toEqual(expect.arrayContaining(places(read)));
    expect(made).toEqual({
      ...found,
      ...(kind === 'MissingPermission' && { roles: made.roles }),
      ...(kind === 'CredentialRejected' && { message: made.message }),
    });
  });

  test('has remedies, and they name the caller’s values', async () => {
    const [built, real] = [denial(kind), await realOne(kind)];
    expect(built.remedies.length).toBeGreaterThan(0);
    if (real.situation === undefined) expect(built.remedies[0]!.action).toBe(real.remedies[0].action);
    expect(JSON.stringify(built.remedies)).not.toContain('undefined');
  });

  test('can be explained, sent, restored and printed', () => {
    const built = denial(kind);
    expect(explainDenial(built)).toContain(kind);
    expect(Denial.fromJSON(JSON.stringify(built), { trusted: true }).toJSON()).toEqual(built.toJSON());
    expect(inspect(built)).toContain(kind);
  });

  test('points at the test that built it', () => {
    expect(
      denial(kind)
        .stack?.split('\n')
        .find((line) => /^\s+at /.test(line)),
    ).toContain('denial.test.ts');
  });
});

describe('what the test says', () => {
  test('is what the denial says, down to the remedies and the message', () => {
    const built = denial('NotShared', { resource: { type: 'file', id: '1Budget' }, caller: { email: 'ann@example.com' }, access: 'none' });
    expect(built).toMatchObject({ resource: { type: 'file', id: '1Budget' }, access: 'none' });
    expect(built.caller).toMatchObject({ type: 'user', principal: 'user:ann@example.com', email: 'ann@example.com' });
    expect(built.message).toMatch(/^ann@example.com .*1Budget/);
    expect(inspect(built.remedies)).toContain('ann@example.com');
  });

  test('leaves no trace of what was made up in its place', () => {
    const built = denial('MissingPermission', {
      permissions: ['run.routes.invoke'],
      resource: { type: 'service', id: 'api', name: 'projects/mine-1234/locations/europe-west1/services/api' },
      project: 'mine-1234',
      service: 'run.googleapis.com',
      caller: { email: 'job@mine-1234.iam.gserviceaccount.com' },
    });
    expect(JSON.stringify(built)).not.toMatch(/secretmanager|example-project|database-password/);
    expect(inspect(built.remedies)).toContain('job@mine-1234.iam.gserviceaccount.com');
  });

  test.each([
    ['CredentialRejected', { problem: 'apiKeyExpired' }, { reason: 'keyExpired', status: 400 }],
    ['CredentialRejected', { problem: 'clientInvalid' }, { reason: 'invalid_client', status: 401, phase: 'credentials' }],
    ['PolicyBlocked', { policy: 'Retention' }, { reason: 'retentionPolicyNotMet', service: 'storage.googleapis.com' }],
    ['RateLimited', { status: 403 }, { reason: 'userRateLimitExceeded' }],
    [
      'QuotaExceeded',
      { reason: 'teamDriveFileLimitExceeded' },
      { serverMessage: 'The file limit for this shared drive has been exceeded.' },
    ],
    [
      'NotShared',
      { resource: { type: 'calendar', id: 'team@group.calendar.google.com' } },
      { reason: 'requiredAccessLevel', method: 'calendar.events.insert' },
    ],
  ] as const)('%s %j brings with it what Google answers in that case', (kind, fields, also) => {
    expect(denial(kind, fields as object)).toBeDenied(kind, { ...fields, ...also } as object);
  });

  test('may be what no answer of Google’s says', () => {
    expect(
      denial('RateLimited', {
        window: 'day',
        retryAfterMs: 7,
        service: 'example.googleapis.com',
        quota: { metric: 'x/y' },
        requestId: 'r',
        method: 'a.b.c',
      }),
    ).toMatchObject({
      window: 'day',
      retryAfterMs: 7,
      service: 'example.googleapis.com',
      quota: { metric: 'x/y' },
      requestId: 'r',
      method: 'a.b.c',
    });
  });

  test('undefined takes out what a denial may lack, and nothing else', () => {
    const built = denial('RateLimited', { retryAfterMs: undefined, quota: undefined, status: undefined } as object);
    expect(built).not.toHaveProperty('retryAfterMs');
    expect(built).not.toHaveProperty('quota');
    expect(built.status).toBe(429);
    expect(denial('ApiDisabled', { service: undefined } as object)).not.toHaveProperty('service');
    expect(denial('ApiDisabled', { certainty: undefined } as object).certainty).toBeDefined();
  });

  test('a message of one’s own stays', () => {
    expect(denial('Unclassified', { message: 'no' }).message).toBe('no');
  });

  test.each([
    [
      { type: 'apiKey', keySuffix: 'wxyz' },
      { type: 'apiKey', keySuffix: 'wxyz' },
    ],
    [{ type: 'unknown' }, { type: 'unknown' }],
    [{ scopes: ['https://www.googleapis.com/auth/drive'] }, { email: ROBOT, scopes: ['https://www.googleapis.com/auth/drive'] }],
  ] as const)('the caller %j fits together', (asked, caller) => {
    const built = denial('InsufficientScope', { caller: asked });
    expect(built.caller).toMatchObject(caller);
    if ('type' in caller) expect(built.caller).not.toHaveProperty('email');
  });
});

test('the caught error that it stands for gives its response, its request and its cause', () => {
  const caught = Object.assign(new Error('Request failed'), {
    response: { status: 403, data: {} },
    config: { url: 'https://example.com' },
  });
  const built = denial('NotShared', {}, caught);
  expect(built.original).toBe(caught);
  expect(built.response).toBe(caught.response);
  expect(built.config).toBe(caught.config);
  expect((built.cause as Error).message).toBe('Request failed');
});

test('a kind that does not exist is refused', () => {
  expect(() => denial('Forbidden' as never)).toThrow(/Unknown kind "Forbidden". Kinds: MissingPermission/);
});

describe('sample values fit each other', () => {
  test('a limit per day names no wait of seconds', () => {
    expect(denial('RateLimited', { window: 'day' }).retryAfterMs).toBeGreaterThan(3_600_000);
  });

  test.each([
    ['https://www.googleapis.com/auth/drive', 'drive.googleapis.com'],
    ['https://www.googleapis.com/auth/calendar.readonly', 'calendar-json.googleapis.com'],
    ['https://www.googleapis.com/auth/spreadsheets', 'sheets.googleapis.com'],
  ])('the scope %s is one of %s', (scope, service) => {
    expect(denial('InsufficientScope', { requiredScopes: [scope] })).toMatchObject({ service, requiredScopes: [scope] });
  });
});
