import type { Caller } from '../../caller/caller.js';
import { isSharedClient } from '../../caller/local/shared-client.js';

/**
 * The kind of credential, as far as it decides how a fix is made: `delegated` acts as a user through domain-wide delegation, `impersonated`
 * as a service account through another credential, `adcUser` was signed in with gcloud, `machine` belongs to a VM or another Google runtime.
 */
export type CredentialKind =
  'delegated' | 'impersonated' | 'machine' | 'serviceAccount' | 'adcUser' | 'user' | 'federated' | 'apiKey' | 'anonymous' | 'unknown';

/** Tells which kind of credential a caller used. */
export function credentialKind(caller: Caller): CredentialKind {
  if (caller.subject !== undefined) return 'delegated';
  switch (caller.type) {
    case 'apiKey':
    case 'anonymous':
      return caller.type;
    case 'workload':
    case 'workforce':
      return 'federated';
    case 'serviceAccount':
      if (caller.via || caller.credential === 'impersonation') return 'impersonated';
      return caller.credential === 'metadataServer' ? 'machine' : 'serviceAccount';
    case 'user':
      return isGcloudUser(caller) ? 'adcUser' : 'user';
    case 'unknown':
      return isSharedClient(caller.clientId) ? 'adcUser' : 'unknown';
  }
}

function isGcloudUser(caller: Caller): boolean {
  return caller.credential === 'gcloudUser' || isSharedClient(caller.clientId);
}
