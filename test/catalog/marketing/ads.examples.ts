import type { ads } from '../../../src/catalog/marketing/ads.js';
import type { Examples } from '../examples.js';

const SEARCH = 'POST https://googleads.googleapis.com/v21/customers/1234567890/googleAds:search';
const failure = (group: string, code: string, message: string): unknown => ({
  error: {
    code: 403,
    message: 'The caller does not have permission',
    status: 'PERMISSION_DENIED',
    details: [
      {
        '@type': 'type.googleapis.com/google.ads.googleads.v21.errors.GoogleAdsFailure',
        errors: [{ errorCode: { [group]: code }, message }],
      },
    ],
  },
});

export default {
  wordings: {
    'customer-access': ["User doesn't have permission to access customer."],
  },
  sentences: {
    'login-customer-id': [
      "User doesn't have permission to access customer. Note: If you're accessing a client customer, the manager's customer id must be set in the 'login-customer-id' header.",
    ],
    'developer-token-test': ['The developer token is only approved for use with test accounts.'],
    'developer-token-bad': ['The developer token in the request is not approved.', 'The developer token is invalid.'],
    'developer-token-project': ['The developer token is not allowed with the project sent in the request.'],
    'not-enabled-account': ["The customer account can't be accessed because it is not yet enabled or has been deactivated."],
    'no-ads-account': ['The Google account is not associated with any Ads accounts.'],
    'two-step': ['The account has not enabled 2 Step Verification.'],
  },
  situations: {
    'oauth-token': {
      status: 401,
      body: {
        error: {
          code: 403,
          message: 'The caller does not have permission',
          status: 'PERMISSION_DENIED',
          details: [
            {
              '@type': 'type.googleapis.com/google.ads.googleads.v20.errors.GoogleAdsFailure',
              errors: [{ errorCode: { authenticationError: 'OAUTH_TOKEN_REVOKED' }, message: 'The access token was revoked.' }],
            },
          ],
        },
      },
      request: 'POST https://googleads.googleapis.com/v20/customers/1234567890/googleAds:search',
      caller: 'user',
      first: /refresh token/,
    },
    'level-too-low': {
      body: {
        error: {
          code: 403,
          message: 'The caller does not have permission',
          status: 'PERMISSION_DENIED',
          details: [
            {
              '@type': 'type.googleapis.com/google.ads.googleads.v20.errors.GoogleAdsFailure',
              errors: [
                {
                  errorCode: { authorizationError: 'ACTION_NOT_PERMITTED' },
                  message: 'User does not have permission to perform this action.',
                },
              ],
            },
          ],
        },
      },
      request: 'POST https://googleads.googleapis.com/v20/customers/1234567890/campaigns:mutate',
      caller: 'user',
      first: /Standard or Admin/,
    },
    'manager-account': {
      request: SEARCH,
      body: failure(
        'authorizationError',
        'USER_PERMISSION_DENIED',
        "User doesn't have permission to access customer. Note: If you're accessing a client customer, the manager's customer id must be set in the 'login-customer-id' header.",
      ),
      caller: 'user',
      first: /login-customer-id/,
      never: /add-iam-policy-binding/,
    },
    'developer-token-test-only': {
      request: SEARCH,
      body: failure(
        'authorizationError',
        'DEVELOPER_TOKEN_NOT_APPROVED',
        'The developer token is only approved for use with test accounts.',
      ),
      caller: 'user',
      first: /Basic access/,
    },
    'developer-token-invalid': {
      status: 401,
      request: SEARCH,
      body: failure('authenticationError', 'DEVELOPER_TOKEN_INVALID', 'The developer token is invalid.'),
      caller: 'user',
      first: /API Center/,
    },
    'account-not-enabled': {
      request: SEARCH,
      body: failure(
        'authorizationError',
        'CUSTOMER_NOT_ENABLED',
        "The customer account can't be accessed because it is not yet enabled or has been deactivated.",
      ),
      caller: 'user',
      first: /finish its setup/,
    },
    'service-account': {
      status: 401,
      request: SEARCH,
      body: failure('authenticationError', 'NOT_ADS_USER', 'The Google account is not associated with any Ads accounts.'),
      caller: 'serviceAccount',
      first: /Invite robot@/,
    },
    'no-ads-account': {
      status: 401,
      request: SEARCH,
      body: failure('authenticationError', 'NOT_ADS_USER', 'The Google account is not associated with any Ads accounts.'),
      caller: 'user',
      first: /opens Google Ads/,
    },
    'two-step-verification': {
      status: 401,
      request: SEARCH,
      body: failure('authenticationError', 'TWO_STEP_VERIFICATION_NOT_ENROLLED', 'The account has not enabled 2 Step Verification.'),
      caller: 'user',
      first: /2-Step Verification/,
    },
    'operations-of-the-day': {
      status: 429,
      request: SEARCH,
      message: 'Resource has been exhausted (e.g. check quota).',
      caller: 'user',
      first: /24 hours/,
    },
  },
} satisfies Examples<typeof ads>;
