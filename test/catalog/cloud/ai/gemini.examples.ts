import type { gemini } from '../../../../src/catalog/cloud/ai/gemini.js';
import type { Examples } from '../../examples.js';

const GENERATE = 'POST https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent';
const LEAKED = 'Your API key was reported as leaked. Please use another API key.';
const FILE = 'You do not have permission to access the File abc123def456 or it may not exist.';

export default {
  wordings: {
    location: ['User location is not supported for the API use.'],
    region: ['This model is not currently available in your country.'],
    prepayment: ['Your prepayment credits are depleted.'],
  },
  sentences: {
    'leaked-key': [LEAKED],
    'region-needs-billing': ['User location is not supported for the API use without a billing account linked.'],
    'region-not-supported': [
      'User location is not supported for the API use.',
      'Gemini API free tier is not available in your country. Please enable billing on your project in Google AI Studio.',
    ],
    'project-denied': ['Your project has been denied access. Please contact support.'],
    'file-not-yours': [FILE],
    'cache-not-yours': ['CachedContent not found (or permission denied)'],
    'tuned-model-not-yours': ['You do not have permission to access tuned model tunedModels/style-1.'],
    'method-unregistered': ["Method doesn't allow unregistered callers (callers without established identity)."],
    'key-missing-in-request': ['Please use API Key or other form of API consumer identity to call this API.'],
  },
  kinds: { 'region-not-supported': 'PolicyBlocked' },
  situations: {
    'tuned-model-not-shared': {
      message: 'You do not have permission to access tuned model tunedModels/my-model.',
      request:
        'POST https://generativelanguage.googleapis.com/v1beta/tunedModels/my-model:generateContent?key=AIzaSyExampleExampleExampleExample12345',
      first: /project that made the tuned model/,
    },
    'region-without-free-tier': {
      status: 400,
      message: 'User location is not supported for the API use without a billing account linked.',
      request: 'POST https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent',
      first: /Link a billing account/,
    },
    'key-not-sent': {
      message: 'Request had insufficient authentication scopes.',
      errorInfo: { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata: { service: 'generativelanguage.googleapis.com' } },
      request: 'POST https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent',
      first: /API key is set/,
    },
    'key-without-access': {
      message: 'The caller does not have permission',
      request: 'POST https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent',
      first: /new key in AI Studio/,
      among: /supported region/,
    },
    'leaked-key': { message: LEAKED, request: GENERATE, caller: 'apiKey', first: /new key/, never: /restriction|roles\// },
    'standard-key-refused': {
      status: 401,
      message:
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      errorInfo: { reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED', metadata: { service: 'generativelanguage.googleapis.com' } },
      request: GENERATE,
      caller: 'apiKey',
      first: /AQ\./,
      never: /nothing can be granted|Sign in again/,
    },
    'key-restricted': {
      message:
        'Requests to this API generativelanguage.googleapis.com method google.ai.generativelanguage.v1beta.GenerativeService.GenerateContent are blocked.',
      errorInfo: {
        reason: 'API_KEY_SERVICE_BLOCKED',
        metadata: { service: 'generativelanguage.googleapis.com', consumer: 'projects/123456789012' },
      },
      request: GENERATE,
      caller: 'apiKey',
      first: /AI Studio/,
    },
    'key-not-valid': {
      status: 400,
      message: 'API key not valid. Please pass a valid API key.',
      errorInfo: { reason: 'API_KEY_INVALID', metadata: { service: 'generativelanguage.googleapis.com' } },
      request: GENERATE,
      caller: 'apiKey',
      first: /AI Studio/,
    },
    region: {
      status: 400,
      message: 'User location is not supported for the API use.',
      request: GENERATE,
      caller: 'apiKey',
      first: /supported region/,
    },
    'project-denied': {
      message: 'Your project has been denied access. Please contact support.',
      request: GENERATE,
      caller: 'apiKey',
      first: /support/,
      never: /roles\//,
    },
    'file-of-another-project': { message: FILE, request: GENERATE, caller: 'apiKey', first: /Upload the file again/, never: /roles\// },
  },
} satisfies Examples<typeof gemini>;
