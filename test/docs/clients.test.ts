import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isDenial } from '../../src/index.js';
import { legacyBody } from '../fixtures/bodies.js';
import { grantToken, IAM_DENIED } from '../intercept/google-answers.js';
import { startLoopback, type Loopback } from '../intercept/loopback.js';
import { codeBlocks } from './code-blocks.js';
import { runBlock } from './run-block.js';

const require = createRequire(import.meta.url);
const blockUnder = (heading: string): string => codeBlocks('docs/clients.md').find((block) => block.heading === heading)!.code;

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

describe('one client per user', () => {
  const SHARED = legacyBody(403, 'The user does not have sufficient permissions for this file.', 'insufficientFilePermissions');
  const counted = vi.fn();

  /** The page's code, with clients whose URLs are on loopback. */
  function nameOf(user: { email: string; refreshToken: string }): Promise<string> {
    const { auth, drive } = require('drive-common9');
    class OAuth2 extends auth.OAuth2 {
      constructor(clientId: string, clientSecret: string) {
        super(clientId, clientSecret);
        Object.assign(this.endpoints, { oauth2TokenUrl: `${server.url}/token` });
      }
    }
    const google = { auth: { OAuth2 }, drive: (options: object) => drive({ ...options, rootUrl: server.url }) };
    const given = { google, app: { clientId: 'id', clientSecret: 'secret' }, count: counted };
    return runBlock<{ nameOf: (user: object, fileId: string) => Promise<string> }>(blockUnder('One client per user'), given, [
      'nameOf',
    ]).nameOf(user, '1AbC');
  }

  const users = ['ann@example.com', 'bob@example.com'].map((email) => ({ email, refreshToken: `1//${email}` }));

  it('names each user in the own denial, and tells one listener', async () => {
    counted.mockClear();
    server.script((hit) => grantToken(hit) ?? { status: 403, body: SHARED });
    expect(await Promise.all(users.map(nameOf))).toEqual([
      'Ask the owner to share the file with ann@example.com.',
      'Ask the owner to share the file with bob@example.com.',
    ]);
    expect(counted.mock.calls).toEqual([['NotShared'], ['NotShared']]);
  });

  it('tells who has to sign in again', async () => {
    server.script(() => ({ status: 400, body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' } }));
    expect(await nameOf(users[0]!)).toBe('ann@example.com has to sign in again.');
  });

  it('changes nothing where nothing is denied', async () => {
    server.script((hit) => grantToken(hit) ?? { body: { name: 'Budget' } });
    expect(await nameOf(users[0]!)).toBe('Budget');
  });
});

it('an SDK that accepts a fetch throws the denial of what it was sent', async () => {
  server.script(() => ({ status: 403, body: IAM_DENIED.body }));
  const { default: OpenAI } = require('openai');
  class Local extends OpenAI {
    constructor(options: object) {
      super({ ...options, baseURL: `${server.url}/v1beta/openai/` });
    }
  }
  const block = blockUnder('An SDK that accepts a fetch');
  const { answer } = runBlock<{ answer: (content: string) => Promise<unknown> }>(block, { OpenAI: Local }, ['answer']);
  const error = await answer('hi').catch((caught: unknown) => caught);
  expect(error).toMatchObject({ kind: 'MissingPermission', permissions: ['storage.objects.get'] });
  expect(isDenial(error)).toBe(true);
});
