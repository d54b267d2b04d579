import type { Quota, QuotaWindow } from '../../evidence/facts.js';
import { windowOf } from '../../evidence/values/quota-window.js';
import type { WireFacts } from './facts.js';

/** The unit of a limit over that time, where Service Usage has one, and how the names of limits say it. See https://cloud.google.com/service-usage/docs/manage-quota. */
const WINDOWS: Readonly<Record<QuotaWindow, readonly [unit: string | undefined, word: string]>> = {
  second: ['1/s/{project}', 'PerSecond'],
  minute: ['1/min/{project}', 'PerMinute'],
  hour: ['1/h/{project}', 'PerHour'],
  day: ['1/d/{project}', 'PerDay'],
  week: [undefined, 'PerWeek'],
  month: [undefined, 'PerMonth'],
};

type Limited = Required<Pick<WireFacts, 'service' | 'window' | 'quota'>>;

/** A limit over time of a service, as asked: its name and its unit say the time, so each follows from the other. */
export function rateLimit(asked: Partial<WireFacts>): Limited {
  const window = asked.window ?? windowOf(asked.quota?.unit, asked.quota?.limit) ?? 'minute';
  const service = asked.service ?? asked.quota?.metric?.split('/')[0] ?? 'sheets.googleapis.com';
  const [unit, word] = WINDOWS[window];
  const quota: Quota = {
    metric: `${service}/read_requests`,
    limit: `ReadRequests${word}PerProject`,
    limitValue: 300,
    ...(unit !== undefined && { unit }),
    location: 'global',
    ...asked.quota,
  };
  return { service, window, quota };
}

/** Whether the limit says the time that is asked for. */
export function saysWindow({ quota, window }: Pick<WireFacts, 'quota' | 'window'>): boolean {
  return windowOf(quota.unit, quota.limit) === window && quota.dimensions === undefined;
}

/** A limit as the metadata of `ErrorInfo` writes it. */
export function quotaMetadata({ metric, limit, limitValue, unit, location }: Quota): Readonly<Record<string, string | undefined>> {
  return {
    quota_metric: metric,
    quota_limit: limit,
    quota_limit_value: limitValue === undefined ? undefined : String(limitValue),
    quota_unit: unit,
    quota_location: location,
  };
}
