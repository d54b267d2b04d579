import { family } from '../../define.js';
import { meanings } from './gemini-limits/meanings.js';

const LIMITS = 'https://ai.google.dev/gemini-api/docs/rate-limits';
const LIMITED = ['RateLimited', 'QuotaExceeded'] as const;
const UPGRADE = {
  action: 'LinkBilling',
  who: 'projectAdmin',
  title: 'Set up billing for the project of the key, to leave the free tier',
  detail: 'The paid tiers have far higher limits. A key follows the tier of its project.',
  url: 'https://aistudio.google.com/usage',
  docs: 'https://ai.google.dev/gemini-api/docs/billing',
} as const;

/** The limits of the Gemini API: per minute, per day, and models without a free tier. */
export const geminiLimits = family({
  meanings,
  services: ['generativelanguage'],
  governedBy: 'iam',
  docs: LIMITS,

  sentences: {
    'billed-users-only': ['only accessible to billed users', 'only available (for|on|to) {words} paid (tier|plan)'],
    'no-free-tier': ['limit: 0, model: {text}', "doesn't have a free quota tier"],
    'credits-gone': ['prepayment credits are depleted', 'prepaid credits {words} depleted'],
    'spend-cap': ['exceeded its monthly spending cap', 'monthly spending cap'],
    'your-quota': 'exceeded your current quota, please check your plan and billing details',
  },

  answers: [
    { kind: 'BillingDisabled', sentences: ['billed-users-only'] },
    { kind: 'QuotaExceeded', sentences: ['no-free-tier', 'spend-cap'] },
    { kind: 'BillingDisabled', sentences: ['credits-gone'] },
  ],

  access: {},

  situations: {
    'no-free-tier': {
      says: "The free tier of this project includes nothing of this model: its limit is 0, so waiting doesn't help.",
      when: [
        { kind: LIMITED, sentences: ['no-free-tier', 'limit-zero'] },
        { kind: 'QuotaExceeded', quotas: ['*free_tier*', '*FreeTier*'] },
      ],
      only: true,
      source: LIMITS,
      steps: [
        {
          ...UPGRADE,
          ifAlreadySo: 'Check which key is sent: GOOGLE_API_KEY wins over GEMINI_API_KEY, and its project may have no billing.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use a model that has a free tier, such as a Flash model',
          detail: 'The page of limits lists the models of each tier. Older models leave the free tier.',
          docs: LIMITS,
        },
      ],
    },

    'billed-users-only': {
      says: 'This model, such as Imagen or Veo, has no free tier: only projects with billing may call it.',
      when: { kind: ['BillingDisabled', 'Unclassified', 'QuotaExceeded'], sentences: ['billed-users-only'] },
      only: true,
      source: LIMITS,
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Set up billing for the project of the key, to leave the free tier',
          detail: 'AI Studio shows the project and the tier of each key. A key of another project stays on its own tier.',
          url: 'https://aistudio.google.com/apikey',
          docs: LIMITS,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use a model that has a free tier, such as a Flash model',
          detail: 'The pricing page shows which models have one.',
          docs: 'https://ai.google.dev/gemini-api/docs/pricing',
        },
      ],
    },
    'per-day': {
      says: 'The requests of today are used up for this model: the count starts anew at midnight Pacific Time.',
      when: [
        { kind: 'RateLimited', windows: ['day'] },
        { kind: 'RateLimited', quotas: ['*PerDay*', '*per_day*'] },
        { kind: 'RateLimited', sentences: ['your-quota'], windows: ['day'] },
        { kind: 'RateLimited', sentences: ['your-quota'], quotas: ['*PerDay*', '*per_day*'] },
      ],
      source: LIMITS,
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait until midnight Pacific Time',
          detail:
            "The limit is of the project and the model: a second key of the same project doesn't help. A short wait that the response names is misleading here.",
          docs: LIMITS,
        },
        UPGRADE,
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use another model for now: each has a count of its own',
          detail: 'Lighter models allow more requests a day.',
          docs: LIMITS,
        },
      ],
    },

    'per-minute': {
      says: 'More requests or tokens a minute than the tier of the project allows.',
      when: [
        { kind: 'RateLimited', windows: ['minute'] },
        { kind: 'RateLimited', quotas: ['*PerMinute*', '*per_minute*'] },
        { kind: LIMITED, sentences: ['your-quota'] },
        { kind: 'RateLimited' },
      ],
      source: LIMITS,
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Wait for {wait}, then send fewer requests and tokens a minute',
          detail: 'Requests and input tokens are counted apart: a long prompt can use up the minute alone.',
          docs: LIMITS,
          ifAlreadySo: 'If it comes with the first request of a day, look for "limit: 0" or a daily limit in the response.',
        },
        UPGRADE,
      ],
    },

    'credits-gone': {
      says: 'The prepaid credits of the billing account are used up.',
      when: { kind: [...LIMITED, 'BillingDisabled'], sentences: ['credits-gone', 'prepayment'] },
      only: true,
      source: 'https://ai.google.dev/gemini-api/docs/billing',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Buy credits in AI Studio, or let them be bought automatically',
          detail: 'Calls go on a few minutes after the payment.',
          url: 'https://aistudio.google.com/billing',
          docs: 'https://ai.google.dev/gemini-api/docs/billing',
        },
      ],
    },

    'spend-cap': {
      says: 'A monthly spending cap, of your own or of the tier, is reached.',
      when: { kind: [...LIMITED, 'BillingDisabled'], sentences: ['spend-cap'] },
      only: true,
      source: 'https://ai.google.dev/gemini-api/docs/billing',
      steps: [
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Raise the spending cap of the project in AI Studio, if the costs are wanted',
          detail: 'The cap of the tier rises with the tier. The count starts anew each month.',
          url: 'https://aistudio.google.com/spend',
          docs: 'https://ai.google.dev/gemini-api/docs/billing',
        },
      ],
    },
  },
});
