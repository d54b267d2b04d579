import { family } from '../define.js';
import { meanings } from './quotas/meanings.js';

const QUOTAS = 'https://cloud.google.com/docs/quotas/troubleshoot';
const PAGE = [
  'https://console.cloud.google.com/apis/api/{service}/quotas?project={project}',
  'https://console.cloud.google.com/iam-admin/quotas',
] as const;
const LIMITS = ['RateLimited', 'QuotaExceeded'] as const;

/** Quotas of Cloud APIs, whatever the API. */
export const quotas = family({
  meanings,
  services: [],
  governedBy: 'unknown',
  docs: QUOTAS,
  sentences: {
    concurrent: [
      'concurrent operations quota',
      'Too many concurrent',
      'Maximum concurrent',
      'concurrent (sessions|connections|requests) {words}',
      'too many {words} in progress',
      'Too many operations',
    ],
  },
  answers: [{ kind: 'RateLimited', sentences: ['concurrent'] }],
  access: {},
  situations: {
    'of-the-day': {
      says: 'The quota of the day is used up.',
      when: [{ kind: LIMITS, windows: ['day'] }],
      source: QUOTAS,
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait for midnight Pacific time: daily quotas start again then',
          detail: 'Retries before that fail, and some count.',
          docs: QUOTAS,
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Request a higher daily limit for {metric} in the console',
          detail: 'A limit that you set as a cost cap can be raised at once; others are reviewed.',
          url: PAGE,
          docs: 'https://cloud.google.com/docs/quotas/view-manage',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Spend less of it: cache results, batch, and stop retry loops',
          detail: 'Look at the traffic of the API in the console for the caller that uses most.',
        },
      ],
    },
    'of-the-minute': {
      says: 'Calls come faster than the quota of a minute allows.',
      when: [{ kind: 'RateLimited', windows: ['minute', 'second'] }],
      source: QUOTAS,
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Wait {wait} and repeat with exponential backoff and jitter, with fewer calls in parallel',
          detail: 'Spread calls over the minute instead of starting them together; batch where the API offers it.',
          docs: 'https://cloud.google.com/docs/quotas/troubleshoot#backoff',
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          when: 'If the steady load is higher than the limit',
          title: 'Request a higher limit for {metric} in the console',
          detail: "Limits for each user can't be raised for all APIs.",
          url: PAGE,
          docs: 'https://cloud.google.com/docs/quotas/view-manage',
        },
      ],
    },
    concurrent: {
      says: 'Too many operations or sessions run at the same time.',
      when: { kind: LIMITS, sentences: ['concurrent'] },
      source: QUOTAS,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Run fewer at a time: close idle sessions, wait until one ends, and then retry',
          detail: 'Sessions and operations that nobody closed count until they time out.',
          docs: QUOTAS,
        },
      ],
    },
  },
});
