import { emailOf, ok, tokenOf, type FakeRoute } from '../fake-request.js';

/** Whose token it is. */
export const identity: FakeRoute = ({ url, body, email, world }) => {
  if (url.hostname !== 'oauth2.googleapis.com' || url.pathname !== '/tokeninfo') return undefined;
  const token = url.searchParams.get('access_token') ?? (typeof body === 'string' ? new URLSearchParams(body).get('access_token') : null);
  const account = token === null ? email : emailOf(token);
  const known = account === undefined ? undefined : world.callers[account];
  if (!known) return { status: 400, body: { error: 'invalid_token', error_description: 'Invalid Value' } };
  const clientId = account!.endsWith('gserviceaccount.com') ? '100000000000000000001' : '123456789012-fake.apps.googleusercontent.com';
  return ok({ azp: clientId, aud: clientId, scope: known.scopes.join(' '), expires_in: '3599', email: account, email_verified: 'true' });
};

/** Issues tokens: for a refresh token, and for the signed word of a service account. */
export const tokens: FakeRoute = ({ url, method, body, world }) => {
  if (url.hostname !== 'oauth2.googleapis.com' || url.pathname !== '/token' || method !== 'POST') return undefined;
  const form = formOf(body);
  const claims = claimsOf(form['assertion']);
  const account = claims?.iss ?? emailOf(form['refresh_token'] ?? '');
  if (account === undefined || !world.callers[account])
    return { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid grant: account not found' } };
  const delegated = world.delegation?.[account];
  const asked = (claims?.scope ?? '').split(' ');
  if (claims?.sub !== undefined && delegated && asked.some((scope) => !delegated.includes(scope)))
    return {
      status: 401,
      body: {
        error: 'unauthorized_client',
        error_description:
          'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
      },
    };
  return ok({ access_token: tokenOf(claims?.sub ?? account), expires_in: 3_599, token_type: 'Bearer' });
};

function formOf(body: unknown): Readonly<Record<string, string>> {
  if (typeof body === 'string') return Object.fromEntries(new URLSearchParams(body));
  return (body ?? {}) as Readonly<Record<string, string>>;
}

function claimsOf(assertion: string | undefined): { readonly iss?: string; readonly sub?: string; readonly scope?: string } | undefined {
  const payload = assertion?.split('.')[1];
  return payload === undefined ? undefined : (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iss?: string });
}
