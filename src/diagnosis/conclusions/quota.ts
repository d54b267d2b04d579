import { shownName } from '../remedy-text.js';
import type { Conclusion } from './conclusion.js';

/** What Cloud Quotas says of the limit. */
export const QUOTA: readonly Conclusion[] = [
  {
    id: 'quota/zero',
    all: ['quota-zero'],
    of: ['RateLimited', 'QuotaExceeded'],
    kind: 'QuotaExceeded',
    overridesCertain: true,
    detail: (_known, { denial }) => ({ quota: { ...quotaOf(denial), limitValue: 0 } }),
    remedies: (known) => [
      {
        action: 'RequestQuota',
        title: `Request an increase of ${shownName(known.get('quota-zero')!.name)}: its limit is 0`,
        detail: 'A limit of 0 never recovers. Some limits are 0 until billing is enabled or access is requested.',
        docs: 'https://cloud.google.com/docs/quotas/view-manage',
        who: 'projectAdmin',
      },
    ],
  },
  {
    id: 'quota/over-time',
    all: ['quota-over-time'],
    of: ['RateLimited', 'QuotaExceeded'],
    kind: 'RateLimited',
    overridesCertain: true,
    detail: (known, { denial }) => {
      const { value, per } = known.get('quota-over-time')!;
      return { window: per, quota: { ...quotaOf(denial), limitValue: value } };
    },
    remedies: (known) => {
      const { name, value, per } = known.get('quota-over-time')!;
      return [
        {
          action: per === 'day' ? 'Wait' : 'SlowDown',
          title: `Stay below ${value} per ${per} (${shownName(name)})`,
          detail:
            per === 'day'
              ? 'The limit counts per day: it recovers the next day.'
              : `The limit counts per ${per}: spread the calls, and retry with backoff.`,
          docs: 'https://cloud.google.com/docs/quotas/overview',
          who: 'caller',
        },
      ];
    },
  },
  {
    id: 'quota/capacity',
    all: ['quota-capacity'],
    of: ['RateLimited', 'QuotaExceeded'],
    kind: 'QuotaExceeded',
    overridesCertain: true,
    detail: (known, { denial }) => ({ quota: { ...quotaOf(denial), limitValue: known.get('quota-capacity')!.value } }),
    remedies: (known) => [
      {
        action: 'FreeQuota',
        title: `Use less of ${shownName(known.get('quota-capacity')!.name)}, or request more: its limit is ${known.get('quota-capacity')!.value}`,
        detail: 'The limit counts what exists at one time. Waiting alone never helps.',
        docs: 'https://cloud.google.com/docs/quotas/view-manage',
        who: 'projectAdmin',
      },
    ],
  },
];

function quotaOf(denial: Parameters<NonNullable<Conclusion['where']>>[0]['denial']): object {
  return (denial.kind === 'RateLimited' || denial.kind === 'QuotaExceeded' ? denial.quota : undefined) ?? {};
}
