import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Denial, explainDenial, findDenial, interceptDenials, isDenial, toDenial } from '../../src/index.js';
import { type AuthModule, authModule, CLIENTS, MAJORS } from './auth-clients.js';
import { type Loopback, startLoopback } from './loopback.js';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback(() => ({
    status: 400,
    body: { error: 'invalid_grant', error_description: 'The subject token has expired.' },
  }));
});
afterAll(() => server.close());

const OFFLINE = { identity: 'offline' } as const;

/** A federated client whose own HTTP client is intercepted, as it is where one Gaxios serves the whole app. */
function federated(module: AuthModule, kind: string): any {
  const client = CLIENTS[kind]!(module, server.url);
  for (const inner of [client.stsCredential, client.externalAccountAuthorizedUserHandler])
    if (inner) interceptDenials(inner.transporter, OFFLINE);
  return client;
}

const caughtFrom = (client: any): Promise<unknown> =>
  client.getAccessToken().then(
    () => expect.unreachable('the token was granted'),
    (error: unknown) => error,
  );

it.each(MAJORS.flatMap((major) => ['IdentityPool', 'Aws', 'ExternalAccountAuthorizedUser'].map((kind) => [major, kind] as const)))(
  'the error to which google-auth-library copied the fields of a denial is still that denial: %s, %s',
  async (major, kind) => {
    const copy = await caughtFrom(federated(authModule(major), kind));
    const denial = findDenial(copy);
    expect(isDenial(copy, 'CredentialRejected')).toBe(true);
    expect(copy).toMatchObject({ kind: 'CredentialRejected' });
    expect(JSON.parse(JSON.stringify(copy))).toEqual(JSON.parse(JSON.stringify(denial)));
    expect(explainDenial(copy as Denial)).toBe(explainDenial(denial!));
    expect(await toDenial(copy)).toBe(denial);
    expect(findDenial(new Error('the sync failed', { cause: copy }))).toBe(denial);

    const told: unknown[] = [];
    const both = interceptDenials(federated(authModule(major), kind), { ...OFFLINE, onDenial: (each) => told.push(each) });
    const thrown = await caughtFrom(both);
    expect(isDenial(thrown, 'CredentialRejected')).toBe(true);
    expect(told).toEqual([thrown]);
  },
);

it('an error that has some fields of its own in common with a denial is none', async () => {
  const denial = (await toDenial({ status: 403, data: { error: { code: 403, message: 'no', status: 'PERMISSION_DENIED' } } }))!;
  expect(denial).toBeDefined();
  expect(findDenial(Object.assign(new Error('x'), { kind: denial.kind, evidence: [...denial.evidence] }))).toBeUndefined();
  expect(findDenial(Object.assign(new Error('x'), { ...denial, kind: 'timeout' }))).toBeUndefined();
  expect(findDenial(Object.assign(new Error('x'), denial))).toBe(denial);
});

it('an error class of one’s own that has the fields of a denial stays of its class, and is a denial', async () => {
  class SyncError extends Error {
    override readonly name = 'SyncError';
  }
  const denial = (await toDenial({ status: 403, data: { error: { code: 403, message: 'no', status: 'PERMISSION_DENIED' } } }))!;
  const error = Object.assign(new SyncError('the sync failed'), denial);
  expect(isDenial(error, denial.kind)).toBe(true);
  expect(error).toBeInstanceOf(SyncError);
  expect([error.name, error.message]).toEqual(['SyncError', 'the sync failed']);
  expect(findDenial(error)).toBe(denial);
  expect(isDenial(Object.freeze(Object.assign(new SyncError('frozen'), denial)))).toBe(false);
  expect(isDenial({ ...denial })).toBe(false);
});
