import { expect, it } from 'vitest';
import { classifyResponse } from '../../src/index.js';

const denied = (domain: string, reason: string, message: string) =>
  classifyResponse(
    { status: 403, body: { error: { code: 403, message, errors: [{ domain, reason, message }] } } },
    { identity: 'offline' },
  );

it.each([
  ['walletobjects', 'permissionDenied', 'walletobjects.googleapis.com', 'NotShared'],
  ['youtube.thumbnail', 'forbidden', 'youtube.googleapis.com', 'NotShared'],
  ['androidpublisher', 'permissionDenied', 'androidpublisher.googleapis.com', 'NotShared'],
  ['calendar', 'forbidden', 'calendar-json.googleapis.com', 'NotShared'],
])('the service is known by its own list of errors, where no URL is: %s', async (domain, reason, service, kind) => {
  expect(await denied(domain, reason, 'Permission denied.')).toMatchObject({ service, kind });
});

it.each(['global', 'usageLimits', 'calendars.example.com', 'youtubes', ''])('a domain of all APIs names none: %s', async (domain) => {
  expect(await denied(domain, 'forbidden', 'Permission denied.')).not.toHaveProperty('service');
});
