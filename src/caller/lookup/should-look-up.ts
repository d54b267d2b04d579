import type { Classification, CredentialProblem } from '../../classification/classification.js';
import type { DenialKind } from '../../classification/kinds.js';
import { endpointOf, hostOf } from '../../response/endpoint.js';
import type { LocalIdentity } from '../local/local-identity.js';
import type { IdentityEndpoints } from './endpoints.js';
import { isInUniverse } from './token-hosts.js';

/** Whether the fix of a denial depends on who was denied. A limit is waited out or raised whoever hit it, and asking would be one more call. */
const ASKS = {
  MissingPermission: true,
  InsufficientScope: true,
  ApiDisabled: true,
  NotShared: true,
  RateLimited: false,
  QuotaExceeded: false,
  BillingDisabled: true,
  PolicyBlocked: true,
  CredentialRejected: true,
  Unclassified: true,
} satisfies Record<DenialKind, boolean>;

/** Problems that mean that Google would say nothing about the token either. */
const USELESS_TOKEN: ReadonlySet<CredentialProblem | undefined> = new Set([
  'noCredentials',
  'tokenInvalid',
  'tokenExpired',
  'apiKeyInvalid',
  'apiKeyExpired',
  'apiKeyRestricted',
  'signatureInvalid',
]);

/**
 * Whether Google may be asked who a caller is: something is unknown, the denial needs it, and the token was on its way to Google. A token that
 * was on its way to loopback, to an emulator or a test, stays there.
 */
export function shouldLookUp(
  identity: LocalIdentity,
  { kind, problem }: Pick<Classification, 'kind' | 'problem'>,
  url: string | undefined,
  furtherHosts: readonly string[] | undefined,
  endpoints: IdentityEndpoints,
): boolean {
  if (!identity.ask || identity.caller.principal !== undefined || !ASKS[kind]) return false;
  if (identity.ask.of === 'metadata server') return true;
  const goal = endpointOf(url, furtherHosts);
  if (USELESS_TOKEN.has(problem) || goal === 'other' || goal === 'hosted') return false;
  if (goal === 'loopback') return endpointOf(endpoints.tokeninfo(identity.ask.universe)) === 'loopback';
  const host = hostOf(url);
  return host === undefined || furtherHosts?.includes(host) === true || isInUniverse(host, identity.ask.universe);
}
