import type { DenialKind } from '../../../classification/kinds.js';
import type { WireForm } from '../form.js';
import type { WireVariants } from '../variants.js';
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

/** The forms of every kind, the usual one first: a new kind does not compile until it has some. */
export const WIRE_FORMS = {
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
} satisfies { readonly [K in DenialKind]: Readonly<Record<WireVariants[K], WireForm>> };
