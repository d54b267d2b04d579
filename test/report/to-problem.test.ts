import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, toProblem, type Denial, type DenialKind } from '../../src/index.js';
import { denial } from '../../src/testing/index.js';
import { APPS, PLANTED, USERS } from './callers.js';
import { halfBuilt, NO_DENIALS } from './half-built.js';

const [user] = Object.values(USERS);
const [app] = Object.values(APPS);

/** A denial with something planted in each of its fields that hold a name. */
function planted(kind: DenialKind, fields: object): Denial {
  return denial(kind, {
    message: `${PLANTED.address} lacks a role on ${PLANTED.resource}. Google said: "${PLANTED.words}" (${PLANTED.secret})`,
    reason: PLANTED.words,
    serverMessage: PLANTED.words,
    service: 'planted.googleapis.com',
    method: 'planted.things.get',
    resource: { type: 'file', id: PLANTED.resource, name: `projects/${PLANTED.project}/things/${PLANTED.resource}` },
    project: PLANTED.project,
    requestId: 'planted-request',
    errorId: 'planted-error',
    troubleshooterUrl: 'https://console.cloud.google.com/planted',
    helpUrl: 'https://cloud.google.com/planted',
    situation: { id: 'planted/situation', summary: PLANTED.words },
    remedies: [{ action: 'Verify', title: PLANTED.words, detail: PLANTED.words, command: `gcloud ${PLANTED.project}`, who: 'caller' }],
    ...fields,
  } as never);
}

const everything = (problem: object): string =>
  JSON.stringify([problem, { ...(problem as { headers: object }).headers }]) + Object.getOwnPropertyNames(problem).join();

describe('a denial of the app’s own credential', () => {
  describe.each(Object.entries(APPS))('%s', (_name, caller) => {
    it.each(KINDS)('%s is never the fault of the user who asked, and shows nothing of the setup', (kind) => {
      const problem = toProblem(planted(kind, { caller }), { audience: 'user', base: 'https://api.example.com/problems/' });
      expect([500, 502, 503]).toContain(problem.status);
      expect(problem.type).toBe('about:blank');
      expect(problem.kind).toBeUndefined();
      expect(everything(problem)).not.toMatch(/planted|gserviceaccount|google/i);
    });
  });

  it('is a 503 where waiting helps, a 502 where nobody knows why, and a 500 else', () => {
    const statuses = KINDS.map((kind) => [kind, toProblem(denial(kind, { caller: app } as never)).status]);
    expect(Object.fromEntries(statuses)).toMatchObject({
      MissingPermission: 500,
      ApiDisabled: 500,
      NotShared: 500,
      QuotaExceeded: 500,
      RateLimited: 503,
      Unclassified: 502,
    });
  });
});

