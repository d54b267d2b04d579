import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'key-not-usable': 'API keys with referer restrictions cannot be used',
    'key-unauthorized': ['(is|are) not authorized to use this [service or ]API key', 'API key is not authorized'],
    'api-not-authorized': [
      'project does not have [the ]access to {words} API',
      'project is not authorized to use this API',
      'legacy API[,] which is not enabled',
      'This API (is not|has not been) (enabled|activated)',
    ],
  },
  answers: [
    { kind: 'ApiDisabled', certainty: 'certain', sources: ['Message'], reasons: ['ApiNotActivatedMapError'] },
    { kind: 'ApiDisabled', projectRole: 'consumer', sentences: ['api-not-authorized'] },
    { kind: 'RateLimited', certainty: 'likely', sources: ['MapsStatus'], reasons: ['OVER_QUERY_LIMIT', 'OVER_DAILY_LIMIT'] },
    { kind: 'RateLimited', certainty: 'certain', sources: ['Message'], reasons: ['OverQueryLimitMapError'] },
    { kind: 'BillingDisabled', certainty: 'certain', sources: ['Message'], reasons: ['BillingNotEnabledMapError'] },
    {
      kind: 'CredentialRejected',
      certainty: 'certain',
      problem: 'apiKeyRestricted',
      sources: ['Message'],
      reasons: ['RefererNotAllowedMapError', 'ApiTargetBlockedMapError'],
    },
    {
      kind: 'CredentialRejected',
      certainty: 'certain',
      problem: 'apiKeyInvalid',
      sources: ['Message'],
      reasons: ['InvalidKeyMapError', 'MissingKeyMapError', 'ExpiredKeyMapError', 'ProjectDeniedMapError'],
    },
    { kind: 'CredentialRejected', certainty: 'likely', problem: 'apiKeyInvalid', sources: ['MapsStatus'], reasons: ['REQUEST_DENIED'] },
    { kind: 'CredentialRejected', problem: 'apiKeyRestricted', sentences: ['key-not-usable', 'key-unauthorized'] },
    { kind: 'Unclassified', certainty: 'possible', sources: ['Message'], reasons: ['RequestDeniedMapError'] },
  ],
});
