/**
 * How access to an API is granted: by IAM, by sharing on the resource itself, by both, or nobody wrote it down.
 *
 * @example `'sharing'` for Drive, `'iam'` for Secret Manager, `'mixed'` for Cloud Storage
 * @see https://cloud.google.com/iam/docs/overview
 * @public
 */
export type Governance = 'iam' | 'sharing' | 'mixed' | 'unknown';
