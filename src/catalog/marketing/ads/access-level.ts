const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked'] as const;
const ERRORS = 'https://developers.google.com/google-ads/api/docs/common-errors';

/** What Google Ads says of the token of the user, and of the access level that the user has. */
export const accessLevel = {
  'oauth-token': {
    says: "Google Ads doesn't accept the OAuth token: it has expired, was revoked, or the header is malformed.",
    when: {
      kind: DENIED,
      reasons: ['OAUTH_TOKEN_INVALID', 'OAUTH_TOKEN_EXPIRED', 'OAUTH_TOKEN_REVOKED', 'OAUTH_TOKEN_DISABLED', 'OAUTH_TOKEN_HEADER_INVALID'],
    },
    source: ERRORS,
    steps: [
      {
        use: 'signIn',
        title: 'Make a new refresh token with the scope adwords, and check that access tokens are renewed',
        ifAlreadySo:
          'The header is Authorization: Bearer and the access token, nothing else. Tokens of an OAuth app in testing end after 7 days.',
      },
    ],
  },
  'level-too-low': {
    says: "{caller} may see the Ads account, but its access level doesn't allow this change, or the account lacks the feature.",
    when: {
      kind: DENIED,
      reasons: ['ACTION_NOT_PERMITTED', 'CUSTOMER_NOT_ALLOWLISTED_FOR_API', 'MISSING_TOS', 'INCOMPLETE_SIGNUP', 'METRIC_ACCESS_DENIED'],
    },
    source: ERRORS,
    steps: [
      {
        action: 'ShareResource',
        who: 'resourceOwner',
        title: 'Give the user Standard or Admin access in Google Ads: Admin, Access and security',
        detail: 'Read only and Billing users change nothing. A manager needs the link with the owner rights for user changes.',
        url: 'https://ads.google.com/aw/accountaccess/users',
        docs: 'https://support.google.com/google-ads/answer/9978556',
        ifAlreadySo:
          'Some features are open to chosen accounts only, or need the terms or the setup of the account completed in Google Ads.',
      },
    ],
  },
} as const;
