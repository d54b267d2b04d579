import { shownName } from '../remedy-text.js';
import type { Conclusion } from './conclusion.js';

/** What Cloud Quotas says of the limit. */
export const QUOTA: readonly Conclusion[] = [
  {
    id: 'quotas/zero',
    says: 'The limit of the quota is 0: it was never granted.',
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
    id: 'quotas/over-time',
    says: 'The limit counts calls over time, and recovers.',
    all: ['quota-over-time'],
    of: ['RateLimited', 'QuotaExceeded'],
    kind: 'RateLimited',
    overridesCertain: true,
    detail: (known, { denial }) => {
      const { value, per } = known.get('quota-over-time')!;
      return { ...(per !== undefined && { window: per }), quota: { ...quotaOf(denial), limitValue: value } };
    },
    remedies: (known) => {
      const { name, value, per, interval } = known.get('quota-over-time')!;
      return [
        {
          action: per === 'day' ? 'Wait' : 'SlowDown',
          title: `Stay below ${value} per ${interval} (${shownName(name)})`,
          detail:
            per === 'day'
              ? 'The limit counts per day: it recovers the next day.'
              : `The limit counts per ${interval}: spread the calls, and retry with backoff.`,
          docs: 'https://cloud.google.com/docs/quotas/overview',
          who: 'caller',
        },
      ];
    },
  },
  {
    id: 'quotas/capacity',
    says: "The limit counts what exists at one time, and waiting doesn't help.",
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
