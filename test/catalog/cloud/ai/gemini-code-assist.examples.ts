import type { geminiCodeAssist } from '../../../../src/catalog/cloud/ai/gemini-code-assist.js';
import type { Examples } from '../../examples.js';

const LOAD = 'POST https://cloudcode-pa.googleapis.com/v1internal:loadCodeAssist';
const GENERATE = 'POST https://cloudcode-pa.googleapis.com/v1internal:streamGenerateContent';
const TERMS = 'This service has been disabled in this account for violation of Terms of Service.';
const USED = 'You have exhausted your capacity on this model. Your quota will reset after 2h14m.';

export default {
  sentences: {
    'account-verification': ['Verify your account to continue.', 'Further action is required to use this service.'],
    'account-not-eligible': [
      'Your current account is not eligible for Gemini Code Assist for individuals because it is not currently available in your location.',
    ],
    'service-disabled-for-terms': [TERMS],
    'no-license': ['You do not have a valid license of Gemini Code Assist.'],
    'capacity-used': [USED],
    'project-needed': ['This account requires setting the GOOGLE_CLOUD_PROJECT env var.'],
    'location-of-account': ['Gemini Code Assist is not available in your location.'],
  },
  situations: {
    'project-without-access': [
      {
        message:
          "Permission 'cloudaicompanion.companions.generateChat' denied on resource '//cloudaicompanion.googleapis.com/projects/my-project/locations/global' (or it may not exist).",
        request: GENERATE,
        caller: 'user',
        first: /GOOGLE_CLOUD_PROJECT/,
        among: /roles\/cloudaicompanion\.user/,
      },
    ],
    'made-up-project': {
      message: 'Permission denied on resource project clever-otter-1.',
      errorInfo: {
        reason: 'CONSUMER_INVALID',
        metadata: { service: 'cloudcode-pa.googleapis.com', consumer: 'projects/clever-otter-1' },
      },
      request: GENERATE,
      caller: 'user',
      first: /GOOGLE_CLOUD_PROJECT/,
      never: /roles\//,
    },
    'account-verification': {
      message: 'Verify your account to continue.',
      errorInfo: { reason: 'VALIDATION_REQUIRED', domain: 'cloudcode-pa.googleapis.com' },
      request: GENERATE,
      caller: 'user',
      first: /in a browser/,
      never: /roles\//,
    },
    'account-not-eligible': {
      message:
        'Your current account is not eligible for Gemini Code Assist for individuals because it is not currently available in your location.',
      request: LOAD,
      caller: 'user',
      first: /personal account/,
    },
    'no-license': {
      message: 'You do not have a valid license of Gemini Code Assist.',
      errorInfo: { reason: 'SUBSCRIPTION_REQUIRED', domain: 'cloudcode-pa.googleapis.com' },
      request: LOAD,
      caller: 'user',
      first: /license/,
    },
    'disabled-for-terms': { message: TERMS, request: GENERATE, caller: 'user', first: /Appeal/, never: /roles\// },
    'capacity-used': { status: 429, message: USED, request: GENERATE, caller: 'user', first: /Wait until/ },
  },
} satisfies Examples<typeof geminiCodeAssist>;
