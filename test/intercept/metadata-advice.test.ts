import nock from 'nock';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { interceptDenials, toDenial } from '../../src/index.js';
import { authModule, MAJORS } from './auth-clients.js';

beforeEach(() => void vi.stubEnv('METADATA_SERVER_DETECTION', 'assume-present'));
afterEach(() => {
  vi.unstubAllEnvs();
  nock.cleanAll();
  nock.restore();
});

it.each(MAJORS)('the advice of google-auth-library on a refusal of the metadata server is evidence: %s', async (major) => {
  if (!nock.isActive()) nock.activate();
  const { Compute } = authModule(major).gal;
  const refusal = (intercept: (client: any) => any): Promise<any> => {
    nock('http://169.254.169.254').get(/token/).reply(403, 'Forbidden', { 'metadata-flavor': 'Google' });
    return intercept(new Compute())
      .getAccessToken()
      .then(
        () => expect.unreachable('the token was granted'),
        (error: unknown) => error,
      );
  };
  const raw = await refusal((client) => client);
  expect(raw.message).toContain('permission scopes');
  const thrown = await refusal((client) => interceptDenials(client, { identity: 'offline' }));
  for (const denial of [thrown, await toDenial(raw, { identity: 'offline' })]) {
    expect(denial).toMatchObject({ status: 403, phase: 'credentials', serverMessage: 'Forbidden' });
    expect(denial.evidence).toContainEqual({
      source: 'Message',
      path: 'message',
      value: 'This may be because the Compute Engine instance does not have the correct permission scopes specified',
      says: 'google-auth-library’s advice about the access scopes of the VM',
    });
  }
});
