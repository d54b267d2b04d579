import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express, { type ErrorRequestHandler } from 'express';
import { expect, describe, it } from 'vitest';
import { classifyResponse, toDenial } from '../../src/index.js';
import { askCaught } from '../fixtures/ask.js';
import { legacyBody } from '../fixtures/bodies.js';

const thrown = (message: string, fields: object): Error => Object.assign(new Error(message), fields);

/** What the error handler of an Express app gets where a visitor may not read a file. */
async function errorOfExpress(): Promise<unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), 'express-'));
  writeFileSync(path.join(folder, '.hidden'), 'x');
  let caught: unknown;
  const keeps: ErrorRequestHandler = (error, _request, response, _next) => {
    caught = error;
    response.sendStatus(500);
  };
  const server = express()
    .use(express.static(folder, { dotfiles: 'deny', fallthrough: false }))
    .use(keeps)
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/.hidden`);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
  return caught;
}

describe("an error that isn't Google's passes through toDenial", () => {
  it('of Express', async () => {
    const error = await errorOfExpress();
    expect(error).toMatchObject({ status: 403 });
    expect(await askCaught(error)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['of an app that forbids', thrown('You do not have permission to do this', { status: 403, statusCode: 403, expose: true })],
    ['of NestJS', thrown('Forbidden resource', { status: 403, response: { statusCode: 403, message: 'Forbidden resource' } })],
    ['of a rate limiter', thrown('Too many requests, please try again later.', { status: 429 })],
    ['of a login', thrown('jwt expired', { status: 401, code: 'invalid_token' })],
    [
      'of a checker of tokens',
      thrown('Insufficient Scope', {
        status: 403,
        statusCode: 403,
        headers: { 'WWW-Authenticate': 'Bearer realm="api", error="insufficient_scope"' },
      }),
    ],
    [
      'of Stripe',
      thrown('Request rate limit exceeded.', { type: 'StripeRateLimitError', statusCode: 429, headers: {}, raw: { statusCode: 429 } }),
    ],
    ['of Octokit without its request', thrown('API rate limit exceeded for user ID 1.', { status: 403 })],
    ['of Azure', thrown('The client does not have authorization to perform action', { statusCode: 403, code: 'AuthorizationFailed' })],
    ['that a loader of React Router throws', new Response('Forbidden', { status: 403 })],
    ['with a body of another form', { status: 403, body: { error: { message: 'no access', type: 'invalid_request_error' } } }],
  ])('%s', async (_, error) => {
    expect(await askCaught(error)).toBeUndefined();
  });
});

describe('an error that says nothing of its origin is a denial', () => {
  it.each<[string, unknown, string]>([
    ['in words of Google', thrown('The caller does not have permission', { status: 403 }), 'MissingPermission'],
    ['in words that name Google', thrown('Quota exceeded for quota of service drive.googleapis.com', { status: 429 }), 'RateLimited'],
    ['about scopes of Google', thrown('Request had insufficient authentication scopes.', { status: 403 }), 'InsufficientScope'],
    [
      'with a reason',
      thrown('Insufficient Permission', { code: 403, errors: [{ domain: 'global', reason: 'insufficientPermissions' }] }),
      'InsufficientScope',
    ],
    ['over gRPC', thrown('7 PERMISSION_DENIED: no', { code: 7, details: 'no', metadata: {} }), 'Unclassified'],
    ["in the form of Google's errors", new Response('{"error":{"code":403,"message":"no"}}', { status: 403 }), 'Unclassified'],
    ['from a server of Google', new Response('', { status: 403, headers: { server: 'ESF' } }), 'Unclassified'],
    [
      'with a challenge of Google',
      new Response('', {
        status: 401,
        headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' },
      }),
      'CredentialRejected',
    ],
    ['in the old form', { status: 403, body: legacyBody(403, 'Rate Limit Exceeded', 'rateLimitExceeded') }, 'RateLimited'],
  ])('%s', async (_, error, kind) => {
    expect(await askCaught(error)).toMatchObject({ kind });
  });

  it('of a client that is passed as auth, or of a response that is stated as one', async () => {
    const error = thrown('Forbidden', { status: 403 });
    expect(await toDenial(error, { auth: { credentials: {} }, identity: 'offline' })).toMatchObject({ kind: 'Unclassified' });
    expect(await classifyResponse({ status: 403, body: 'Forbidden' }, { identity: 'offline' })).toMatchObject({ kind: 'Unclassified' });
  });
});
