import type { Quota } from '../../evidence/facts.js';
import { arrayProperty, property, stringProperty } from '../../response/safe/property.js';
import type { Probe, Reading } from '../probe.js';
import type { Subject } from '../subject.js';

const PERIODS = { second: 'second', minute: 'minute', hour: 'hour', day: 'day' } as const;

/** What is the quota's real value, and does it come back with time? */
export const cloudQuota: Probe = {
  id: 'cloud-quota',
  by: ['caller', 'admin'],
  about: 'state',
  source: 'https://cloud.google.com/docs/quotas/reference/rest/v1/projects.locations.services.quotaInfos/list',
  applies: (subject) => quotaOf(subject) !== undefined && projectOf(subject) !== undefined && subject.service !== undefined,
  question: (subject) => `What is the limit of ${nameOf(subject)} in project ${projectOf(subject)}?`,
  call: (subject) => ({
    name: 'cloudquotas.quotaInfos.list',
    values: { project: projectOf(subject)!, service: subject.service! },
    query: { pageSize: '500' },
  }),
  read: (json, subject) => {
    const info = arrayOf(json, 'quotaInfos').find((candidate) => isMeant(candidate, quotaOf(subject)!));
    if (info === undefined)
      return {
        answer: 'unknown',
        says: `Cloud Quotas lists no ${nameOf(subject)}`,
        because: 'the quota has another name, or no project of yours counts it',
      };
    const value = valueOf(info, quotaOf(subject)!);
    if (value === undefined) return { answer: 'unknown', says: 'the limit differs by dimension', because: 'the denial names no dimension' };
    return meaningOf(nameOf(subject), value, stringProperty(info, 'refreshInterval'));
  },
};

function meaningOf(name: string, value: number, interval: string | undefined): Reading {
  if (value === 0) return { answer: 'no', says: `the limit of ${name} is 0: it was never granted`, proves: [{ id: 'quota-zero', name }] };
  const per = interval !== undefined && Object.hasOwn(PERIODS, interval) ? PERIODS[interval as keyof typeof PERIODS] : undefined;
  if (per !== undefined)
    return { answer: 'yes', says: `the limit of ${name} is ${value} per ${per}`, proves: [{ id: 'quota-over-time', name, value, per }] };
  if (value < 0) return { answer: 'yes', says: `${name} has no limit` };
  return { answer: 'yes', says: `the limit of ${name} is ${value} in total`, proves: [{ id: 'quota-capacity', name, value }] };
}

/** The list may be longer than others: all of it is looked at. */
function arrayOf(json: object, key: string): readonly unknown[] {
  const list = property(json, key);
  return Array.isArray(list) ? (list as unknown[]).slice(0, 1_000) : [];
}

function isMeant(info: unknown, { metric, limit }: Quota): boolean {
  if (limit !== undefined && stringProperty(info, 'quotaId') === limit) return true;
  return limit === undefined && metric !== undefined && stringProperty(info, 'metric') === metric;
}

/** The value for the place and the dimensions that the denial names. */
function valueOf(info: unknown, { location, dimensions }: Quota): number | undefined {
  const wanted: Readonly<Record<string, string>> = { ...dimensions, ...(location !== undefined && { region: location }) };
  const infos = arrayProperty(info, 'dimensionsInfos');
  const fitting = infos.filter((candidate) => {
    const given = property(candidate, 'dimensions') ?? {};
    return Object.entries(given).every(([key, value]) => wanted[key] === value || (key === 'zone' && wanted['region'] === value));
  });
  const chosen = fitting.length > 0 ? fitting : infos.length === 1 ? infos : [];
  const values = new Set(chosen.map((one) => stringProperty(property(one, 'details'), 'value')));
  const [value] = values;
  return values.size === 1 && value !== undefined && /^-?\d{1,18}$/.test(value) ? Number(value) : undefined;
}

function quotaOf({ denial }: Subject): Quota | undefined {
  const quota = denial.kind === 'RateLimited' || denial.kind === 'QuotaExceeded' ? denial.quota : undefined;
  return quota?.metric === undefined && quota?.limit === undefined ? undefined : quota;
}

function nameOf(subject: Subject): string {
  const quota = quotaOf(subject);
  return quota?.limit ?? quota?.metric ?? 'the quota';
}

function projectOf({ denial, consumer }: Subject): string | undefined {
  return denial.projectRole === 'sharedClient' ? undefined : (denial.project ?? consumer);
}
