import type { geminiLimits } from '../../../../src/catalog/cloud/ai/gemini-limits.js';
import type { Examples } from '../../examples.js';

const GENERATE = 'POST https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent';
const QUOTA = 'You exceeded your current quota, please check your plan and billing details.';
const quotaFailure = (message: string, quotaId: string, retryDelay = '30s') => ({
  error: {
    code: 429,
    message,
    status: 'RESOURCE_EXHAUSTED',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
        violations: [{ quotaMetric: 'generativelanguage.googleapis.com/generate_content_requests', quotaId, quotaValue: '10' }],
      },
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay },
    ],
  },
});

export default {
  wordings: {
    'limit-zero': ['Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 0'],
  },
  sentences: {
    'billed-users-only': ['Imagen API is only accessible to billed users at this time.'],
    'no-free-tier': [
      'Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 0, model: gemini-2.5-pro',
      "Gemini 2.5 Pro Preview doesn't have a free quota tier.",
    ],
    'credits-gone': ['Your prepayment credits are depleted. Please go to AI Studio to manage your project and billing.'],
    'spend-cap': ['Your project has exceeded its monthly spending cap.'],
    'your-quota': [QUOTA],
  },
  situations: {
    'billed-users-only': {
      status: 400,
      message: 'Imagen API is only accessible to billed users at this time.',
      request: 'POST https://generativelanguage.googleapis.com/v1beta/models/imagen-4.0-generate-001:predict',
      first: /billing/,
    },
    'no-free-tier': {
      status: 429,
      message: `${QUOTA} * Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 0, model: gemini-2.5-pro Please retry in 40s.`,
      request: GENERATE,
      caller: 'apiKey',
      first: /billing/,
      never: /Wait/,
    },
    'per-day': {
      status: 429,
      body: quotaFailure(QUOTA, 'GenerateRequestsPerDayPerProjectPerModel'),
      request: GENERATE,
      caller: 'apiKey',
      first: /midnight Pacific/,
    },
    'per-minute': {
      status: 429,
      body: quotaFailure(QUOTA, 'GenerateRequestsPerMinutePerProjectPerModel'),
      request: GENERATE,
      caller: 'apiKey',
      first: /Wait for 30 s/,
    },
    'credits-gone': {
      status: 429,
      message: 'Your prepayment credits are depleted. Please go to AI Studio to manage your project and billing.',
      request: GENERATE,
      caller: 'apiKey',
      first: /Buy credits/,
    },
    'spend-cap': {
      status: 429,
      message: 'Your project has exceeded its monthly spending cap. Please go to AI Studio to manage it.',
      request: GENERATE,
      caller: 'apiKey',
      first: /spending cap/,
    },
  },
} satisfies Examples<typeof geminiLimits>;
