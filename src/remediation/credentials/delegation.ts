import type { Caller } from '../../caller/caller.js';
import { page } from '../output/pages.js';
import type { Remedy } from '../remedy.js';

const DOCS = 'https://developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority';

/**
 * The admin-console page that lets a service account act for users, filled in. The page replaces the list of scopes that the client had:
 * the link holds the ones that the caller asked for and the ones that this call needs.
 */
export function authorizeDelegation(caller: Caller, scopes: readonly string[], because: string): Remedy {
  const account = caller.subject === undefined ? caller : (caller.via ?? caller);
  const clientId = account.clientId ?? caller.clientId ?? 'CLIENT_ID';
  const all = [...new Set([...(caller.scopes ?? []), ...scopes])];
  return {
    action: 'AuthorizeDelegation',
    title: `Authorize client ${clientId} for ${all.length > 0 ? all.join(', ') : 'the scopes of the call'}`,
    detail: `${because} In the Admin console this list of scopes replaces the one that the client had before. It can take a day to apply everywhere.`,
    url: page('https://admin.google.com/ac/owl/domainwidedelegation', {
      clientScopeToAdd: all.length > 0 ? all.join(',') : 'SCOPE',
      clientIdToAdd: clientId,
      overwriteClientId: 'true',
    }),
    docs: DOCS,
    who: 'workspaceAdmin',
  };
}