describe('a denial of the user’s own credential', () => {
  describe.each(Object.entries(USERS))('%s', (_name, caller) => {
    it.each(KINDS)('%s shows no address, project or resource either', (kind) => {
      const problem = toProblem(planted(kind, { caller }));
      expect(everything(problem)).not.toMatch(/planted|gserviceaccount/i);
    });
  });

  it.each([
    ['NotShared', {}, 403],
    ['NotShared', { status: 404, certainty: 'possible' }, 404],
    ['MissingPermission', {}, 403],
    ['InsufficientScope', {}, 403],
    ['CredentialRejected', { problem: 'tokenExpired' }, 401],
    ['CredentialRejected', { problem: 'reauthRequired' }, 401],
    ['CredentialRejected', { problem: 'accountDisabled' }, 403],
    ['PolicyBlocked', { policy: 'WorkspaceAdmin' }, 403],
    ['RateLimited', { quota: { limit: 'ReadRequestsPerMinutePerUser', unit: '1/min/{project}/{user}' } }, 429],
    ['QuotaExceeded', { quota: undefined, project: undefined }, 403],
    ['BillingDisabled', { projectRole: 'resource' }, 403],
    ['Unclassified', {}, 403],
  ] as const)('%s %j is theirs: %i', (kind, fields, status) => {
    const problem = toProblem(denial(kind, { caller: user, ...fields } as never), { base: 'https://api.example.com/problems' });
    expect(problem).toMatchObject({ status, kind, type: `https://api.example.com/problems/${kind}` });
  });

  it.each([
    ['ApiDisabled', {}, 500],
    ['BillingDisabled', { projectRole: 'consumer' }, 500],
    ['QuotaExceeded', { quota: { metric: 'compute.googleapis.com/cpus', limitValue: 0 } }, 500],
    ['RateLimited', { quota: { limit: 'RequestsPerMinute', unit: '1/min/{project}' }, reason: undefined }, 503],
    ['MissingPermission', { permissions: ['serviceusage.services.use'] }, 500],
    ['InsufficientScope', { phase: 'credentials' }, 500],
    ['CredentialRejected', { problem: 'apiKeyRestricted' }, 500],
    ['CredentialRejected', { problem: 'quotaProjectMissing' }, 500],
    ['PolicyBlocked', { policy: 'WebApplicationFirewall' }, 500],
  ] as const)('%s %j is the project’s that serves them: %i', (kind, fields, status) => {
    const record = { ...denial(kind, { caller: user } as never).toJSON(), ...fields };
    expect(toProblem(record as never)).toMatchObject({ status, type: 'about:blank' });
  });

  it('names the scopes to ask for, and nothing that only looks like one', () => {
    const asked = ['https://www.googleapis.com/auth/drive.readonly', 'https://www.googleapis.com/auth/robot@x.example', 'planted thing'];
    const problem = toProblem(denial('InsufficientScope', { caller: user!, requiredScopes: asked }));
    expect(problem.requiredScopes).toEqual([asked[0]]);
  });

  it('has the challenge that a 401 must have', () => {
    const problem = toProblem(denial('CredentialRejected', { caller: user!, problem: 'tokenExpired' }));
    expect(problem.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  });
});

describe('whose credential it was', () => {
  it('is said by the app, where the app knows better', () => {
    const unknown = denial('NotShared', { caller: { type: 'unknown', credential: 'accessToken' } });
    expect(toProblem(unknown).status).toBe(500);
    expect(toProblem(unknown, { credentialOwner: 'user' }).status).toBe(403);
    expect(toProblem(denial('NotShared', { caller: user! }), { credentialOwner: 'app' }).status).toBe(500);
  });

  it('may be the user for whom a service account acts: sharing is theirs, scopes are not', () => {
    const caller = APPS['delegation to a user']!;
    expect(toProblem(denial('NotShared', { caller }), { credentialOwner: 'user' }).status).toBe(403);
    expect(toProblem(denial('InsufficientScope', { caller }), { credentialOwner: 'user' }).status).toBe(500);
    expect(toProblem(denial('CredentialRejected', { caller, problem: 'tokenInvalid' }), { credentialOwner: 'user' }).status).toBe(500);
  });
});

describe('waiting', () => {
  it.each([
    [{ retryAfterMs: 29_084 }, 30],
    [{ retryAfterMs: 0 }, 1],
    [{ retryAfterMs: 1e12 }, 604_800],
    [{ retryAfterMs: undefined, window: 'minute' }, 60],
    [{ retryAfterMs: undefined, window: 'day' }, undefined],
  ] as const)('%j is told in seconds: %s', (fields, seconds) => {
    const problem = toProblem(denial('RateLimited', { caller: app!, ...fields } as never));
    expect(problem.retryAfter).toBe(seconds);
    expect(problem.headers['retry-after']).toBe(seconds === undefined ? undefined : String(seconds));
  });

  it('is not told where the time is none', () => {
    const negative = Object.create(denial('RateLimited', { caller: app!, window: undefined }), { retryAfterMs: { value: -5 } }) as Denial;
    expect(toProblem(negative).headers).not.toHaveProperty('retry-after');
  });

  it('is never asked of a user whose wait would not help', () => {
    for (const kind of KINDS.filter((kind) => kind !== 'RateLimited'))
      for (const caller of [app, user]) expect(toProblem(denial(kind, { caller } as never)).headers).not.toHaveProperty('retry-after');
  });
});

describe('an operator', () => {
  it.each(KINDS)('gets the status that the user gets, and what there is to know: %s', (kind) => {
    for (const caller of [app!, user!]) {
      const found = planted(kind, { caller });
      const problem = toProblem(found, { audience: 'operator', base: 'https://ops.example.com/denials#' });
      expect(problem).toMatchObject({
        status: toProblem(found).status,
        type: `https://ops.example.com/denials#${kind}`,
        kind,
        denial: { credentialOwner: caller === app ? 'app' : 'user', caller: { email: PLANTED.address }, project: PLANTED.project },
      });
      expect(problem.detail).toContain(PLANTED.address);
      expect(problem.denial!.remedies?.[0]?.command).toContain(PLANTED.project);
    }
  });

  it('sees no secret that got into a message', () => {
    expect(everything(toProblem(planted('NotShared', { caller: app }), { audience: 'operator' }))).not.toContain(PLANTED.secret);
  });
});

describe('the form', () => {
  it('is a problem of RFC 9457', () => {
    const problem = toProblem(denial('NotShared', { caller: app! }), { instance: 'urn:uuid:6f1c' });
    expect(JSON.parse(JSON.stringify(problem))).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      detail: expect.stringMatching(/^This service isn't set up for the request\./),
      instance: 'urn:uuid:6f1c',
    });
    expect(problem.headers).toEqual({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  });

  it('without a type has the phrase of its status as its title', () => {
    expect(toProblem(denial('NotShared', { caller: user! })).title).toBe('Forbidden');
    expect(toProblem(denial('NotShared', { caller: user! }), { base: '/problems/' }).title).toBe('No access');
  });

  it('is made of the JSON form of a denial as well', () => {
    const found = denial('RateLimited', { caller: app!, retryAfterMs: 2_000 });
    expect(toProblem(found.toJSON(), { audience: 'operator' })).toEqual(toProblem(found, { audience: 'operator' }));
  });

  it('takes an audience that it does not know for a user', () => {
    expect(everything(toProblem(planted('NotShared', { caller: app }), { audience: 'admin' as never }))).not.toContain('planted');
  });
});

describe('whatever it is given', () => {
  it('answers: what is no denial is a 500', () => {
    for (const value of NO_DENIALS)
      for (const options of [{}, { audience: 'operator' }, ...NO_DENIALS]) {
        const problem = toProblem(value as never, options as never);
        expect(problem.status).toBe(500);
        expect(JSON.parse(JSON.stringify(problem)).title).toBe('Internal Server Error');
      }
  });

  it('answers a half-built denial with a status, and tells users nothing of it', () => {
    fc.assert(
      fc.property(halfBuilt, (value) => {
        const problem = toProblem(value as never);
        expect([401, 403, 404, 429, 500, 502, 503]).toContain(problem.status);
        expect(everything(problem)).not.toContain('planted');
        for (const header of Object.values(problem.headers)) expect(header).toMatch(/^[\x20-\x7E]+$/);
        expect(toProblem(value as never, { audience: 'operator' }).status).toBe(problem.status);
      }),
      { numRuns: 300 },
    );
  });
});
