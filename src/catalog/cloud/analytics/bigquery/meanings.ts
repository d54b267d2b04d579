import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'free-tier': 'not allowed in the free tier',
    'drive-credentials': 'Permission denied while getting Drive credentials',
  },
  answers: [
    { kind: 'MissingPermission', certainty: 'likely', sources: ['LegacyError'], reasons: ['accessDenied'] },
    { kind: 'InsufficientScope', sentences: ['drive-credentials'] },
    { kind: 'RateLimited', sources: ['LegacyError'], reasons: ['dailyLimitExceeded402', 'jobRateLimitExceeded'] },
    {
      kind: 'QuotaExceeded',
      sources: ['LegacyError'],
      reasons: ['quotaExceeded402', 'billingTierLimitExceeded', 'resourcesExceeded', 'bytesBilledLimitExceeded'],
    },
    { kind: 'BillingDisabled', sources: ['LegacyError'], reasons: ['billingNotEnabled'] },
    { kind: 'BillingDisabled', sentences: ['free-tier'] },
    {
      kind: 'PolicyBlocked',
      certainty: 'likely',
      policy: 'Abuse',
      sources: ['LegacyError'],
      services: ['bigquery*'],
      reasons: ['blocked'],
    },
    { kind: 'PolicyBlocked', certainty: 'likely', policy: 'Abuse', sources: ['LegacyError'], reasons: ['blocked'] },
  ],
});
