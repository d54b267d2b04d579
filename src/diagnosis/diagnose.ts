import { isDenial } from '../denial/is-denial.js';
import type { Denial } from '../denial/denial.js';
import type { Diagnosis, DiagnoseOptions } from './diagnosis.js';

/**
 * Asks Google why a call was denied: with a few read-only calls, it tells the causes apart that a response leaves open. Nothing is granted, enabled,
 * or shared, and no token leaves to a host that isn't Google's.
 *
 * At most 12 calls, each of at most 2 s, all within `budgetMs`. What can't be asked becomes a finding that says why.
 *
 * @example
 * ```ts
 * const { conclusion, denial: sharper, findings } = await diagnose(denial, { auth });
 * conclusion; // 'corrected'
 * sharper.kind; // 'InsufficientScope'
 * findings[0]?.says; // 'the token of ann@example.com carries only https://www.googleapis.com/auth/drive.file'
 * ```
 * @param denial - the denial, as `interceptDenials`, `toDenial` or `Denial.fromJSON` made it
 * @param options - with which credentials, and how long
 * @returns the findings, and a sharper denial. It rejects only for what was passed wrongly, never for what Google answers.
 * @throws TypeError if `denial` is no denial, an option is wrong, or there is no credential to ask with
 * @see https://cloud.google.com/iam/docs/troubleshooting-access
 * @public
 */
export async function diagnose(denial: Denial, options: DiagnoseOptions): Promise<Diagnosis> {
  if (!isDenial(denial)) throw new TypeError('diagnose: expected a denial. Pass the result of toDenial(error) or Denial.fromJSON(json).');
  const { diagnosisOf } = await import('./diagnosis-of.js');
  return diagnosisOf(denial, options);
}
