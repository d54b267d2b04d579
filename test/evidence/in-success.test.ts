import { describe, expect, it } from 'vitest';
import { askAbout } from '../fixtures/ask.js';
import { errorInfo, IAM_DENIED, RATE_LIMITED } from '../fixtures/bodies.js';

const OK = { status: 200 } as const;
const at = (url: string): { status: 200; url: string } => ({ ...OK, url });
const OPERATION = at('https://compute.googleapis.com/compute/v1/projects/example-project/zones/us-central1-a/operations/operation-1');
const JOB = at('https://bigquery.googleapis.com/bigquery/v2/projects/example-project/jobs/job_1');

describe('a denial inside a 200', () => {
  it('of Maps', async () => {
    const url = 'https://maps.googleapis.com/maps/api/geocode/json?address=x';
    const cases: readonly (readonly [string, string, object])[] = [
      ['REQUEST_DENIED', 'The provided API key is invalid.', { kind: 'CredentialRejected', problem: 'apiKeyInvalid' }],
      ['REQUEST_DENIED', 'This API project is not authorized to use this API.', { kind: 'ApiDisabled' }],
      [
        'REQUEST_DENIED',
        'API keys with referer restrictions cannot be used with this API.',
        { kind: 'CredentialRejected', problem: 'apiKeyRestricted' },
      ],
      [
        'REQUEST_DENIED',
        'You must use an API key to authenticate each request to Google Maps Platform APIs.',
        { kind: 'CredentialRejected', problem: 'noCredentials' },
      ],
      [
        'REQUEST_DENIED',
        'You must enable Billing on the Google Cloud Project at https://console.cloud.google.com/project/_/billing/enable',
        { kind: 'BillingDisabled' },
      ],
      ['OVER_QUERY_LIMIT', 'You have exceeded your rate-limit for this API.', { kind: 'RateLimited' }],
      ['OVER_DAILY_LIMIT', 'You have exceeded your daily request quota for this API.', { kind: 'RateLimited' }],
    ];
    for (const [status, error_message, expected] of cases) {
      expect(await askAbout({ status, error_message, results: [] }, at(url)), error_message).toMatchObject(expected);
    }
  });

  it('of a long-running operation', async () => {
    const operation = {
      name: 'operations/op-1',
      done: true,
      error: { code: 7, message: IAM_DENIED.error['message'], details: IAM_DENIED.error['details'] },
    };
    expect(
      await askAbout(operation, at('https://run.googleapis.com/v2/projects/example-project/locations/europe-west1/operations/op-1')),
    ).toMatchObject({
      kind: 'MissingPermission',
      certainty: 'certain',
      permissions: ['secretmanager.versions.access'],
    });
    expect(await askAbout({ ...operation, error: { ...RATE_LIMITED.error, code: 8 } }, OK)).toMatchObject({
      kind: 'RateLimited',
      quota: { limitValue: 300 },
    });
  });

  it('of a Compute operation', async () => {
    const errors = [
      { code: 'QUOTA_EXCEEDED', message: "Quota 'CPUS' exceeded.  Limit: 24.0 in region us-central1.", location: 'us-central1' },
    ];
    const operation = {
      kind: 'compute#operation',
      status: 'DONE',
      httpErrorStatusCode: 403,
      httpErrorMessage: 'FORBIDDEN',
      error: { errors },
    };
    expect(await askAbout(operation, OPERATION)).toMatchObject({
      kind: 'QuotaExceeded',
      reason: 'QUOTA_EXCEEDED',
      quota: { metric: 'CPUS', limitValue: 24, location: 'us-central1' },
    });
  });

  it('of a Compute operation without room', async () => {
    const errors = [
      {
        code: 'ZONE_RESOURCE_POOL_EXHAUSTED',
        message: "The zone 'projects/example-project/zones/us-central1-a' does not have enough resources available to fulfill the request.",
      },
    ];
    expect(await askAbout({ kind: 'compute#operation', status: 'DONE', error: { errors } }, OPERATION)).toMatchObject({
      kind: 'QuotaExceeded',
    });
  });

  it('of a BigQuery job', async () => {
    const errorResult = {
      reason: 'accessDenied',
      message:
        'Access Denied: Table example-project:sales.orders: User does not have permission to query table example-project:sales.orders.',
    };
    const job = { kind: 'bigquery#job', status: { state: 'DONE', errorResult, errors: [errorResult] } };
    expect(await askAbout(job, JOB)).toMatchObject({
      kind: 'MissingPermission',
      reason: 'accessDenied',
      resource: { type: 'table', name: 'example-project:sales.orders' },
      project: 'example-project',
    });
    const rate = { reason: 'rateLimitExceeded', message: 'Exceeded rate limits: too many table update operations for this table.' };
    expect(await askAbout({ status: { state: 'DONE', errorResult: rate } }, JOB)).toMatchObject({ kind: 'RateLimited' });
    const billing = { reason: 'billingNotEnabled', message: 'Billing has not been enabled for this project.' };
    expect(await askAbout({ status: { state: 'DONE', errorResult: billing } }, JOB)).toMatchObject({
      kind: 'BillingDisabled',
      certainty: 'certain',
    });
  });
});

describe('a 200 that denies nothing, whatever words it holds', () => {
  it.each<[string, unknown]>([
    ['an empty body', undefined],
    ['a file', { kind: 'drive#file', id: '1AbC', name: 'PERMISSION_DENIED.txt' }],
    [
      'a log entry about a denial',
      { entries: [{ severity: 'ERROR', protoPayload: { status: IAM_DENIED.error }, textPayload: JSON.stringify(IAM_DENIED) }] },
    ],
    [
      'a mail about a quota',
      { id: 'm1', snippet: 'Quota exceeded for quota metric', payload: { body: { data: 'VXNlciBSYXRlIExpbWl0IEV4Y2VlZGVk' } } },
    ],
    ['a message in the place of a message', { message: 'The caller does not have permission', status: 'ok' }],
    ['a running operation', { name: 'operations/op-1', done: false, metadata: {} }],
    ['an operation that succeeded', { name: 'operations/op-1', done: true, response: { error: '' } }],
    [
      'an operation that failed for another reason',
      { name: 'operations/op-1', done: true, error: { code: 3, message: 'Invalid argument.' } },
    ],
    [
      'an operation that failed on the server',
      { name: 'operations/op-1', done: true, error: { code: 13, message: 'Internal error. Quota exceeded.' } },
    ],
    [
      'a job that failed by a wrong query',
      { status: { state: 'DONE', errorResult: { reason: 'invalidQuery', message: 'Syntax error: Unexpected keyword GRANT' } } },
    ],
    ['a job without an error', { status: { state: 'DONE' }, statistics: {} }],
    ['a Maps answer', { status: 'OK', results: [] }],
    ['a Maps answer without results', { status: 'ZERO_RESULTS', results: [] }],
    ['a page', '<html><body><h1>Error: Forbidden</h1></body></html>'],
    ['a document with an ErrorInfo in its own data', { data: { example: [errorInfo('SERVICE_DISABLED')] } }],
  ])('%s', async (_, body) => {
    expect(await askAbout(body, OK)).toBeUndefined();
  });
});
