import type { CallerDraft } from '../local/local-identity.js';
import { asJson, boundedFetch } from './bounded-fetch.js';
import { clientIdField, emailField, scopesField } from '../local/credential-field.js';
import { principalOfEmail, projectOfServiceAccount } from '../principal.js';

/**
 * Asks Google whose an access token is. The token travels in the body: URLs end up in logs.
 *
 * @see https://cloud.google.com/docs/authentication/token-types#access-contents
 */
export async function askTokeninfo(url: string, token: string, signal: AbortSignal): Promise<CallerDraft | undefined> {
  const body = new URLSearchParams({ access_token: token });
  const info = asJson(await boundedFetch(url, { method: 'POST', body, signal }));
  const email = emailField(info, 'email');
  const clientId = clientIdField(info, 'azp') ?? clientIdField(info, 'aud');
  const scopes = scopesField(info, 'scope');
  if (email === undefined && clientId === undefined && scopes === undefined) return undefined;
  if (email === undefined) return { type: typeOfClient(clientId), clientId, scopes, source: 'tokeninfo' };
  const named = principalOfEmail(email);
  const project = named.type === 'serviceAccount' ? projectOfServiceAccount(email) : undefined;
  return { ...named, clientId, project, scopes, source: 'tokeninfo' };
}

/** A token without the email scope still tells by its client what kind of account it is for: service accounts have a number and no more. */
function typeOfClient(clientId: string | undefined): CallerDraft['type'] {
  if (clientId === undefined) return undefined;
  return /^\d{15,32}$/.test(clientId) ? 'serviceAccount' : 'user';
}
