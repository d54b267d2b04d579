/** The library under node:test: `node --import tsx --test examples/library/*.test.ts` */
/* eslint-disable @typescript-eslint/no-floating-promises -- node:test waits for its tests itself */
import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, test } from 'node:test';
import { findDenial } from 'google-denials';
import { assertDenied, denial, denialHandler, nearMisses } from 'google-denials/testing';
import { RangeUnavailable, readRange, type Denial } from './read-range.js';

let server: Server | undefined;
afterEach(() => server?.close());

/** A server on this machine that answers in Google's place, and the error that the library throws then. */
async function refusedBy(handler: RequestListener): Promise<unknown> {
  server = createServer(handler);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return readRange({ spreadsheetId: '1ExampleBudget', accessToken: 'ya29.example', origin }, 'Costs!A1:C9').then(
    () => assert.fail('the range was read'),
    (error: unknown) => error,
  );
}

test('a spreadsheet that is not shared is an error of the library, with the denial inside', async () => {
  const error = await refusedBy(denialHandler('NotShared', { variant: 'sheets' }));
  assert.ok(error instanceof RangeUnavailable);
  assert.match(error.message, /^The range Costs!A1:C9 could not be read/);
  assertDenied(findDenial(error), 'NotShared', {
    resource: { type: 'spreadsheet', id: '1ExampleBudget' },
    method: 'sheets.spreadsheets.values.get',
  });
  assert.equal(error.cause, error.denial);
});

test('a rate limit keeps the time to wait', async () => {
  const error = await refusedBy(denialHandler('RateLimited', { retryAfterMs: 3_000, window: 'minute' }));
  const found: unknown = findDenial(error);
  assertDenied(found, 'RateLimited', { retryAfterMs: 3_000, window: 'minute' });
  assert.equal(found.retryable, true);
});

test('a failure that nobody denied has no denial inside', async () => {
  const { status, headers, body } = nearMisses.serverError;
  const error = await refusedBy((_request, response) => response.writeHead(status, { ...headers }).end(body));
  assert.ok(error instanceof RangeUnavailable);
  assert.equal(error.denial, undefined);
  assert.equal(findDenial(error), undefined);
});

test('users of the library switch on the kind', () => {
  const advice = (refused: Denial | undefined): string =>
    refused?.kind === 'NotShared' ? `share it with ${refused.caller.email}` : 'try later';
  const error = new RangeUnavailable('A1', denial('NotShared', { caller: { email: 'ann@example.com' } }));
  assert.equal(advice(error.denial), 'share it with ann@example.com');
});
