import type { KnownCaller } from '../../caller/known-caller.js';
import type { Remedy } from '../remedy.js';

const DOCS = 'https://developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority';

/** The scopes in a sentence: they are too long for a title. */
function listed([first, ...more]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  return more.length === 0 ? `The scope is ${first}.` : `The scopes are ${[first, ...more].join(', ')}.`;
}

const CAUTION =
  'Edit the client and add the scopes: a new entry replaces the old list. The client can then act as any user of the domain with these scopes. Allow up to a day for the change to take effect.';

/**
 * The admin-console page that lets a service account act for users. The page is not filled in by the link: a link that fills it in acts, and replaces
 * the scopes that are there.
 */
export function authorizeDelegation(caller: KnownCaller, scopes: readonly string[], because: string): Remedy {
  const account = caller.subject === undefined ? caller : (caller.via ?? caller);
  const clientId = account.clientId ?? caller.clientId;
  const all = [...new Set([...(caller.scopes ?? []), ...scopes])];
  return {
    action: 'AuthorizeDelegation',
    title: `Authorize ${all.length === 1 ? 'the scope' : `${all.length === 0 ? 'the' : all.length} scopes`} for client ${clientId ?? 'CLIENT_ID'} in domain-wide delegation`,
    detail: [because, listed(all), clientId === undefined ? "Replace CLIENT_ID with the service account's numeric ID." : undefined, CAUTION]
      .filter((sentence) => sentence !== undefined)
      .join(' '),
    url: 'https://admin.google.com/ac/owl/domainwidedelegation',
    docs: DOCS,
    who: 'workspaceAdmin',
  };
}
