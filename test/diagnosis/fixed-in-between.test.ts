import { expect, it } from 'vitest';
import { diagnose } from '../../src/index.js';
import { denial, fakeGoogle } from '../../src/testing/index.js';

it('a file that is shared better in between is first confirmed, then resolved', async () => {
  const google = fakeGoogle({
    callers: { 'ann@example.com': { scopes: ['https://www.googleapis.com/auth/drive'] } },
    files: { '1ExampleBudget': { roles: { 'ann@example.com': 'reader' } } },
  });
  const denied = denial('NotShared', {
    method: 'drive.files.update',
    service: 'drive.googleapis.com',
    caller: { type: 'user', email: 'ann@example.com', source: 'the test', verified: true },
    resource: { type: 'file', id: '1ExampleBudget' },
  });
  expect((await diagnose(denied, { auth: google.client('ann@example.com') })).conclusion).toBe('confirmed');
  google.world = { ...google.world, files: { '1ExampleBudget': { roles: { 'ann@example.com': 'writer' } } } };
  expect((await diagnose(denied, { auth: google.client('ann@example.com') })).conclusion).toBe('resolved');
});
