import type { Quota, QuotaWindow } from '../../evidence/facts.js';

const TIMES: Readonly<Record<string, QuotaWindow>> = { s: 'second', min: 'minute', h: 'hour', d: 'day', w: 'week', mo: 'month' };

/** What a quota counts, by its metric or else its name. */
export function metricOf({ metric, limit }: Quota): string {
  return metric ?? limit ?? 'this resource';
}

/** A limit as people read it: `60 per minute per user (WriteRequestsPerMinutePerUser, sheets.googleapis.com/write_requests)`. */
export function quotaInWords(quota: Quota): string {
  const { metric, limit, limitValue, unit, location } = quota;
  const names = [limit, metric].filter((name) => name !== undefined);
  const place = location === undefined || location === 'global' ? '' : ` in ${location}`;
  if (limitValue === undefined) return names.join(', ') + place;
  return `${limitValue}${unitInWords(unit)}${place}${names.length === 0 ? '' : ` (${names.join(', ')})`}`;
}

/** `1/min/{project}/{user}` as ` per minute per user`: a project is only named where nothing narrower is. */
function unitInWords(unit: string | undefined): string {
  const [, ...parts] = (unit ?? '').split('/');
  const words = parts.map((part) => TIMES[part] ?? part.replace(/[{}]/g, ''));
  const narrow = words.length > 1 ? words.filter((word, index) => word !== 'project' || index === words.length - 1) : words;
  return narrow.map((word) => ` per ${word}`).join('');
}
