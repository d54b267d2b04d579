import type { DenialKind } from '../classification/kinds.js';

/** The title of a problem for operators, by kind. */
export const KIND_TITLES: Readonly<Record<DenialKind, string>> = {
  MissingPermission: 'Missing IAM permission',
  InsufficientScope: 'Insufficient OAuth scope',
  ApiDisabled: 'API not enabled',
  NotShared: 'Not shared with the caller',
  RateLimited: 'Rate limit exceeded',
  QuotaExceeded: 'Quota exceeded',
  BillingDisabled: 'Billing not enabled',
  PolicyBlocked: 'Blocked by a policy',
  CredentialRejected: 'Credential rejected',
  Unclassified: 'Denied without a reason',
};
