import { describe, expect, it } from 'vitest';
import { toDenial } from '../../../src/index.js';
import { deny } from '../../catalog/deny.js';

const AUTH = 'https://www.googleapis.com/auth/';

/** What a program is told that called this URL with too few scopes. */
async function lacking(method: string, url: string): Promise<any> {
  const error = { code: 403, message: 'Request had insufficient authentication scopes.', status: 'PERMISSION_DENIED' };
  const config = { method, url };
  const caught = Object.assign(new Error(error.message), { config, response: { status: 403, headers: {}, data: { error }, config } });
  return toDenial(caught, { identity: 'offline' });
}

describe('the scope to ask for', () => {
  it.each([
    [
      'a search of messages',
      'GET',
      'https://gmail.googleapis.com/gmail/v1/users/me/messages?q=from:ann',
      'gmail.readonly',
      'gmail.metadata',
    ],
    ['a whole message', 'GET', 'https://gmail.googleapis.com/gmail/v1/users/me/messages/1', 'gmail.readonly', 'gmail.metadata'],
    [
      'the contents of a file',
      'GET',
      'https://www.googleapis.com/drive/v3/files/1AbCdEfGhIjKl?alt=media',
      'drive.file',
      'drive.metadata.readonly',
    ],
    [
      'new contents of a file',
      'PATCH',
      'https://www.googleapis.com/upload/drive/v3/files/1AbCdEfGhIjKl?uploadType=media',
      'drive.file',
      'drive.metadata',
    ],
  ])('for %s is one that allows it, in the message, the fix and the field', async (_what, method, url, scope, denies) => {
    const denial = await lacking(method, url);
    expect(denial).toMatchObject({ kind: 'InsufficientScope' });
    expect(denial.requiredScopes[0]).toBe(AUTH + scope);
    expect(denial.requiredScopes).not.toContain(AUTH + denies);
    expect(denial.message).toContain(AUTH + scope);
    expect(denial.remedies[0].title).toContain(AUTH + scope);
  });

  it.each(['serviceAccount', 'delegated', 'user', 'adcUser', 'unknown'] as const)(
    'is the same in the message, the fix and the field: %s',
    async (caller) => {
      for (const request of [
        'GET https://www.googleapis.com/drive/v3/files/1AbCdEfGhIjKl',
        'GET https://compute.googleapis.com/compute/v1/projects/my-project/zones',
      ]) {
        const denial: any = await deny({ message: 'Request had insufficient authentication scopes.', request, caller });
        const [first] = denial.requiredScopes;
        expect(denial.message).toContain(first);
        expect(`${denial.remedies[0].title} ${denial.remedies[0].detail} ${denial.remedies[0].command}`).toContain(first.split('/').at(-1));
      }
    },
  );
});
