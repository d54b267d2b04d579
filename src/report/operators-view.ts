import type { DenialBase } from '../denial/scrub/record.js';
import type { CredentialOwner } from './credential-owner.js';
import { recordOf } from './record-of.js';

/**
 * What an operator reads of a denial in a problem: everything but what the problem says already and the evidence. It has no secrets, and addresses.
 *
 * @example `{ credentialOwner: 'app', certainty: 'certain', service: 'drive.googleapis.com', caller, remedies }`
 * @public
 */
export type ProblemDenial = { readonly credentialOwner: CredentialOwner } & Partial<
  Pick<
    DenialBase,
    | 'certainty'
    | 'status'
    | 'reason'
    | 'service'
    | 'method'
    | 'resource'
    | 'project'
    | 'projectRole'
    | 'phase'
    | 'caller'
    | 'situation'
    | 'remedies'
    | 'retryable'
    | 'requestId'
    | 'errorId'
    | 'troubleshooterUrl'
    | 'helpUrl'
  >
> & {
    /** The fields of the kind: `permissions`, `requiredScopes`, `activationUrl`, … */
    readonly [field: string]: unknown;
  };

/** What the problem says already, or what is there for the library's own sake. */
const LEFT_OUT = new Set(['name', 'format', 'kind', 'message', 'serverMessage', 'evidence']);

/** A denial as an operator reads it. */
export function operatorsView(denial: unknown, credentialOwner: CredentialOwner): ProblemDenial {
  const fields = Object.entries(recordOf(denial)).filter(([name]) => !LEFT_OUT.has(name));
  return { credentialOwner, ...Object.fromEntries(fields) };
}
