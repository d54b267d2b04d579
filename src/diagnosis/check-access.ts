import type { Denial } from '../denial/denial.js';
import type { Resource } from '../evidence/facts.js';
import type { Remedy } from '../remediation/remedy.js';
import type { Asker, DiagnoseOptions, DiagnosisFinding } from './diagnosis.js';

/**
 * A call that one means to make.
 *
 * @example `{ method: 'secretmanager.projects.secrets.versions.access', resource: 'projects/p/secrets/s' }`
 * @see https://cloud.google.com/iam/docs/testing-permissions
 * @public
 */
export interface PlannedCall {
  /** The method, as Google's reference writes it: `drive.files.update`. */
  readonly method: string;
  /** What it's called on: a name (`projects/p/secrets/s`), a `gs://` URL, an ID (of a file, a calendar, a site), or a `Resource`. */
  readonly resource?: Resource | string;
}

/**
 * Whether a call would be allowed.
 *
 * @example `{ method: 'drive.files.update', access: 'notAllowed', denial, remedies: denial.remedies, findings }`
 * @see https://cloud.google.com/iam/docs/testing-permissions
 * @public
 */
export interface AccessCheck {
  /** The method that was asked about: `drive.files.update`. */
  readonly method: string;
  /** What it would be called on. */
  readonly resource?: Resource;
  /** `allowed` as far as Google tells, `notAllowed` where something is missing, or `unknown`. */
  readonly access: 'allowed' | 'notAllowed' | 'unknown';
  /** For `notAllowed`: what the call would be denied with, for example a `MissingPermission` with its `permissions` and `roles`. */
  readonly denial?: Denial;
  /** For `notAllowed`: what to do, most likely fix first. */
  readonly remedies: readonly Remedy[];
  /** What was asked and answered. */
  readonly findings: readonly DiagnosisFinding[];
  /** For `unknown`: why. */
  readonly because?: string;
}

/**
 * Asks Google whether calls would be allowed, without making them. It checks whether the token carries a scope, the API is enabled, and the caller
 * has the permission or the share. Like `kubectl auth can-i`.
 *
 * @example
 * ```ts
 * const [check] = await checkAccess(auth, [{ method: 'secretmanager.projects.secrets.versions.access', resource: 'projects/p/secrets/s' }]);
 * check?.access; // 'notAllowed'
 * check?.remedies[0]?.title; // 'Grant roles/secretmanager.secretAccessor on secret s to robot@p.iam.gserviceaccount.com'
 * ```
 * @param auth - the credential that would make the calls
 * @param calls - the calls; each one is asked about with at most 12 calls of its own
 * @param options - how long, for each call; and who is told what is asked
 * @returns one check for each call, in order
 * @throws TypeError if `auth` can't send requests, an option is wrong, or a method isn't known; the message says what to pass
 * @see https://cloud.google.com/iam/docs/testing-permissions
 * @public
 */
export async function checkAccess(
  auth: Asker,
  calls: readonly PlannedCall[],
  options?: Pick<DiagnoseOptions, 'budgetMs' | 'signal' | 'hosts' | 'onQuestion' | 'onFinding'>,
): Promise<readonly AccessCheck[]> {
  const { accessOf } = await import('./access-of.js');
  return accessOf(auth, calls, options);
}
