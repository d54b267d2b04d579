import type { KnownCaller } from '../../caller/known-caller.js';
import type { Remedy } from '../remedy.js';

const DOCS = 'https://developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority';

/**
 * The admin-console page that lets a service account act for users. The page is not filled in by the link: a link that fills it in acts, and replaces
 * the scopes that are there.
 */
export function authorizeDelegation(caller: KnownCaller, scopes: readonly string[], because: string): Remedy {
  const account = caller.subject === undefined ? caller : (caller.via ?? caller);
  const clientId = account.clientId ?? caller.clientId ?? 'CLIENT_ID';
  const all = [...new Set([...(caller.scopes ?? []), ...scopes])];
  return {
    action: 'AuthorizeDelegation',
    title: `Authorize client ${clientId} for ${all.length > 0 ? all.join(', ') : 'the scopes of the call'}`,
    detail: `${because} Edit the entry of the client and add the scopes to the ones it has: a new entry replaces the old list. Whoever holds the credential can then act as any user of the domain within these scopes. It can take a day to apply everywhere.`,
    url: 'https://admin.google.com/ac/owl/domainwidedelegation',
    docs: DOCS,
    who: 'workspaceAdmin',
  };
}
