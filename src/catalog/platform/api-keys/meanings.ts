import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'key-blocked':
      'Requests from [this ](referer|HTTP referrer|referrer|Android client application|iOS client application) {text} (are|is) blocked',
    'key-api-blocked': [
      'Requests to this API {service} (are|is) blocked',
      'Requests to this API {service} method {rpcMethod} (are|is) blocked',
      'Requests to this API {api} (are|is) blocked',
      'Requests to this API {api} method {rpcMethod} (are|is) blocked',
    ],
    'key-ip': [
      'API key has an IP address restriction',
      'per-IP or per-Referer restriction',
      '(IP|site|referer|application){text}not authorized to use this API key',
    ],
    'key-expired': 'API key expired',
    'key-invalid': [
      'API key (not valid|not found|is invalid|was invalid|invalid|is reported as leaked|was reported as leaked|reported as leaked)',
      'provided API key is (invalid|not valid|expired)',
      'Bad API key',
      'Invalid API key',
    ],
    'key-missing': ['missing a valid API key', 'must (use|provide) an API key', 'requires an API key', 'No API key'],
    'key-not-supported': 'API keys are not (supported|accepted) by this API',
    'unregistered-caller': 'unregistered callers',
    'unauthenticated-limit': ['Limit for Unauthenticated Use Exceeded', 'Limit Exceeded. Please sign up'],
  },
  answers: [
    { kind: 'CredentialRejected', problem: 'apiKeyInvalid', sources: ['ErrorInfo'], reasons: ['API_KEY_INVALID', 'API_KEY_NOT_FOUND'] },
    {
      kind: 'CredentialRejected',
      problem: 'apiKeyExpired',
      sources: ['ErrorInfo'],
      alongside: 'key-expired',
      reasons: ['API_KEY_INVALID'],
    },
    { kind: 'CredentialRejected', problem: 'apiKeyExpired', sources: ['ErrorInfo'], reasons: ['API_KEY_EXPIRED'] },
    {
      kind: 'CredentialRejected',
      problem: 'apiKeyRestricted',
      sources: ['ErrorInfo'],
      reasons: [
        'API_KEY_SERVICE_BLOCKED',
        'API_KEY_HTTP_REFERRER_BLOCKED',
        'API_KEY_IP_ADDRESS_BLOCKED',
        'API_KEY_ANDROID_APP_BLOCKED',
        'API_KEY_IOS_APP_BLOCKED',
        'MISSING_ORIGIN',
        'IP_ADDRESS_BLOCKED',
        'REFERER_BLOCKED',
        'CLIENT_APP_BLOCKED',
        'API_TARGET_BLOCKED',
        'CREDENTIAL_ANDROID_APP_INVALID',
      ],
    },
    { kind: 'CredentialRejected', problem: 'apiKeyRestricted', sources: ['LegacyError'], reasons: ['ipRefererBlocked'] },
    { kind: 'CredentialRejected', problem: 'apiKeyInvalid', sources: ['LegacyError'], reasons: ['keyInvalid'] },
    { kind: 'CredentialRejected', problem: 'apiKeyExpired', sources: ['LegacyError'], reasons: ['keyExpired'] },
    { kind: 'CredentialRejected', problem: 'apiKeyRestricted', sentences: ['key-blocked', 'key-api-blocked', 'key-ip'] },
    { kind: 'CredentialRejected', problem: 'apiKeyExpired', sentences: ['key-expired'] },
    { kind: 'CredentialRejected', problem: 'apiKeyInvalid', sentences: ['key-invalid'] },
    { kind: 'CredentialRejected', problem: 'credentialTypeUnsupported', sentences: ['key-not-supported'] },
    { kind: 'CredentialRejected', problem: 'noCredentials', sentences: ['key-missing', 'unregistered-caller', 'unauthenticated-limit'] },
  ],
});
