import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryDelay, retryDenials } from '../../src/index.js';
import { ask, askAbout, plain } from '../fixtures/ask.js';
import { detail, errorInfo, legacyBody, statusBody } from '../fixtures/bodies.js';

const exhausted = (
  details: readonly object[],
  headers: Record<string, string> = {},
  message = 'Quota exceeded.',
): ReturnType<typeof plain> => plain(statusBody(429, 'RESOURCE_EXHAUSTED', message, ...details), { status: 429, headers });

/** Every place where a server states the value of a limit. */
const ZERO: Readonly<Record<string, object>> = {
  ErrorInfo: errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', {
    quota_limit: 'RequestsPerMinute',
    quota_limit_value: '0',
    quota_unit: '1/min/{project}',
  }),
  'ErrorInfo in its newer spelling': errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', {
    quotaLimit: 'RequestsPerMinute',
    quotaLimitValue: '0',
  }),
  QuotaFailure: detail('QuotaFailure', {
    violations: [{ quotaMetric: 'x.googleapis.com/y', quotaId: 'RequestsPerMinute', quotaValue: '0' }],
  }),
  'one of several violations': detail('QuotaFailure', {
    violations: [
      { quotaMetric: 'x.googleapis.com/y', quotaId: 'RequestsPerMinute', quotaValue: '60' },
      { quotaMetric: 'x.googleapis.com/z', quotaId: 'RequestsPerDay', quotaValue: 0 },
    ],
  }),
};

describe('a limit of 0 is never a rate limit', () => {
  it.each(Object.keys(ZERO))('stated in %s', async (place) => {
    expect(await ask(exhausted([ZERO[place]!]))).toMatchObject({
      kind: 'QuotaExceeded',
      certainty: 'certain',
      retryable: false,
      quota: { limitValue: 0 },
    });
  });

  it('stated in the message', async () => {
    const message =
      'You exceeded your current quota.\n* Quota exceeded for metric: generativelanguage.googleapis.com/generate_requests, limit: 0\nPlease retry in 29.08s.';
    expect(await ask(exhausted([], {}, message))).toMatchObject({ kind: 'QuotaExceeded', quota: { limitValue: 0 } });
  });

  it('whatever else the server says about waiting', async () => {
    const wait = fc.subarray([
      detail('RetryInfo', { retryDelay: '29s' }),
      errorInfo('RATE_LIMIT_EXCEEDED'),
      detail('Help', { links: [{ description: 'quota', url: 'https://cloud.google.com/docs/quota' }] }),
    ]);
    const place = fc.constantFrom(...Object.values(ZERO));
    const words = fc.constantFrom(
      'Quota exceeded.',
      'Rate limit exceeded, please retry in 29s.',
      'User Rate Limit Exceeded',
      'Too many requests',
    );
    await fc.assert(
      fc.asyncProperty(wait, place, words, fc.constantFrom('', '5'), fc.boolean(), async (others, zero, message, retryAfter, first) => {
        const response = exhausted(first ? [zero, ...others] : [...others, zero], retryAfter ? { 'retry-after': retryAfter } : {}, message);
        expect(await ask(response)).toMatchObject({ kind: 'QuotaExceeded', retryable: false });
      }),
    );
  });
});

describe('waiting helps', () => {
  it.each<[string, ReturnType<typeof plain>]>([
    ['for a bare 429', plain('', { status: 429 })],
    ['for a 403 with the old reason', plain(legacyBody(403, 'User Rate Limit Exceeded', 'userRateLimitExceeded', 'usageLimits'))],
    ['for a 429 with the old reason', plain(legacyBody(429, 'Rate Limit Exceeded', 'rateLimitExceeded', 'usageLimits'), { status: 429 })],
    ['for RESOURCE_EXHAUSTED with a time to wait', exhausted([detail('RetryInfo', { retryDelay: '3s' })])],
    [
      'for a limit per minute',
      exhausted([errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', { quota_unit: '1/min/{project}', quota_limit_value: '300' })]),
    ],
  ])('%s', async (_, response) => {
    expect(await ask(response)).toMatchObject({ kind: 'RateLimited', retryable: true });
  });
});

describe('waiting for tomorrow is no retry', () => {
  it('for a limit per day: retryable, retryDelay and retryDenials agree', async () => {
    const response = exhausted([
      errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', { quota_unit: '1/d/{project}', quota_limit_value: '300' }),
    ]);
    const denial = (await ask(response))!;
    expect(denial).toMatchObject({ kind: 'RateLimited', window: 'day', retryable: false });
    expect(retryDelay(denial)).toBeUndefined();
    const { status, body } = response as { status: number; body: unknown };
    const caught = Object.assign(new Error('x'), { response: { status, data: body, headers: {} }, config: { method: 'GET' } });
    expect(await retryDenials().shouldRetry(caught)).toBe(false);
  });
});

describe('waiting alone does not help', () => {
  it.each<[string, object]>([
    ['for a full Drive', legacyBody(403, "The user's Drive storage quota has been exceeded.", 'storageQuotaExceeded')],
    ['for a service account without storage', legacyBody(403, 'Service Accounts do not have storage quota.', 'storageQuotaExceeded')],
    [
      'for too many files in a shared drive',
      legacyBody(403, 'The file limit for this shared drive has been exceeded.', 'teamDriveFileLimitExceeded'),
    ],
    ['for too deep a hierarchy', legacyBody(403, 'A shared drive item may not be nested so deep.', 'teamDriveHierarchyTooDeep')],
    ['for too large an export', legacyBody(403, 'This file is too large to be exported.', 'exportSizeLimitExceeded')],
    ['for CPUs', legacyBody(403, "Quota 'CPUS' exceeded.  Limit: 24.0 in region us-central1.", 'quotaExceeded')],
  ])('%s', async (_, body) => {
    expect(await askAbout(body)).toMatchObject({ kind: 'QuotaExceeded', retryable: false });
  });
});

describe('only a rate limit is worth another try', () => {
  it('of all the kinds', async () => {
    const { CANONICAL } = await import('../fixtures/canonical.js');
    for (const [kind, response] of Object.entries(CANONICAL)) expect((await ask(response))?.retryable, kind).toBe(kind === 'RateLimited');
  });
});
