import { emailOf, ok, type FakeRoute } from '../fake-request.js';

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
