import type { DenialKind } from '../kinds.js';
import type { KindRules } from '../rule.js';
import { apiDisabled } from './api-disabled.js';
import { billingDisabled } from './billing-disabled.js';
import { credentialRejected } from './credential-rejected.js';
import { insufficientScope } from './insufficient-scope.js';
import { missingPermission } from './missing-permission.js';
import { notShared } from './not-shared.js';
import { policyBlocked } from './policy-blocked.js';
import { quotaExceeded } from './quota-exceeded.js';
import { rateLimited } from './rate-limited.js';
import { unclassified } from './unclassified.js';

/** The rules of every kind: a new kind does not compile until it has some. */
export const RULES = {
  MissingPermission: missingPermission,
  InsufficientScope: insufficientScope,
  ApiDisabled: apiDisabled,
  NotShared: notShared,
  RateLimited: rateLimited,
  QuotaExceeded: quotaExceeded,
  BillingDisabled: billingDisabled,
  PolicyBlocked: policyBlocked,
  CredentialRejected: credentialRejected,
  Unclassified: unclassified,
} satisfies Record<DenialKind, KindRules>;
