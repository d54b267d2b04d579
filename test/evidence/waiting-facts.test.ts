import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Denial, PlainResponse } from '../../src/index.js';
import { ask, askAbout, plain } from '../fixtures/ask.js';
import { detail, errorInfo, legacyBody, RATE_LIMITED, statusBody } from '../fixtures/bodies.js';

const NOW = '2026-03-01T12:00:00Z';
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
});
afterEach(() => {
  vi.useRealTimers();
});

type Waiting = Extract<Denial, { kind: 'RateLimited' }>;

function exhausted(
  details: readonly object[],
  headers: Record<string, string> = {},
  message = 'Resource has been exhausted (e.g. check quota).',
): PlainResponse {
  return plain(statusBody(429, 'RESOURCE_EXHAUSTED', message, ...details), { status: 429, headers });
}

const retryInfo = (retryDelay: unknown): object => detail('RetryInfo', { retryDelay });
const waitOf = async (response: PlainResponse): Promise<number | undefined> => ((await ask(response)) as Waiting).retryAfterMs;

describe('how long to wait', () => {
  it.each<[string, unknown, number | undefined]>([
    ['whole seconds', '29s', 29_000],
    ['fractions, rounded up', '29.084817302s', 29_085],
    ['less than a second', '0.0001s', 1],
    ['nothing', '0s', 0],
    ['seconds and nanos', { seconds: 29, nanos: 84_000_000 }, 29_084],
    ['seconds as text, as 64-bit numbers travel', { seconds: '29' }, 29_000],
    ['nanos alone', { nanos: 1 }, 1],
    ['without its unit', '30', 30_000],
    ['a word', 'soon', undefined],
    ['a negative time', '-5s', undefined],
    ['a negative time in parts', { seconds: -5 }, undefined],
    ['no number', { seconds: 'x' }, undefined],
    ['far too long to be one', '99999999999999s', undefined],
    ['a list', ['29s'], undefined],
  ])('RetryInfo with %s', async (_, delay, ms) => {
    expect(await waitOf(exhausted([retryInfo(delay)]))).toBe(ms);
  });

  it.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '120' }, 120_000],
    ['fractions of a second', { 'retry-after': '1.5' }, 1_500],
    ['white space around', { 'retry-after': ' 7 ' }, 7_000],
    [
      'a date, by the clock of the server',
      { 'retry-after': 'Sun, 01 Mar 2026 09:00:30 GMT', date: 'Sun, 01 Mar 2026 09:00:00 GMT' },
      30_000,
    ],
    ['a date, by the clock here where the server tells no time', { 'retry-after': 'Sun, 01 Mar 2026 12:00:45 GMT' }, 45_000],
    ['a date that has passed', { 'retry-after': 'Sun, 01 Mar 2026 08:00:00 GMT' }, 0],
    ['a word', { 'retry-after': 'later' }, undefined],
    ['a negative number', { 'retry-after': '-1', date: 'Sun, 01 Mar 2026 09:00:00 GMT' }, undefined],
    ['nothing', { 'retry-after': '' }, undefined],
    ['an endless number', { 'retry-after': '9'.repeat(400) }, undefined],
  ])('Retry-After with %s', async (_, headers, ms) => {
    expect(await waitOf(exhausted([], headers))).toBe(ms);
  });

  it.each([
    ['Please retry in 29.084817302s.', 29_085],
    ['User-rate limit exceeded.  Retry after 2026-03-01T12:01:00.000Z', 60_000],
    ['User-rate limit exceeded.  Retry after 2026-03-01T11:00:00.000Z', 0],
  ])('the sentence "%s"', async (message, ms) => {
    expect(await waitOf(plain(legacyBody(429, message, 'rateLimitExceeded', 'usageLimits'), { status: 429 }))).toBe(ms);
  });

  it('is what RetryInfo says, before the sentence and before the header', async () => {
    const message = 'Quota exceeded. Please retry in 40s.';
    expect(await waitOf(exhausted([retryInfo('29s')], { 'retry-after': '50' }, message))).toBe(29_000);
    expect(await waitOf(exhausted([], { 'retry-after': '50' }))).toBe(50_000);
  });

  it('is unknown where nobody says', async () => {
    expect(await ask(exhausted([]))).not.toHaveProperty('retryAfterMs');
  });
});

