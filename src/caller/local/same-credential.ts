import { property, stringProperty } from '../../response/safe/property.js';
import { digest } from './digest.js';
import { targetOf } from './identity-pool.js';

/** True if a client was made from a credential JSON, or holds the same credential. */
export function madeFrom(client: unknown, json: unknown): boolean {
  switch (stringProperty(json, 'type')) {
    case 'service_account':
      return (
        (unread(client) || equal(client, 'email', json, 'client_email')) &&
        (property(client, 'keyId') === undefined || equal(client, 'keyId', json, 'private_key_id'))
      );
    case 'authorized_user':
      return sameToken(stringProperty(client, '_refreshToken'), json);
    case 'external_account_authorized_user':
      return sameToken(stringProperty(client, 'refreshToken'), json);
    case 'external_account':
      return (
        equal(client, 'audience', json, 'audience') &&
        property(client, 'serviceAccountImpersonationUrl') === property(json, 'service_account_impersonation_url')
      );
    case 'impersonated_service_account': {
      const target = targetOf(stringProperty(json, 'service_account_impersonation_url'));
      const source = property(json, 'source_credentials');
      return target !== undefined && target === property(client, 'targetPrincipal') && madeFrom(property(client, 'sourceClient'), source);
    }
    case 'gdch_service_account':
      return equal(client, 'serviceIdentityName', json, 'name') && equal(client, 'projectId', json, 'project');
    default:
      return false;
  }
}

/** True if two credential JSONs hold the same credential; either may have its refresh token as a digest. */
export function sameJson(one: unknown, other: unknown): boolean {
  const plain = IDENTITY_FIELDS.every((field) => property(one, field) === property(other, field));
  return (
    plain && (property(one, 'refresh_token') === property(other, 'refresh_token') || sameToken(stringProperty(one, 'refresh_token'), other))
  );
}

const IDENTITY_FIELDS = [
  'type',
  'client_email',
  'private_key_id',
  'client_id',
  'audience',
  'service_account_impersonation_url',
  'project',
  'name',
];

/** A client that was given the path of a key file learns its email only when it needs it. */
function unread(client: unknown): boolean {
  return property(client, 'email') === undefined && typeof property(client, 'keyFile') === 'string';
}

function equal(client: unknown, field: string, json: unknown, key: string): boolean {
  const value = stringProperty(client, field);
  return value !== undefined && value === stringProperty(json, key);
}

function sameToken(token: string | undefined, json: unknown): boolean {
  const known = stringProperty(json, 'refresh_token');
  return token !== undefined && known !== undefined && (known === token || known === digest(token));
}
