import { isSharedClient } from '../../caller/local/shared-client.js';
import { credentialKind, type CredentialKind } from '../credentials/credential-kind.js';
import { authorizeDelegation } from '../credentials/delegation.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { requestScopes, scopeToAdd } from '../credentials/scopes.js';
import { signIn } from '../credentials/sign-in.js';
import { thingNamed } from '../output/shell.js';

/** The token lacks a scope: the narrowest one that the method takes, in the way that this credential gets scopes. */
export const insufficientScope: RemedyMaker = (denied) => {
  const kind = credentialKind(denied.caller);
  if (kind === 'apiKey' || kind === 'anonymous') return [signIn(denied, kind)];
  const granted = denied.facts.grantedScopes ?? (denied.operation.phase === 'api' ? denied.caller.scopes : undefined) ?? [];
  if (denied.operation.phase === 'credentials' || /unauthorized_client/.test(denied.classification.reason ?? ''))
    return delegation(denied, granted);
  const held = denied.scopes.find((scope) => granted.includes(scope));
  if (held !== undefined && !/drive\.file$/.test(held)) return [staleToken(held), ...missing(denied, granted, kind)];
  const open = perFile(denied, granted);
  // The server says that this file was not given to the app: that is the smaller step.
  return open && denied.classification.reason === 'appNotAuthorizedToFile'
    ? [open, ...missing(denied, granted, kind)]
    : [...missing(denied, granted, kind), open];
};

/** Required minus granted: one scope is enough. */
function missing(denied: RemedyCase, granted: readonly string[], kind: CredentialKind): Remedy[] {
  return [requestScopes(denied, kind, scopeToAdd(denied, granted))];
}

/** The token endpoint refuses: delegation does not cover the client, or not these scopes. */
function delegation(denied: RemedyCase, granted: readonly string[]): Remedy[] {
  const { caller } = denied;
  if (caller.type === 'user' || isSharedClient(caller.clientId))
    return [requestScopes(denied, credentialKind(caller), denied.scopes[0] ?? caller.scopes?.[0])];
  const because = "The client isn't authorized to impersonate users of the domain with every scope that it requests.";
  const fewer: Remedy = {
    action: 'ChangeRequest',
    title: 'Request only scopes listed in domain-wide delegation',
    detail:
      "Google denies the token if any requested scope is missing from the list. Scopes must match exactly; a broader scope doesn't cover a narrower one.",
    docs: 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes',
    who: 'caller',
  };
  const needed = scopeToAdd(denied, granted);
  return [authorizeDelegation(caller, granted.length === 0 && needed !== undefined ? [needed] : granted, because), fewer];
}

function staleToken(held: string): Remedy {
  return {
    action: 'Verify',
    title: 'Get a new token',
    detail: `The credential requests ${held}, which is enough, so the cached token may be older. Sign in again or delete the cached token.`,
    docs: 'https://developers.google.com/identity/protocols/oauth2',
    who: 'caller',
  };
}

function perFile({ caller, resource }: RemedyCase, granted: readonly string[]): Remedy | undefined {
  const scopes = granted.length > 0 ? granted : (caller.scopes ?? []);
  if (!scopes.some((scope) => scope.endsWith('/drive.file'))) return undefined;
  return {
    action: 'ShareResource',
    title: `Have the user open ${resource === undefined ? 'the file' : thingNamed(resource.type, resource.id)} with this app`,
    detail: 'The scope drive.file covers files that the app created, or that the user opened with Google Picker or "Open with".',
    docs: 'https://developers.google.com/workspace/drive/picker/guides/overview',
    who: 'resourceOwner',
  };
}