describe('the limit that was hit', () => {
  it('in ErrorInfo, in full', async () => {
    expect(await askAbout(RATE_LIMITED, { status: 429 })).toMatchObject({
      quota: {
        metric: 'sheets.googleapis.com/read_requests',
        limit: 'ReadRequestsPerMinutePerProject',
        limitValue: 300,
        unit: '1/min/{project}',
        location: 'global',
      },
      window: 'minute',
      service: 'sheets.googleapis.com',
      project: '123456789012',
    });
  });

  it('in QuotaFailure, with its dimensions', async () => {
    const violations = [
      {
        quotaMetric: 'generativelanguage.googleapis.com/generate_requests',
        quotaId: 'GenerateRequestsPerDayPerModel',
        quotaDimensions: { model: 'gemini-2.5-pro', location: 'global' },
        quotaValue: '50',
      },
    ];
    expect(await ask(exhausted([detail('QuotaFailure', { violations })]))).toMatchObject({
      kind: 'RateLimited',
      window: 'day',
      quota: {
        metric: 'generativelanguage.googleapis.com/generate_requests',
        limit: 'GenerateRequestsPerDayPerModel',
        limitValue: 50,
        location: 'global',
        dimensions: { model: 'gemini-2.5-pro', location: 'global' },
      },
    });
  });

  it.each<[string, string, object]>([
    [
      'a named limit',
      "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute' of service 'drive.googleapis.com' for consumer 'project_number:123456789012'.",
      {
        quota: { metric: 'Queries', limit: 'Queries per minute' },
        window: 'minute',
        service: 'drive.googleapis.com',
        project: '123456789012',
      },
    ],
    [
      'a metric with its value',
      'Quota exceeded for metric: generativelanguage.googleapis.com/generate_requests, limit: 20',
      { quota: { metric: 'generativelanguage.googleapis.com/generate_requests', limitValue: 20 } },
    ],
  ])('in a sentence: %s', async (_, message, expected) => {
    expect(
      await askAbout(statusBody(429, 'RESOURCE_EXHAUSTED', message), { status: 429, url: 'https://example.googleapis.com/' }),
    ).toMatchObject({ kind: 'RateLimited', ...expected });
  });

  it.each([
    ['1/s/{project}', 'second'],
    ['1/min/{project}/{user}', 'minute'],
    ['1/{hour}/{project}', undefined],
    ['1/h/{project}', 'hour'],
    ['1/d/{project}', 'day'],
    ['1/{project}', undefined],
  ])('counts over %s: %s', async (quota_unit, window) => {
    expect(((await ask(exhausted([errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', { quota_unit })]))) as Waiting).window).toBe(window);
  });

  it.each([
    ['ReadsPerSecondPerUser', 'second'],
    ['QueriesPer100SecondsPerUser', 'second'],
    ['defaultPerMinutePerProject', 'minute'],
    ['Requests per hour', 'hour'],
    ['WriteRequestsPerDay', 'day'],
    ['weekly_reports', 'week'],
    ['SearchesPerMonth', 'month'],
    ['CPUS-per-project-region', undefined],
    ['Superseded', undefined],
  ])('named %s, counts over: %s', async (quota_limit, window) => {
    expect(((await ask(exhausted([errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', { quota_limit })]))) as Waiting).window).toBe(window);
  });

  it.each([null, false, [], {}, '', ' ', 'none', '0.5', '1e3', 0.5, Number.MAX_VALUE])(
    'has no value where QuotaFailure holds %j',
    async (quotaValue) => {
      const denial = await ask(exhausted([detail('QuotaFailure', { violations: [{ quotaId: 'RequestsPerMinute', quotaValue }] })]));
      expect(denial).toMatchObject({ kind: 'RateLimited', quota: { limit: 'RequestsPerMinute' } });
      expect((denial as Waiting).quota).not.toHaveProperty('limitValue');
    },
  );

  it.each(['', 'many', '1e3', '12.5', ' '])('has no value where ErrorInfo holds "%s"', async (quota_limit_value) => {
    const denial = (await ask(
      exhausted([errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', { quota_limit: 'x', quota_limit_value })]),
    )) as Waiting;
    expect(denial.quota).toEqual({ limit: 'x' });
  });
});
