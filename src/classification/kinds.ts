/**
 * Every kind of denial, in the order in which the documentation lists them.
 *
 * @example
 * ```ts
 * KINDS.includes('NotShared'); // true
 * ```
 * @public
 */
export const KINDS = [
  'MissingPermission',
  'InsufficientScope',
  'ApiDisabled',
  'NotShared',
  'RateLimited',
  'QuotaExceeded',
  'BillingDisabled',
  'PolicyBlocked',
  'CredentialRejected',
  'Unclassified',
] as const;

/**
 * The discriminant of a denial: `error.kind`, for example `'NotShared'`.
 *
 * @example `const kind: DenialKind = 'NotShared';`
 * @public
 */
export type DenialKind = (typeof KINDS)[number];

/**
 * How sure the kind is: `certain`, `likely` or `possible`. `certain`: a structured reason says so, or a documented sentence and an older reason
 * agree. `likely`: a documented sentence, or an inference from the structure. `possible`: the same response has another common cause.
 *
 * @example `'certain'` for an `ErrorInfo` with reason `SERVICE_DISABLED`, `'likely'` for a bare `PERMISSION_DENIED` from Sheets.
 * @public
 */
export type Certainty = 'certain' | 'likely' | 'possible';
