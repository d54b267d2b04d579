import { describe, expect, it } from 'vitest';
import { classifyResponse } from '../../src/index.js';

const kindOf = async (
  status: number,
  body: unknown,
  url = 'https://compute.googleapis.com/compute/v1/projects/example-project',
): Promise<string | undefined> =>
  (await classifyResponse({ status, body, request: { method: 'POST', url } }, { identity: 'offline' }))?.kind;

const error = (code: number, status: string, message: string): object => ({ error: { code, status, message } });

describe('words of a denial that an answer only quotes', () => {
  it.each([
    ['an invalid argument', 400, error(400, 'INVALID_ARGUMENT', "Invalid value for field 'filter': permission denied is not an operator")],
    ['a conflict', 409, error(409, 'ALREADY_EXISTS', "Role 'quota exceeded' already exists")],
    [
      'a failed query job in a success',
      200,
      { status: { state: 'DONE', errorResult: { reason: 'invalidQuery', message: 'Syntax error: permission denied is no keyword' } } },
    ],
  ])('deny nothing: %s', async (_what, status, body) => {
    expect(await kindOf(status, body)).toBeUndefined();
  });

  it('deny where the status refuses', async () => {
    expect(await kindOf(403, error(403, 'PERMISSION_DENIED', 'Permission denied.'))).toBe('MissingPermission');
  });
});

describe('answers of other servers', () => {
  it.each([
    [
      'another cloud’s storage',
      403,
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
      'https://example.s3.amazonaws.com/a',
    ],
    ['a code host', 403, { message: 'API rate limit exceeded for 203.0.113.9.' }, 'https://api.github.com/user'],
    [
      'another AI',
      429,
      { error: { message: 'You exceeded your current quota', type: 'insufficient_quota', code: 'insufficient_quota' } },
      'https://api.openai.com/v1/x',
    ],
  ])('are not Google’s to explain: %s', async (_whose, status, body, url) => {
    expect(await kindOf(status, body, url)).toBeUndefined();
  });

  it('are Google’s behind a customer’s domain when only Google writes so', async () => {
    expect(await kindOf(401, 'Invalid IAP credentials: empty token', 'https://app.example.com/')).toBe('CredentialRejected');
    expect(
      await kindOf(403, error(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.'), 'https://api.example.com/v1/x'),
    ).toBe('InsufficientScope');
  });
});

it('an anonymous 401 of Cloud Storage wants a credential, an anonymous 403 a permission', async () => {
  const body = (code: number): object => ({
    error: {
      code,
      message: 'Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.',
      errors: [{ reason: 'required' }],
    },
  });
  const url = 'https://storage.googleapis.com/storage/v1/b/example-bucket/o/a.txt';
  expect(await kindOf(401, body(401), url)).toBe('CredentialRejected');
  expect(await kindOf(403, body(403), url)).toBe('MissingPermission');
});
