import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interceptDenials, toLogEntry, toProblem } from '../../src/index.js';
import { authModule, CLIENTS, MAJORS } from '../intercept/auth-clients.js';
import { IAM_DENIED, RATE_LIMITED } from '../intercept/google-answers.js';
import { startLoopback, type Loopback } from '../intercept/loopback.js';

const SIGNED_IN = { body: { access_token: 'ya29.signed-in', expires_in: 3_600, token_type: 'Bearer' } };

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

describe.each(MAJORS)('a call that an auth client of %s makes', (major) => {
  const denied = async (client: string, denial: object): Promise<any> => {
    server.script((hit) => (hit.path.includes('/token') ? SIGNED_IN : denial));
    const auth = interceptDenials(CLIENTS[client]!(authModule(major), server.url), { identity: 'offline' });
    return auth.request({ url: `${server.url}/storage/v1/b/example-bucket` }).then(
      () => expect.fail('resolved'),
      (error: unknown) => error,
    );
  };

  it.each([
    ['OAuth2', 403, 429],
    ['JWT', 500, 503],
    ['API key client', 500, 503],
    // Whose token it is, nobody knows.
    ['OAuth2, token at hand', 500, 503],
  ])('with the credential of %s is answered with %i, a rate limit for each user with %i', async (client, status, limited) => {
    const found = await denied(client, IAM_DENIED);
    expect([found.kind, toProblem(found).status]).toEqual(['MissingPermission', status]);
    expect(toLogEntry(found).severity).toBe(status === 403 ? 'WARNING' : 'ERROR');
    expect(JSON.stringify(toProblem(found))).not.toMatch(/example-bucket|gserviceaccount/);
    const busy = await denied(client, RATE_LIMITED);
    expect([busy.kind, toProblem(busy).status]).toEqual(['RateLimited', limited]);
  });
});
