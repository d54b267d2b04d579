import type { DenialKind } from '../../classification/kinds.js';

/** What each kind means, in a sentence for people who never heard the name. */
export const DEFINITIONS: Readonly<Record<DenialKind, string>> = {
  MissingPermission: 'Google knows who calls, but none of the roles that this caller was granted holds the permission that the call needs.',
  InsufficientScope: 'The caller may well have access, but its token was issued for other OAuth scopes than this call needs.',
  ApiDisabled: 'The API is not switched on in the project that makes the call.',
  NotShared: 'Access is given on the thing itself, by sharing it with an address, and the caller’s address has none or too little.',
  RateLimited: 'Too many calls in too short a time: the same call works again after a while.',
  QuotaExceeded: 'A limit on size or number is reached: waiting does not help, making room or a higher limit does.',
  BillingDisabled: 'The project has no billing account in good standing.',
  PolicyBlocked: 'The caller may have access, but a rule of the organization, of an administrator or of the owner forbids this call.',
  CredentialRejected: 'Google did not accept the credential itself: the key, the token, the account or the project behind it.',
  Unclassified: 'Google refused the call, and its answer holds no evidence of the cause.',
};
