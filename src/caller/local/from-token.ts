import { type LocalIdentity, createCaller } from './local-identity.js';
import { clientIdField, emailField, scopesField } from './credential-field.js';
import { readClaims } from './jwt-claims.js';
import { principalOfEmail, projectOfServiceAccount } from '../principal.js';

/**
 * Who a token stands for by its own claims: an ID token (`email`) or a self-signed one (`iss` is the service account, `sub` the user of
 * domain-wide delegation). An opaque access token says nothing: `undefined`.
 *
 * @see https://google.aip.dev/auth/4111
 */
export function fromToken(token: string): LocalIdentity | undefined {
  const claims = readClaims(token);
  if (!claims) return undefined;
  const issuer = emailField(claims, 'iss');
  const email = emailField(claims, 'email') ?? issuer ?? emailField(claims, 'sub');
  const source = issuer === undefined ? 'claims of the ID token' : 'claims of the self-signed token';
  const credential = issuer === undefined ? 'accessToken' : 'serviceAccountKey';
  if (email === undefined) return { caller: createCaller({ type: 'unknown', credential, clientId: clientIdField(claims, 'azp'), source }) };
  const named = principalOfEmail(email);
  const subject = issuer === undefined ? undefined : emailField(claims, 'sub');
  return {
    caller: createCaller({
      ...named,
      credential,
      subject: subject === email ? undefined : subject,
      clientId: clientIdField(claims, 'azp'),
      project: named.type === 'serviceAccount' ? projectOfServiceAccount(email) : undefined,
      scopes: scopesField(claims, 'scope'),
      source,
    }),
  };
}
