import { reasons, wordings, type KindRules } from '../rule.js';

/** A limit over time: waiting helps. */
export const rateLimited: KindRules = {
  reasons: [
    ...reasons('ErrorInfo', 'RATE_LIMIT_EXCEEDED CONCURRENT_OPERATIONS_QUOTA_EXCEEDED QUOTA_EXHAUSTED ENDPOINT_RESOURCE_EXHAUSTED'),
    ...reasons('ErrorInfo', 'RESOURCE_EXHAUSTED QUOTA_EXCEEDED', { certainty: 'likely' }),
    ...reasons(
      'ServiceError',
      `RESOURCE_EXHAUSTED RESOURCE_TEMPORARILY_EXHAUSTED EXCESSIVE_SHORT_TERM_QUERY_RESOURCE_CONSUMPTION EXCESSIVE_LONG_TERM_QUERY_RESOURCE_CONSUMPTION
       PAYMENTS_PROFILE_ACTIVATION_RATE_LIMIT_EXCEEDED QUOTA_EXCEEDED`,
    ),
    ...reasons(
      'LegacyError',
      `rateLimitExceeded userRateLimitExceeded usageLimits.rateLimitExceeded concurrentLimitExceeded servingLimitExceeded dailyLimitExceeded dailyLimitExceeded402
       variableTermExpiredDailyExceeded variableTermLimitExceeded calendarUsageLimitsExceeded sharingRateLimitExceeded downloadQuotaExceeded
       jobRateLimitExceeded userRequestsExceedRateLimit resourceExhausted serviceLimit`,
    ),
    ...reasons('LegacyError', 'uploadLimitExceeded limitExceeded quotaExceeded', { certainty: 'likely' }),
    ...reasons('LegacyError', 'RATE_LIMIT_EXCEEDED RESOURCE_EXHAUSTED RATE_LIMITED TOOMANYREQUESTS', { certainty: 'likely' }),
    ...reasons(
      'StorageXml',
      `SlowDown BandwidthLimitExceeded TooManyRequestsException ThrottlingException Throttling ThrottledException RequestThrottled RequestThrottledException
       RequestLimitExceeded ProvisionedThroughputExceededException PriorRequestNotComplete TransactionInProgressException LimitExceededException
       EC2ThrottledException`,
    ),
    ...reasons('OAuthError', 'slow_down rate_limit_exceeded'),
    ...reasons('LegacyError', 'RESOURCE_OPERATION_RATE_EXCEEDED', { certainty: 'likely' }),
    ...reasons('Message', 'QUOTA_EXCEEDED', { certainty: 'likely' }),
    ...reasons('MapsStatus', 'OVER_QUERY_LIMIT OVER_DAILY_LIMIT', { certainty: 'likely' }),
    ...reasons('Message', 'TOO_MANY_ATTEMPTS_TRY_LATER OverQueryLimitMapError', { certainty: 'certain' }),
    ...reasons('HtmlPage', 'robot over-quota', { certainty: 'likely' }),
  ],
  wordings:
    wordings(`quota-consumer quota-metric rate rate-reduce back-off sharing-limit download-limit daily-requests too-many usage-limits your-quota exhausted
    bq-quota upload-limit soft-limit serving-quota automated-queries wait-and-retry insufficient-rate-quota`),
};
