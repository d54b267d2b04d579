import { call, get, post } from '../answer.js';
import { FILE_ID, PROJECT, PROJECT_NUMBER, REQUEST_ID } from '../examples.js';
import type { WireFacts } from '../facts.js';
import { grpc, http, type WireForm } from '../form.js';
import { errorList, mapsStatus, page, storageXml } from '../older-answers.js';
import { quotaMetadata, rateLimit, saysWindow } from '../quota.js';
import { errorInfo, grpcStatus, help, quotaFailure, requestInfo, retryInfo, rpcStatus } from '../rpc-status.js';
import type { WireVariants } from '../variants.js';

const SAYS = { ...rateLimit({}), project: PROJECT_NUMBER, retryAfterMs: 29_000, requestId: REQUEST_ID };

/** Nobody says to come back in seconds where the day's calls are spent. */
const limited = (asked: Partial<WireFacts>): Partial<WireFacts> => ({
  ...rateLimit(asked),
  ...(asked.window === 'day' && asked.retryAfterMs === undefined && { retryAfterMs: 11 * 3_600_000 }),
});

const exceeded = ({ quota, service, project }: Pick<WireFacts, 'quota' | 'service' | 'project'>): string =>
  `Quota exceeded for quota metric '${quota.metric}' and limit '${quota.limit}' of service '${service}' for consumer 'project_number:${project}'.`;

const details = (values: Pick<WireFacts, 'quota' | 'service' | 'project' | 'retryAfterMs' | 'requestId'>): object[] => [
  errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', {
    service: values.service,
    consumer: `projects/${values.project}`,
    ...quotaMetadata(values.quota),
  }),
  retryInfo(values.retryAfterMs),
  requestInfo(values.requestId),
];

const GEMINI = {
  metric: 'generativelanguage.googleapis.com/generate_requests',
  limit: 'GenerateRequestsPerMinutePerProjectPerModel',
  limitValue: 15,
  location: 'global',
  dimensions: { location: 'global', model: 'gemini-2.5-pro' },
};

