import { describe, expect, it } from 'vitest';
import { ask, askAbout } from '../fixtures/ask.js';
import { detail, errorInfo, IAM_DENIED, legacyBody, statusBody } from '../fixtures/bodies.js';
import { CANONICAL } from '../fixtures/canonical.js';
import { LYING_REASONS, WAITING } from '../fixtures/liars.js';
import { SAME_STRING } from '../fixtures/same-string.js';

const CHALLENGE = { 'www-authenticate': 'Bearer realm="x", error="insufficient_scope", scope="https://www.googleapis.com/auth/drive"' };

/** From the strongest source to the weakest: each speaks for another kind. */
const SOURCES: readonly (readonly [source: string, kind: string, add: (body: any) => void, headers?: Record<string, string>])[] = [
  [
    'ErrorInfo',
    'ApiDisabled',
    ({ error }) => (error.details ??= []).push(errorInfo('SERVICE_DISABLED', 'googleapis.com', { service: 'vision.googleapis.com' })),
  ],
  [
    'PreconditionFailure',
    'PolicyBlocked',
    ({ error }) =>
      (error.details ??= []).push(
        detail('PreconditionFailure', { violations: [{ type: 'VPC_SERVICE_CONTROLS', description: 'AbCdEf123456' }] }),
      ),
  ],
  ['WWW-Authenticate', 'InsufficientScope', () => undefined, CHALLENGE],
  ['Message', 'CredentialRejected', ({ error }) => (error.message = 'API key not valid. Please pass a valid API key.')],
  ['LegacyError', 'RateLimited', ({ error }) => (error.errors = [{ domain: 'usageLimits', reason: 'userRateLimitExceeded' }])],
  ['Message', 'MissingPermission', ({ error }) => (error.message ??= 'The caller does not have permission')],
];

const pairs = SOURCES.flatMap((stronger, index) => SOURCES.slice(index + 1).map((weaker) => [stronger, weaker] as const));

describe('the stronger evidence decides', () => {
  it.each(pairs.map(([stronger, weaker]) => [stronger[0], weaker[0], stronger, weaker] as const))(
    '%s before %s',
    async (_stronger, _weaker, stronger, weaker) => {
      const body = { error: { code: 403, status: 'PERMISSION_DENIED' } };
      weaker[2](body);
      stronger[2](body);
      const denial = await askAbout(body, { headers: { ...weaker[3], ...stronger[3] }, url: 'https://example.googleapis.com/' });
      expect([denial?.kind, denial?.evidence[0]?.source]).toEqual([stronger[1], stronger[0]]);
    },
  );

  it.each(SOURCES.map(([source, kind, add, headers]) => [source, kind, { add, headers }] as const))(
    '%s alone says %s',
    async (source, kind, { add, headers }) => {
      const body = { error: { code: 403, status: 'PERMISSION_DENIED' } };
      add(body);
      const denial = await askAbout(body, { headers, url: 'https://example.googleapis.com/' });
      expect([denial?.kind, denial?.evidence[0]?.source]).toEqual([kind, source]);
    },
  );
});

describe('one line of evidence decides, and the denial names it first', () => {
  it.each<[string, object, object]>([
    [
      'a reason',
      IAM_DENIED,
      {
        source: 'ErrorInfo',
        path: 'error.details[0]',
        value: 'IAM_PERMISSION_DENIED',
        says: 'iam.googleapis.com gives reason IAM_PERMISSION_DENIED',
      },
    ],
    [
      'an old reason',
      legacyBody(403, 'User Rate Limit Exceeded', 'userRateLimitExceeded', 'usageLimits'),
      { value: expect.stringMatching(/rate ?limit ?exceeded/i) as string },
    ],
    [
      'a sentence',
      statusBody(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.'),
      { source: 'Message', path: 'error.message', value: 'insufficient authentication scopes' },
    ],
    ['nothing but the status', { error: {} }, { source: 'Status', value: '403', path: 'status' }],
  ])('%s', async (_, body, expected) => {
    expect((await askAbout(body, { url: 'https://example.googleapis.com/' }))?.evidence[0]).toMatchObject(expected);
  });

  it('for every fixture, and no line twice', async () => {
    const responses = [...Object.values(CANONICAL), ...[...LYING_REASONS, ...SAME_STRING, ...WAITING].map(([, response]) => response)];
    for (const response of responses) {
      const { evidence } = (await ask(response))!;
      expect(evidence[0]?.says).toMatch(/\w/);
      expect(new Set(evidence.map((line) => JSON.stringify(line))).size).toBe(evidence.length);
    }
  });

  it('certain means that a structured reason says so, or confirms the sentence', async () => {
    for (const [kind, response] of Object.entries(CANONICAL)) {
      const denial = (await ask(response))!;
      const structured = denial.evidence.some(({ source }) => !['Message', 'Status', 'Header', 'HtmlPage'].includes(source));
      if (denial.certainty === 'certain') expect(structured, kind).toBe(true);
    }
    expect(await askAbout(statusBody(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.'))).toMatchObject({
      certainty: 'likely',
    });
  });
});
