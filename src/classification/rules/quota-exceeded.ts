import { reasons, wordings, type KindRules } from '../rule.js';

/** A capacity or allocation limit: waiting alone never helps. */
export const quotaExceeded: KindRules = {
  reasons: [
    ...reasons(
      'ErrorInfo',
      'RESOURCE_QUOTA_EXCEEDED EMULATOR_QUOTA_EXCEEDED STOCKOUT INSUFFICIENT_G1_CREDITS_BALANCE CANNOT_CREATE_MORE_LABELS',
    ),
    ...reasons('PreconditionFailure', 'CANNOT_CREATE_MORE_LABELS'),
    ...reasons(
      'LegacyError',
      `storageQuotaExceeded teamDriveFileLimitExceeded teamDriveHierarchyTooDeep myDriveHierarchyDepthLimitExceeded
       numChildrenInNonRootLimitExceeded activeItemCreationLimitExceeded uploadTooLarge exportSizeLimitExceeded insufficientArchivedUserLicenses
       CUSTOMER_EXCEEDED_ROLE_ASSIGNMENTS_LIMIT playlistContainsMaximumNumberOfVideos maxPlaylistExceeded quotaExceeded402 billingTierLimitExceeded resourcesExceeded bytesBilledLimitExceeded`,
    ),
    ...reasons('LegacyError', 'teamDrivesParentLimit', { certainty: 'likely' }),
    ...reasons('StorageXml', 'TooManyBuckets'),
    ...reasons(
      'LegacyError',
      'QUOTA_EXCEEDED LIMIT_EXCEEDED ZONE_RESOURCE_POOL_EXHAUSTED ZONE_RESOURCE_POOL_EXHAUSTED_WITH_DETAILS quota_exceeded',
      {
        certainty: 'likely',
      },
    ),
  ],
  wordings:
    wordings(`service-account-storage storage-full item-limit too-large compute-quota quota-metric-lines insufficient-quota insufficient-quota-project
    quota-violated limit-zero stockout maximum-number total-allowable quota-metrics-exceed limit-on-resource quota-increase resources-exceeded allotted-quota`),
};
