import type { DenialKind } from '../../classification/kinds.js';

/** What each kind means, in a sentence for people who never heard the name. */
export const DEFINITIONS: Readonly<Record<DenialKind, string>> = {
  MissingPermission: "None of the caller's IAM roles includes the permission that this call requires.",
  InsufficientScope: "The credential isn't authorized for an OAuth scope that this call accepts, even if the account has access.",
  ApiDisabled: "The API isn't enabled in the project that makes the call.",
  NotShared:
    "Access to this resource is granted by sharing it, not through IAM. It isn't shared with the caller, or the caller's role is too weak.",
  RateLimited: 'Too many requests in a short time. The same call can succeed later.',
  QuotaExceeded: "A limit on size or count is reached. Waiting doesn't help; free up space or request a higher limit.",
  BillingDisabled: 'The project has no active billing account.',
  PolicyBlocked: 'A policy set by the organization, an admin or the owner blocks this call, even if the caller has access.',
  CredentialRejected: 'The credential is missing, or Google rejected it: the key, the token, or the account or project behind it.',
  Unclassified: 'Google denied the call without saying why.',
};