export const rateLimited: Readonly<Record<WireVariants['RateLimited'], WireForm>> = {
  errorInfo: http({
    always: { status: 429, reason: 'RATE_LIMIT_EXCEEDED', projectRole: 'consumer' },
    says: SAYS,
    complete: limited,
    accepts: saysWindow,
    call: ({ service }) =>
      service === 'sheets.googleapis.com'
        ? get(`https://${service}/v4/spreadsheets/${FILE_ID}/values/A1`, 'sheets.spreadsheets.values.get', {
            type: 'spreadsheet',
            id: FILE_ID,
          })
        : get(`https://${service}/`),
    answer: (values) => rpcStatus('RESOURCE_EXHAUSTED', exceeded(values), ...details(values)),
  }),
  message: http({
    always: { status: 429 },
    says: { ...rateLimit({}), project: PROJECT_NUMBER },
    complete: (asked) => {
      const { quota, ...limited } = rateLimit(asked);
      return {
        ...limited,
        quota: { ...(quota.metric !== undefined && { metric: quota.metric }), ...(quota.limit !== undefined && { limit: quota.limit }) },
      };
    },
    accepts: ({ quota, window }) => saysWindow({ quota: { ...(quota.limit !== undefined && { limit: quota.limit }) }, window }),
    call: ({ service }) => get(`https://${service}/`),
    answer: (values) => rpcStatus('RESOURCE_EXHAUSTED', exceeded(values)),
  }),
  userRateLimit: http({
    always: { status: 403, reason: 'userRateLimitExceeded' },
    call: () => get('https://www.googleapis.com/drive/v3/files', 'drive.files.list'),
    answer: () => errorList(403, 'usageLimits', 'userRateLimitExceeded', 'User Rate Limit Exceeded'),
  }),
  rateLimit429: http({
    always: { status: 429, reason: 'rateLimitExceeded' },
    call: () => get('https://www.googleapis.com/calendar/v3/calendars/primary/events', 'calendar.events.list'),
    answer: () => errorList(429, 'usageLimits', 'rateLimitExceeded', 'Rate Limit Exceeded'),
  }),
  dailyLimit: http({
    always: { status: 403, reason: 'dailyLimitExceeded' },
    call: () => get('https://www.googleapis.com/drive/v3/files', 'drive.files.list'),
    answer: () =>
      errorList(403, 'usageLimits', 'dailyLimitExceeded', 'Daily Limit Exceeded. The quota will be reset at midnight Pacific Time (PT).'),
  }),
  sharingRateLimit: http({
    always: { status: 403, reason: 'sharingRateLimitExceeded' },
    says: { resource: { type: 'file', id: FILE_ID } },
    call: ({ resource }) => post(`https://www.googleapis.com/drive/v3/files/${resource.id}/permissions`, 'drive.permissions.create'),
    answer: () =>
      errorList(
        403,
        'global',
        'sharingRateLimitExceeded',
        'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."',
      ),
  }),
  quotaFailure: http({
    always: { status: 429 },
    says: { quota: GEMINI, window: 'minute', retryAfterMs: 29_000 },
    accepts: ({ quota, window }) =>
      quota.unit === undefined && saysWindow({ quota: { ...(quota.limit !== undefined && { limit: quota.limit }) }, window }),
    call: () => post('https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent'),
    answer: ({ quota, retryAfterMs }) =>
      rpcStatus(
        'RESOURCE_EXHAUSTED',
        'You exceeded your current quota, please check your plan and billing details.',
        quotaFailure({
          quotaMetric: quota.metric,
          quotaId: quota.limit,
          quotaDimensions: { ...quota.dimensions, ...(quota.location !== undefined && { location: quota.location }) },
          quotaValue: quota.limitValue === undefined ? undefined : String(quota.limitValue),
        }),
        help('Learn more about Gemini API quotas', 'https://ai.google.dev/gemini-api/docs/rate-limits'),
        retryInfo(retryAfterMs),
      ),
  }),
  retryAfter: http({
    always: { status: 429 },
    says: { retryAfterMs: 29_000 },
    accepts: ({ retryAfterMs }) => retryAfterMs % 1_000 === 0,
    call: () => get('https://www.googleapis.com/drive/v3/files', 'drive.files.list'),
    answer: ({ retryAfterMs }) => ({
      status: 429,
      headers: { 'retry-after': String(retryAfterMs / 1_000), 'content-type': 'text/plain' },
      body: 'Too Many Requests',
    }),
  }),
  storageXml: http({
    always: { status: 429, reason: 'SlowDown', service: 'storage.googleapis.com' },
    call: () => call('PUT', 'https://storage.googleapis.com/example-reports/2026/q3.csv', 'storage.objects.insert'),
    answer: () => storageXml(429, 'SlowDown', 'Please reduce your request rate.'),
  }),
  bigQuery: http({
    always: { status: 403, reason: 'rateLimitExceeded', service: 'bigquery.googleapis.com' },
    call: () => post(`https://bigquery.googleapis.com/bigquery/v2/projects/${PROJECT}/queries`, 'bigquery.jobs.query'),
    answer: () =>
      errorList(403, 'global', 'rateLimitExceeded', 'Exceeded rate limits: too many concurrent queries for this project_and_region.'),
  }),
  googleAds: http({
    always: { status: 429, reason: 'RESOURCE_TEMPORARILY_EXHAUSTED', service: 'googleads.googleapis.com' },
    says: { retryAfterMs: 30_000, requestId: REQUEST_ID },
    call: () => post('https://googleads.googleapis.com/v21/customers/1234567890/googleAds:search'),
    answer: ({ retryAfterMs, requestId }) =>
      rpcStatus('RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).', {
        '@type': 'type.googleapis.com/google.ads.googleads.v21.errors.GoogleAdsFailure',
        errors: [
          {
            errorCode: { quotaError: 'RESOURCE_TEMPORARILY_EXHAUSTED' },
            message: `Too many requests. Retry in ${Math.ceil(retryAfterMs / 1_000)} seconds.`,
            details: { quotaErrorDetails: { rateScope: 'ACCOUNT', retryDelay: `${retryAfterMs / 1_000}s` } },
          },
        ],
        requestId,
      }),
  }),
  maps: http({
    always: { status: 200, reason: 'OVER_QUERY_LIMIT' },
    call: () => get('https://maps.googleapis.com/maps/api/geocode/json?address=Example'),
    answer: () => mapsStatus('OVER_QUERY_LIMIT', 'You have exceeded your rate-limit for this API.'),
  }),
  robotPage: http({
    always: { status: 429 },
    call: () => get('https://translate.googleapis.com/translate_a/single'),
    answer: () =>
      page(
        429,
        'Sorry...',
        "<h1>We're sorry...</h1><p>... but your computer or network may be sending automated queries. To protect our users, we can't process your request right now.</p>",
      ),
  }),
  grpc: grpc({
    always: { status: 429, grpcCode: 8, reason: 'RATE_LIMIT_EXCEEDED', projectRole: 'consumer' },
    says: SAYS,
    complete: limited,
    accepts: saysWindow,
    answer: (values) => grpcStatus('RESOURCE_EXHAUSTED', exceeded(values), ...details(values)),
  }),
};
