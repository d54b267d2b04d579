const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked'] as const;
const ERRORS = 'https://developers.google.com/google-ads/api/docs/common-errors';
const LEVELS = 'https://developers.google.com/google-ads/api/docs/access-levels';

/** What Google Ads says of the developer token. */
export const developerToken = {
  'developer-token-test-only': {
    says: 'The developer token may only call test accounts so far.',
    when: [
      { kind: DENIED, reasons: ['DEVELOPER_TOKEN_NOT_APPROVED'] },
      { kind: DENIED, sentences: ['developer-token-test'] },
    ],
    only: true,
    source: LEVELS,
    steps: [
      {
        action: 'AskAdmin',
        who: 'resourceOwner',
        title: 'Apply for Basic access for the developer token in the API Center of the manager account',
        detail: 'With Test access a token works for accounts under a test manager only. Google reviews the application within a few days.',
        url: 'https://ads.google.com/aw/apicenter',
        docs: LEVELS,
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        when: 'Until then',
        title: 'Call an account under a test manager account',
        detail: 'Create a test manager and a client account in it. They need no approval.',
        docs: 'https://developers.google.com/google-ads/api/docs/best-practices/test-accounts',
      },
    ],
  },
  'developer-token-invalid': {
    says: "Google Ads doesn't accept the developer token in the request.",
    when: [
      {
        kind: DENIED,
        reasons: [
          'DEVELOPER_TOKEN_INVALID',
          'DEVELOPER_TOKEN_PROHIBITED',
          'DEVELOPER_TOKEN_PARAMETER_MISSING',
          'DEVELOPER_TOKEN_NOT_ON_ALLOWLIST',
        ],
      },
      { kind: DENIED, sentences: ['developer-token-bad', 'developer-token-project'] },
    ],
    only: true,
    source: ERRORS,
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Copy the developer token from the API Center of the manager account',
        detail:
          'Send it in the header developer-token. A token is tied to the first Cloud project that uses it: keep one OAuth project for each token.',
        url: 'https://ads.google.com/aw/apicenter',
        docs: 'https://developers.google.com/google-ads/api/docs/get-started/dev-token',
      },
    ],
  },
} as const;
