import type { Caller } from '../caller.js';
import { stringProperty } from '../../response/safe/property.js';
import { type LocalIdentity, type CallerDraft, createCaller } from './local-identity.js';
import { asEmail } from './credential-field.js';
import { principalOfEmail, projectOfServiceAccount } from '../principal.js';

/** What a federated credential is configured with, whether in a file or in the fields of a client. */
export interface Federation {
  /** `//iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/my-pool/providers/github` */
  readonly audience: string | undefined;
  /** The URL that turns the federated token into one of a service account, if it is configured. */
  readonly impersonationUrl: string | undefined;
  readonly shared: CallerDraft;
  readonly source: string;
}

/**
 * The caller behind workload or workforce identity federation: one identity of a pool. Which one is decided by the pool's attribute mapping,
 * on the server, so the principal stays open unless a service account is impersonated.
 *
 * @see https://cloud.google.com/iam/docs/workload-identity-federation
 */
export function federated({ audience, impersonationUrl, shared, source }: Federation): LocalIdentity {
  const pool = poolOf(audience);
  const identity: LocalIdentity = {
    caller: createCaller({
      ...shared,
      type: audience?.includes('/workforcePools/') ? 'workforce' : 'workload',
      credential: 'federation',
      pool,
      project: shared.project ?? (pool && /\/projects\/([^/]+)\//.exec(pool)?.[1]),
      source,
    }),
  };
  const email = targetOf(impersonationUrl);
  return email === undefined ? identity : impersonating(email, identity, shared, source);
}

/** A service account that is impersonated by another credential, through delegates if there are any. */
export function impersonating(
  email: string,
  via: LocalIdentity,
  shared: CallerDraft,
  source: string,
  delegates: readonly string[] = [],
): LocalIdentity {
  const behind = delegates.slice(0, 10).reduce<LocalIdentity>((previous, delegate) => {
    const address = asEmail(delegate.replace(/^projects\/[^/]*\/serviceAccounts\//, ''));
    if (address === undefined) return previous;
    return {
      caller: impersonatedAccount(address, {}, 'delegation chain'),
      delegate: true,
      via: previous,
    };
  }, via);
  return { caller: impersonatedAccount(email, shared, source), via: behind };
}

function impersonatedAccount(email: string, shared: CallerDraft, source: string): Caller {
  const project = projectOfServiceAccount(email);
  return createCaller({ ...shared, ...principalOfEmail(email), credential: 'impersonation', project, source });
}

/** The service account in `…/serviceAccounts/robot@p.iam.gserviceaccount.com:generateAccessToken`. */
export function targetOf(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 1_000) return undefined;
  return asEmail(/\/serviceAccounts\/([^/:?#\s@]+@[^/:?#\s@]+):generate(?:Access|Id)Token/.exec(decoded(url))?.[1]);
}

/** The pool part of an audience. */
function poolOf(audience: string | undefined): string | undefined {
  if (audience === undefined || audience.length > 1_000) return undefined;
  return /\/\/iam\.googleapis\.com\/(?:projects\/[\w:.-]+\/)?locations\/[\w-]+\/work(?:load|force)(?:IdentityPools|Pools)\/[\w.-]+/.exec(
    audience,
  )?.[0];
}

/** A URL as people read it, `@` in place of `%40`; at most 2,000 characters of it. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url.slice(0, 2_000));
  } catch {
    return url;
  }
}

/** Reads the settings of a federated credential from JSON of type `external_account`. */
export function federationFields(json: unknown): Pick<Federation, 'audience' | 'impersonationUrl'> {
  return { audience: stringProperty(json, 'audience'), impersonationUrl: stringProperty(json, 'service_account_impersonation_url') };
}
