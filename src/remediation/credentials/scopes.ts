import type { CredentialKind } from './credential-kind.js';
import { authorizeDelegation } from './delegation.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { commandLine, option, argument } from '../output/shell.js';
import { PER_FILE } from './useful-scopes.js';

const DOCS = 'https://developers.google.com/identity/protocols/oauth2/scopes';
const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const BASE = ['openid', 'https://www.googleapis.com/auth/userinfo.email', CLOUD];

/** The scope to ask for: the first one of those that are missing. */
export function scopeToAdd({ scopes }: RemedyCase, granted: readonly string[]): string | undefined {
  return scopes.find((scope) => !granted.includes(scope));
}

/** How a credential of some kind gets a scope. */
export function requestScopes(denied: RemedyCase, kind: CredentialKind, scope: string | undefined): Remedy {
  if (scope === undefined) return anyScope(denied);
  const remedy = scopeRemedy(denied, kind, scope);
  const next = denied.scopes.slice(denied.scopes.indexOf(scope) + 1).find((wider) => !PER_FILE.test(wider) && !/metadata/.test(wider));
  const limits = PER_FILE.test(scope)
    ? 'This scope covers only files that the app created or that the user opened with it'
    : /metadata/.test(scope)
      ? 'This scope covers only metadata'
      : undefined;
  return limits === undefined || next === undefined
    ? remedy
    : { ...remedy, detail: `${remedy.detail} ${limits}. The next broader scope is ${next}.` };
}

function scopeRemedy({ caller }: RemedyCase, kind: CredentialKind, scope: string): Remedy {
  switch (kind) {
    case 'delegated':
      return authorizeDelegation(
        caller,
        [scope],
        `Domain-wide delegation of ${caller.email ?? caller.clientId ?? 'the service account'} doesn't include this scope.`,
      );
    case 'machine':
      return machineScopes(scope);
    case 'adcUser':
      return gcloudLogin(scope);
    case 'user':
      return consent(scope, caller.email);
    default:
      return inCode(scope, kind);
  }
}

function base(scope: string): Pick<Remedy, 'action' | 'title' | 'docs' | 'who'> {
  return { action: 'RequestScopes', title: `Request the scope ${scope} when you create the client`, docs: DOCS, who: 'caller' };
}

/** Neither the response nor the tables name a scope. */
function anyScope({ operation: { method } }: RemedyCase): Remedy {
  return {
    ...base(''),
    title: `Request a scope that ${method ?? 'the method'} accepts when you create the client`,
    detail: `\`google-denials requires ${method ?? 'METHOD'}\` lists its scopes. ${method === undefined ? 'Replace METHOD with the ID of the method, such as drive.files.get. ' : ''}Existing tokens don't gain new scopes.`,
  };
}

function consent(scope: string, email: string | undefined): Remedy {
  return {
    ...base(scope),
    title: `Ask ${email ?? 'the user'} to consent to ${scope}`,
    detail:
      'Add the scope to generateAuthUrl({ access_type: "offline", prompt: "consent" }) and have the user sign in again. Existing refresh tokens don\'t gain new scopes.',
  };
}

function gcloudLogin(scope: string): Remedy {
  const login = ['gcloud', 'auth', 'application-default', 'login'];
  if (scope === CLOUD) {
    return {
      ...base(scope),
      title: 'Sign in with gcloud again to get the cloud-platform scope',
      detail: 'Existing tokens keep their old scopes.',
      command: commandLine(...login),
    };
  }
  const own = /\/auth\/(?:sqlservice|userinfo)/.test(scope);
  return {
    ...base(scope),
    title: `Sign in with gcloud again, with the scope ${scope}`,
    detail: own
      ? "Existing sign-ins don't gain new scopes."
      : "Existing sign-ins don't gain new scopes. If Google blocks gcloud's OAuth client for this scope, create your own client and add --client-id-file=CLIENT_FILE.",
    command: commandLine(...login, option('scopes', [...new Set([...BASE, scope])], 'SCOPES')),
  };
}

function machineScopes(scope: string): Remedy {
  return {
    action: 'ChangeVmScopes',
    title: `Add ${scope} to the access scopes of the VM`,
    detail:
      'Stop the VM first. The new list replaces the old one. Google recommends the cloud-platform scope and limiting access with IAM roles. For GKE nodes and Cloud Run, set scopes in the node pool or service.',
    command: commandLine(
      'gcloud',
      'compute',
      'instances',
      'set-service-account',
      argument(undefined, 'INSTANCE_NAME'),
      option('zone', undefined, 'ZONE'),
      option('scopes', scope, 'SCOPES'),
    ),
    docs: 'https://cloud.google.com/compute/docs/access/service-accounts#accesscopesiam',
    who: 'projectAdmin',
  };
}

const PLACES: Partial<Record<CredentialKind, string>> = {
  serviceAccount: 'Add the scope to `scopes` of the GoogleAuth or JWT.',
  impersonated: 'Add the scope to `targetScopes` of the Impersonated client.',
  federated: 'Add the scope to `scopes` of the GoogleAuth or external-account client.',
};

function inCode(scope: string, kind: CredentialKind): Remedy {
  return {
    ...base(scope),
    detail: `${PLACES[kind] ?? 'Add the scope where your code requests the token.'} Existing tokens don't gain new scopes.`,
  };
}
