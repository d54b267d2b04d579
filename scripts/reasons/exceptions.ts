/** Rows whose label this package does not follow, by reason and service, each with the reason. Reviewed by hand. */
export const EXCEPTIONS: readonly (readonly [reason: string, service: string, why: string])[] = [
  [
    'AUTHENTICATION_ERROR',
    'googleads',
    'a 401 without evidence of the cause stays what it was: only a 403 or 429 becomes a denial at any rate',
  ],
  ['bytesBilledLimitExceeded', 'bigquery', 'documented as a 400; the row saw it with a 500, and a 5xx is never a denial'],
  ['vpcServiceControlsUniqueIdentifier', 'message text', 'the bare word is no message; with the sentence around it it is classified'],
  ['AccessDeniedException', 'AWS', 'not a reason of Google’s; a 400 without evidence stays what it was'],
  ['blocked_by_stripe', 'Stripe', 'not a reason of Google’s'],
  ['rate_limit', 'Stripe', 'not a reason of Google’s; with a 429 it is classified'],
  ['invalid_scope', 'Stripe', 'not Google’s error list; from Google’s token endpoint it is classified'],
  ['secondary rate (message)', 'GitHub', 'GitHub’s wording, not Google’s'],
];
