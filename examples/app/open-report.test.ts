/** The app under vitest: denials without Google, and Google's own answers through a real client. */
import { google } from 'googleapis';
import { interceptDenials, KINDS } from 'google-denials';
import { denial, denialMatchers, nearMisses, nockDenial } from 'google-denials/testing';
import nock from 'nock';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openReport } from './open-report.js';

expect.extend(denialMatchers);

/** The real client, intercepted as the app does it. */
const drive = interceptDenials(google.drive({ version: 'v3', auth: 'not needed' }), { identity: 'offline' });

beforeAll(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  vi.restoreAllMocks();
});

/** Lets the client fail without any HTTP. */
function refuseWith(error: Error): void {
  vi.spyOn(drive.files, 'get').mockImplementation(() => {
    throw error;
  });
}

test('a token without the scope leads to the consent screen, for that scope alone', async () => {
  refuseWith(
    denial('InsufficientScope', {
      caller: { email: 'ann@example.com' },
      requiredScopes: ['https://www.googleapis.com/auth/drive.readonly', 'https://www.googleapis.com/auth/drive'],
    }),
  );
  expect(await openReport(drive, '1AbC')).toEqual({ show: 'consent', scopes: ['https://www.googleapis.com/auth/drive.readonly'] });
});

test('a service account without the scope leads to an administrator: nobody is there to consent', async () => {
  refuseWith(denial('InsufficientScope'));
  expect(await openReport(drive, '1AbC')).toMatchObject({ show: 'askAdministrator' });
});

test('a file that is not shared leads to whom to share it with', async () => {
  refuseWith(denial('NotShared', { caller: { email: 'reports@example-project.iam.gserviceaccount.com' } }));
  expect(await openReport(drive, '1AbC')).toEqual({
    show: 'share',
    file: '1AbC',
    address: 'reports@example-project.iam.gserviceaccount.com',
  });
});

test('a rate limit leads to another try, not before the server wants it', async () => {
  refuseWith(denial('RateLimited', { retryAfterMs: 2_000 }));
  const screen = await openReport(drive, '1AbC');
  expect(screen).toMatchObject({ show: 'tryAgain' });
  expect(screen.show === 'tryAgain' && screen.afterMs).toBeGreaterThanOrEqual(2_000);
});

test.each(KINDS)('%s leads to some screen', async (kind) => {
  refuseWith(denial(kind));
  expect(await openReport(drive, '1AbC')).toHaveProperty('show');
});

test.each(Object.values(nearMisses))('$says is thrown on', async ({ error }) => {
  const thrown = error();
  refuseWith(thrown);
  await expect(openReport(drive, '1AbC')).rejects.toBe(thrown);
});

describe('with what Google really sends', () => {
  test('the client throws the denial that the app expects', async () => {
    nockDenial(nock('https://www.googleapis.com'), 'NotShared', { resource: { type: 'file', id: '1AbC' } });
    await expect(drive.files.get({ fileId: '1AbC' })).rejects.toBeDenied('NotShared', { resource: { id: '1AbC' }, access: 'insufficient' });
  });

  test('the app shows it', async () => {
    nockDenial(nock('https://www.googleapis.com').get('/drive/v3/files/1AbC').query(true), 'ApiDisabled', {
      service: 'drive.googleapis.com',
      project: 'example-project',
    });
    expect(await openReport(drive, '1AbC')).toEqual({
      show: 'setUp',
      url: 'https://console.developers.google.com/apis/api/drive.googleapis.com/overview?project=example-project',
    });
  });
});
