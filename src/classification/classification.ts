import type { Evidence } from '../evidence/evidence.js';
import type { Facts } from '../evidence/facts.js';
import type { Certainty, DenialKind } from './kinds.js';

/**
 * The type of policy that blocks the call (`PolicyBlocked`).
 *
 * @example `'VpcServiceControls'`
 * @see https://cloud.google.com/vpc-service-controls/docs/troubleshooting
 * @public
 */
export type Policy =
  | 'VpcServiceControls'
  | 'OrganizationPolicy'
  | 'OrganizationRestriction'
  | 'IamDeny'
  | 'PrincipalAccessBoundary'
  | 'ContextAwareAccess'
  | 'WorkspaceAdmin'
  | 'DomainSharing'
  | 'OwnerRestriction'
  | 'ResourceState'
  | 'Location'
  | 'WebApplicationFirewall'
  | 'Retention'
  | 'Abuse'
  | 'Other';

/**
 * What is wrong with the credential, for `CredentialRejected`.
 *
 * @example `'apiKeyRestricted'`
 * @see https://cloud.google.com/docs/authentication/troubleshoot-adc
 * @public
 */
export type CredentialProblem =
  | 'noCredentials'
  | 'tokenInvalid'
  | 'tokenExpired'
  | 'reauthRequired'
  | 'credentialTypeUnsupported'
  | 'apiKeyInvalid'
  | 'apiKeyExpired'
  | 'apiKeyRestricted'
  | 'accountDisabled'
  | 'accountUnsupported'
  | 'accountNotSetUp'
  | 'projectSuspended'
  | 'projectInvalid'
  | 'quotaProjectMissing'
  | 'clientNotAllowed'
  | 'clientInvalid'
  | 'subjectInvalid'
  | 'identityTokenInvalid'
  | 'signatureInvalid'
  | 'developerTokenRejected'
  | 'federationRejected'
  | 'attestationFailed'
  | 'termsNotAccepted'
  | 'other';

/**
 * How much access the caller has on a resource that isn't shared with it: `none`, too little (`insufficient`), or `unknown`.
 *
 * @example `'insufficient'` for a viewer who writes
 * @see https://developers.google.com/workspace/drive/api/guides/ref-roles
 * @public
 */
export type SharedAccess = 'none' | 'insufficient' | 'unknown';

/** What a rule adds to its verdict beyond the kind. */
export interface VerdictDetail {
  readonly policy?: Policy;
  readonly problem?: CredentialProblem;
  readonly access?: SharedAccess;
  /** Whose project refuses, where the rule knows it. */
  readonly projectRole?: 'consumer' | 'quota' | 'resource';
}

/** The verdict on one denied response. */
export interface Classification extends VerdictDetail {
  readonly kind: DenialKind;
  readonly certainty: Certainty;
  /** The reason as on the wire, for example `SERVICE_DISABLED` or `insufficientPermissions`. */
  readonly reason?: string;
  /** Every structured reason of the response, as on the wire. */
  readonly reasons?: readonly string[];
  /** The ids of the sentences that the message says, those that only mark included. */
  readonly sentences?: readonly string[];
  /** The HTTP status that counts. */
  readonly status?: number;
  /** Everything that was read, the deciding piece first. */
  readonly evidence: readonly Evidence[];
  /** What the payload states, merged in order of precedence. */
  readonly facts: Facts;
  /** The server's own message, cleaned. */
  readonly serverMessage?: string;
}
