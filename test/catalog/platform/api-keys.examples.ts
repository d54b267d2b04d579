import type { apiKeys } from '../../../src/catalog/platform/api-keys.js';
import type { Examples } from '../examples.js';

const TRANSLATE = 'POST https://translation.googleapis.com/language/translate/v2';
const info = (reason: string): { reason: string; metadata: Record<string, string> } => ({
  reason,
  metadata: { consumer: 'projects/123456789012', service: 'translate.googleapis.com' },
});

export default {
  wordings: {
    'key-blocked': ['Requests from referer https://app.example.com/ are blocked.'],
    'key-api-blocked': ['Requests to this API maps-backend.googleapis.com method google.maps.Lookup.Find are blocked.'],
    'key-ip': ['The provided API key has an IP address restriction. The originating IP address of the call violates this restriction.'],
    'key-expired': ['API key expired. Please renew the API key.'],
    'key-invalid': ['API key not valid. Please pass a valid API key.'],
    'key-missing': ['The request is missing a valid API key.'],
    'key-not-supported': ['API keys are not supported by this API. Expected OAuth2 access token.'],
    'unregistered-caller': ["Method doesn't allow unregistered callers (callers without established identity)."],
    'unauthenticated-limit': ['Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup.'],
  },
  sentences: {
    'developer-key-invalid': ['The API developer key is invalid.'],
    'referrer-empty': ['Requests from referer <empty> are blocked.'],
    'referrer-blocked': ['Requests from referer https://example.org/ are blocked.'],
    'app-blocked': ['Requests from this iOS client application com.example.app are blocked.'],
    'api-blocked': [
      'Requests to this API translate.googleapis.com method google.cloud.translate.v2.TranslateService.TranslateText are blocked.',
    ],
    leaked: ['Your API key was reported as leaked. Please use another API key.'],
    'oauth-needed': [
      'API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal.',
    ],
    unregistered: [
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    ],
  },
  situations: {
    'website-key-on-a-server': {
      message: 'Requests from referer <empty> are blocked.',
      errorInfo: info('API_KEY_HTTP_REFERRER_BLOCKED'),
      request: TRANSLATE,
      caller: 'apiKey',
      first: /key for servers/,
    },
    'referrer-not-allowed': {
      message: 'Requests from referer https://example.org/ are blocked.',
      errorInfo: info('API_KEY_HTTP_REFERRER_BLOCKED'),
      request: TRANSLATE,
      caller: 'apiKey',
      first: /allowed HTTP referrers of the key/,
    },
    'ip-not-allowed': {
      message:
        'The provided API key has an IP address restriction. The originating IP address of the call (203.0.113.7) violates this restriction.',
      errorInfo: info('API_KEY_IP_ADDRESS_BLOCKED'),
      request: TRANSLATE,
      caller: 'apiKey',
      first: /public address/,
    },
    'mobile-app-not-allowed': {
      message: 'Requests from this iOS client application com.example.app are blocked.',
      errorInfo: info('API_KEY_IOS_APP_BLOCKED'),
      request: TRANSLATE,
      caller: 'apiKey',
      first: /bundle ID/,
    },
    'api-not-in-the-key': {
      message: 'Requests to this API translate.googleapis.com method google.cloud.translate.v2.TranslateService.TranslateText are blocked.',
      errorInfo: info('API_KEY_SERVICE_BLOCKED'),
      request: TRANSLATE,
      caller: 'apiKey',
      first: /API restrictions of the key/,
    },
    'key-leaked': {
      message: 'Your API key was reported as leaked. Please use another API key.',
      request: TRANSLATE,
      caller: 'apiKey',
      first: /new API key/,
    },
    'key-invalid': {
      status: 400,
      message: 'API key not valid. Please pass a valid API key.',
      errorInfo: info('API_KEY_INVALID'),
      request: TRANSLATE,
      caller: 'apiKey',
      first: /really sends/,
    },
    'oauth-needed': {
      status: 401,
      message:
        'API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal.',
      errorInfo: { reason: 'CREDENTIALS_MISSING', metadata: { service: 'run.googleapis.com' } },
      request: 'GET https://run.googleapis.com/v2/projects/example-project/locations/us-central1/services',
      caller: 'apiKey',
      first: /OAuth token/,
    },
    'nothing-sent': {
      message:
        "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
      request: TRANSLATE,
      first: /probably empty/,
    },
  },
} satisfies Examples<typeof apiKeys>;
