import { expect, it } from 'vitest';
import { classifyResponse } from '../../src/classify-response.js';

it('asks for the narrowest of the scopes that the server accepts, in whatever order it lists them', async () => {
  const denial = await classifyResponse({
    status: 403,
    headers: {
      'www-authenticate':
        'Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://mail.google.com/ https://www.googleapis.com/auth/gmail.modify https://www.googleapis.com/auth/gmail.readonly"',
    },
    body: { error: { code: 403, message: 'Request had insufficient authentication scopes.', status: 'PERMISSION_DENIED' } },
    request: { method: 'GET', url: 'https://gmail.googleapis.com/gmail/v1/users/me/messages' },
  });
  expect(denial).toMatchObject({
    kind: 'InsufficientScope',
    requiredScopes: [
      'https://www.googleapis.com/auth/gmail.readonly',
      'https://www.googleapis.com/auth/gmail.modify',
      'https://mail.google.com/',
    ],
  });
  expect(denial?.remedies[0]?.title).toContain('gmail.readonly');
});

it('puts the narrower scope first where the method is not known', async () => {
  const auth = 'https://www.googleapis.com/auth';
  const denial = await classifyResponse({
    status: 403,
    headers: {
      'www-authenticate': `Bearer error="insufficient_scope", scope="${auth}/cloud-platform ${auth}/drive ${auth}/drive.readonly"`,
    },
    body: { error: { code: 403, message: 'Request had insufficient authentication scopes.', status: 'PERMISSION_DENIED' } },
  });
  expect(denial).toMatchObject({ requiredScopes: [`${auth}/drive.readonly`, `${auth}/drive`, `${auth}/cloud-platform`] });
  expect(denial!.message).toContain(`needs an OAuth scope that the token doesn't have, such as ${auth}/drive.readonly`);
});
