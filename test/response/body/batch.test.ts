import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { classifyBatch, classifyResponse } from '../../../src/index.js';
import { API_DISABLED, IAM_DENIED, legacyBody } from '../../fixtures/bodies.js';

const OFFLINE = { identity: 'offline' } as const;
const NOT_FOUND = legacyBody(404, 'File not found: 1AbCdEfGhIjK.', 'notFound');
const BROKEN = { error: { code: 503, message: 'Backend Error' } };

interface Part {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** The answer to a batch request, as Google's batch endpoints write it. */
function batch(parts: readonly Part[], { newline = '\r\n', boundary = 'batch_Qm3x', quoted = false, preamble = '' } = {}) {
  const lines = parts.flatMap(({ status, body, headers = {} }, index) => [
    `--${boundary}`,
    'Content-Type: application/http',
    `Content-ID: <response-item-${index + 1}>`,
    '',
    `HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Forbidden'}`,
    'Content-Type: application/json; charset=UTF-8',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    typeof body === 'string' ? body : JSON.stringify(body, null, 2).replaceAll('\n', newline),
  ]);
  const type = `multipart/mixed; boundary=${quoted ? `"${boundary}"` : boundary}`;
  return { status: 200, headers: { 'Content-Type': type }, body: preamble + [...lines, `--${boundary}--`, ''].join(newline) };
}

const PARTS: readonly Part[] = [
  { status: 200, body: { id: 'msg-1', snippet: 'Quota exceeded for quota metric' } },
  { status: 403, body: IAM_DENIED },
  {
    status: 429,
    body: legacyBody(429, 'Too many concurrent requests for user.', 'rateLimitExceeded', 'usageLimits'),
    headers: { 'Retry-After': '7' },
  },
  { status: 503, body: BROKEN },
  { status: 403, body: API_DISABLED },
];

const KINDS = [undefined, 'MissingPermission', 'RateLimited', undefined, 'ApiDisabled'];

describe('each part of a batch answer is a denial of its own', () => {
  it.each([
    ['with CRLF', { newline: '\r\n' }],
    ['with LF', { newline: '\n' }],
    ['with a quoted boundary', { quoted: true }],
    ['with a boundary full of regular-expression characters', { boundary: `batch_(a+b?c=.*[d])`, quoted: true }],
    ['with a preamble', { preamble: 'This is a multi-part message.\r\n' }],
  ])('%s', async (_, options) => {
    const denials = await classifyBatch(batch(PARTS, options), OFFLINE);
    expect(denials.map((denial) => denial?.kind)).toEqual(KINDS);
    expect(denials[1]).toMatchObject({ permissions: ['secretmanager.versions.access'], status: 403 });
    expect(denials[2]).toMatchObject({ retryAfterMs: 7_000, status: 429 });
  });

  it.each([
    ['a Buffer', (text: string) => Buffer.from(text)],
    ['a Blob', (text: string) => new Blob([text])],
    ['a stream', (text: string) => Readable.from([text.slice(0, 80), text.slice(80)])],
  ])('in %s', async (_, form) => {
    const answer = batch(PARTS);
    const denials = await classifyBatch({ ...answer, headers: new Headers(answer.headers), body: form(answer.body) }, OFFLINE);
    expect(denials.map((denial) => denial?.kind)).toEqual(KINDS);
  });

  it('also where it is the only part', async () => {
    expect(await classifyBatch(batch([{ status: 403, body: IAM_DENIED }]), OFFLINE)).toMatchObject([{ kind: 'MissingPermission' }]);
  });

  it('and a part without headers or body is one too', async () => {
    const { headers } = batch([]);
    const body = ['--batch_Qm3x', 'Content-Type: application/http', '', 'HTTP/1.1 403 Forbidden', '--batch_Qm3x--'].join('\r\n');
    expect(await classifyBatch({ status: 200, headers, body }, OFFLINE)).toMatchObject([{ kind: 'Unclassified', status: 403 }]);
  });

  it('and a 404 in a part is one only where a hidden 404 is asked for', async () => {
    const answer = batch([{ status: 404, body: NOT_FOUND }]);
    expect(await classifyBatch(answer, OFFLINE)).toMatchObject([{ kind: 'NotShared', certainty: 'possible', status: 404 }]);
    expect(await classifyBatch(answer, { ...OFFLINE, hidden404: false })).toEqual([undefined]);
  });
});

describe('classifyResponse, given a batch answer', () => {
  it('explains the first part that was denied', async () => {
    expect(await classifyResponse(batch(PARTS), OFFLINE)).toMatchObject({ kind: 'MissingPermission' });
  });

  it('explains nothing where no part was denied', async () => {
    expect(await classifyResponse(batch(PARTS.filter(({ status }) => status === 200 || status === 503)), OFFLINE)).toBeUndefined();
  });

  it('explains the answer itself where the whole batch was denied', async () => {
    const denied = { status: 403, headers: { 'content-type': 'application/json' }, body: API_DISABLED };
    expect(await classifyResponse(denied, OFFLINE)).toMatchObject({ kind: 'ApiDisabled' });
    expect(await classifyBatch(denied, OFFLINE)).toEqual([]);
  });
});

describe('an answer that only looks like a batch', () => {
  it.each([
    ['without a boundary', { 'content-type': 'multipart/mixed' }, '--x\r\n\r\nHTTP/1.1 403 Forbidden\r\n\r\n{}'],
    ['without a body', { 'content-type': 'multipart/mixed; boundary=x' }, undefined],
    [
      'with parts that hold no HTTP',
      { 'content-type': 'multipart/mixed; boundary=x' },
      '--x\r\nContent-Type: text/plain\r\n\r\nhello\r\n--x--',
    ],
    ['of another type', { 'content-type': 'application/json' }, '--x\r\n\r\nHTTP/1.1 403 Forbidden\r\n\r\n{}'],
  ])('%s has no parts', async (_, headers, body) => {
    expect(await classifyBatch({ status: 200, headers, body }, OFFLINE)).toEqual([]);
  });

  it('with more parts than any server sends is cut off, quickly', async () => {
    const body = '--x\nHTTP/1.1 403 Forbidden\n'.repeat(20_000);
    const denials = await classifyBatch({ status: 200, headers: { 'content-type': 'multipart/mixed; boundary=x' }, body }, OFFLINE);
    expect(denials).toHaveLength(1_000);
  });
});

describe('the request of a part names its service, method and resource', () => {
  const DENIED = legacyBody(403, 'The caller does not have permission', 'forbidden');
  const PATHS = ['/drive/v3/files/1AbC/permissions', '/gmail/v1/users/me/messages/m1', '/calendar/v3/calendars/c1/events'];
  const METHODS = ['drive.permissions.create', 'gmail.users.messages.get', 'calendar.events.list'];
  const VERBS = ['POST', 'GET', 'GET'];
  const ANSWER = batch(PATHS.map(() => ({ status: 403, body: DENIED })));
  const URL_OF_BATCH = 'https://www.googleapis.com/batch';

  /** A batch request as clients write it. */
  const sentBody = (ids: readonly string[], newline: string): string =>
    [
      ...PATHS.flatMap((path, place) => [
        '--batch_1',
        'Content-Type: application/http',
        ...(ids[place] === undefined ? [] : [`Content-ID: <${ids[place]}>`]),
        '',
        `${VERBS[place]} ${path}${place === 0 ? '' : ' HTTP/1.1'}`,
        'Content-Type: application/json',
        '',
        ...(place === 0 ? ['{"role":"reader",', '"note":"', 'GET /storage/v1/b/x HTTP/1.1', '"}'] : []),
      ]),
      '--batch_1--',
    ].join(newline);

  it.each<[string, object]>([
    ['as a list of requests', { requests: PATHS.map((url, place) => ({ method: VERBS[place], url })) }],
    ['as a list of whole URLs', { requests: PATHS.map((path, place) => ({ method: VERBS[place], url: new URL(path, URL_OF_BATCH) })) }],
    ['as the body that was sent', { request: { url: URL_OF_BATCH, body: sentBody([], '\r\n') } }],
    ['as the body with LF', { request: { body: sentBody(['item-1', 'item-2', 'item-3'], '\n') } }],
  ])('%s', async (_, sent) => {
    const denials = await classifyBatch({ ...ANSWER, ...sent }, OFFLINE);
    expect(denials.map((denial) => denial?.method)).toEqual(METHODS);
    expect(denials.map((denial) => denial?.service)).toEqual([
      'drive.googleapis.com',
      'gmail.googleapis.com',
      'calendar-json.googleapis.com',
    ]);
    expect(denials[0]?.resource?.id).toBe('1AbC');
  });

  it('by its Content-ID where the responses come in another order', async () => {
    const request = { url: URL_OF_BATCH, body: sentBody(['item-3', 'item-1', 'item-2'], '\r\n') };
    const denials = await classifyBatch({ ...ANSWER, request }, OFFLINE);
    expect(denials.map((denial) => denial?.method)).toEqual([METHODS[1], METHODS[2], METHODS[0]]);
    expect(await classifyResponse({ ...ANSWER, request }, OFFLINE)).toMatchObject({ method: METHODS[1] });
  });

  it('with the caller that the batch or the part was authorized as, and none of the token', async () => {
    const key = 'AIzaSyExampleExampleExampleExample12345';
    const requests = PATHS.map((url, place) => ({
      method: VERBS[place],
      url,
      headers: place === 0 ? { 'X-Goog-Api-Key': key } : undefined,
    }));
    const request = { url: URL_OF_BATCH, headers: new Headers({ 'x-goog-api-key': key.replace('12345', '67890') }) };
    const denials = await classifyBatch({ ...ANSWER, request, requests }, OFFLINE);
    expect(denials.map((denial) => denial?.caller.keySuffix)).toEqual(['2345', '7890', '7890']);
    expect(JSON.stringify(denials)).not.toContain('AIzaSyExample');
  });

  it.each<[string, object]>([
    ['no list', { requests: [null, 3, { url: 'no url at all://' }] }],
    ['a body that is no batch', { request: { url: URL_OF_BATCH, body: 'GET /drive/v3/files/1AbC' } }],
    ['a body that is no text', { request: { url: 'not a url', body: new Uint8Array(3) } }],
    ['fewer requests than responses', { requests: [{ url: PATHS[0] }] }],
  ])('and is left out where there is none: %s', async (_, sent) => {
    const denials = await classifyBatch({ ...ANSWER, ...sent } as never, OFFLINE);
    expect(denials.map((denial) => denial?.status)).toEqual([403, 403, 403]);
    expect(denials[2]?.method).toBeUndefined();
  });
});
