import type { Quota } from '../../../evidence/facts.js';
import { arrayProperty, property, stringProperty } from '../../../response/safe/property.js';
import type { Probe, Reading } from '../../probe.js';
import { boundedLine } from '../../remedy-text.js';
import type { Subject } from '../../subject/subject.js';

const PERIODS = { second: 'second', minute: 'minute', hour: 'hour', day: 'day', week: 'week', month: 'month' } as const;

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
    const meant = arrayOf(json, 'quotaInfos').filter((candidate) => isMeant(candidate, quotaOf(subject)!));
    const [info] = meant;
    if (meant.length > 1)
      return {
        answer: 'unknown',
        says: `Cloud Quotas lists ${meant.length} limits of ${nameOf(subject)}`,
        because: "the response doesn't say which of them was reached",
      };
    if (info === undefined)
      return {
        answer: 'unknown',
        says: `Cloud Quotas lists no ${nameOf(subject)}`,
        because: 'the quota has another name, or no project of yours counts it',
      };
    const value = valueOf(info, quotaOf(subject)!);
    if (value === undefined) return { answer: 'unknown', says: 'the limit differs by dimension', because: 'the denial names no dimension' };
    return meaningOf(nameOf(subject), value, stringProperty(info, 'refreshInterval'), property(info, 'isConcurrent') === true);
  },
};

function meaningOf(name: string, value: number, interval: string | undefined, concurrent: boolean): Reading {
  if (value === 0) return { answer: 'no', says: `the limit of ${name} is 0: it was never granted`, proves: [{ id: 'quota-zero', name }] };
  if (value < 0) return { answer: 'yes', says: `${name} has no limit` };
  if (interval !== undefined && interval !== '') {
    const per = Object.hasOwn(PERIODS, interval) ? PERIODS[interval as keyof typeof PERIODS] : undefined;
    const proof = { id: 'quota-over-time', name, value, interval: boundedLine(interval, 40), ...(per !== undefined && { per }) } as const;
    return { answer: 'yes', says: `the limit of ${name} is ${value} per ${boundedLine(interval, 40)}`, proves: [proof] };
  }
  // What runs at one time ends by itself: neither time nor room is what is missing.
  if (concurrent) return { answer: 'yes', says: `the limit of ${name} is ${value} at the same time` };
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
    const places = arrayProperty(candidate, 'applicableLocations');
    if (location !== undefined && places.length > 0 && !places.includes(location) && !places.includes('global')) return false;
    return dimensionsOf(candidate).every(([key, value]) => wanted[key] === value || (key === 'zone' && wanted['region'] === value));
  });
  // The value for a place counts more than the one for all others.
  const most = Math.max(0, ...fitting.map((candidate) => dimensionsOf(candidate).length));
  const chosen =
    fitting.length > 0 ? fitting.filter((candidate) => dimensionsOf(candidate).length === most) : infos.length === 1 ? infos : [];
  const values = new Set(chosen.map((one) => stringProperty(property(one, 'details'), 'value')));
  const [value] = values;
  return values.size === 1 && value !== undefined && /^-?\d{1,18}$/.test(value) ? Number(value) : undefined;
}

function dimensionsOf(info: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(property(info, 'dimensions') ?? {});
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
