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
  return { status: 200, body: { access_token: 'ya29.example', token_type: 'Bearer', expires_in: 3599 } };
}

function claimsOf(assertion: string | null): { iss?: string; sub?: string } {
  const payload = assertion?.split('.')[1];
  return payload === undefined ? {} : (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iss?: string; sub?: string });
}
