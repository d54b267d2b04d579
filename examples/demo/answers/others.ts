import type { Answer } from './answer.js';

/** What Google grants, and what fails without anybody having denied it. */
export const allowed: Readonly<Record<string, Answer>> = {
  'GET www.googleapis.com/drive/v3/files/1ExampleSharedFile': {
    status: 200,
    body: { id: '1ExampleSharedFile', name: 'Shared with the robot' },
  },
  'GET www.googleapis.com/drive/v3/about': {
    status: 503,
    body: { error: { code: 503, message: 'The service is currently unavailable.', status: 'UNAVAILABLE' } },
  },
};

/** The token endpoint. It knows everybody, but this Workspace domain has delegated nothing to the robot. */
export function token(form: URLSearchParams): Answer {
  const claims = claimsOf(form.get('assertion'));
  if (claims.sub !== undefined && claims.sub !== claims.iss) {
    return {
      status: 401,
      body: {
        error: 'unauthorized_client',
        error_description:
          'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
      },
    };
  }
  const user = form.get('grant_type') === 'refresh_token' ? { id_token: idToken('dan@example.com') } : {};
  return { status: 200, body: { access_token: 'ya29.example', token_type: 'Bearer', expires_in: 3599, ...user } };
}

function claimsOf(assertion: string | null): { iss?: string; sub?: string } {
  const payload = assertion?.split('.')[1];
  return payload === undefined ? {} : (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iss?: string; sub?: string });
}

/** An ID token in form; nobody checks its signature here. */
export function idToken(email: string): string {
  const claims = { iss: 'https://accounts.google.com', sub: '112233445566778899000', email, email_verified: true };
  return [{ alg: 'RS256', typ: 'JWT' }, claims, 'signature']
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
}
