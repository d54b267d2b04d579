import type { Subject } from '../../subject/subject.js';

const RANK = ['none', 'freeBusyReader', 'reader', 'writer', 'owner'];

/** The least access role that a method of Calendar needs. https://developers.google.com/workspace/calendar/api/concepts/sharing */
export function calendarNeed({ method, reads }: Subject): string {
  if (/\.acl\.(?:insert|update|patch|delete|list|get)$|\.calendars\.(?:update|patch|delete|clear)$/.test(method ?? '')) return 'owner';
  if (/\.freebusy\./.test(method ?? '')) return 'freeBusyReader';
  return reads || /\.(?:watch|calendarList\.\w+)$/.test(method ?? '') ? 'reader' : 'writer';
}

/** Whether an access role is enough; `undefined` for a role that came later. */
export function calendarAllows(role: string, needs: string): boolean | undefined {
  return RANK.includes(role) ? RANK.indexOf(role) >= RANK.indexOf(needs) : undefined;
}

/** The calendar of a call to Calendar. */
export function calendarOf({ service, resource }: Subject): string | undefined {
  if (!/^calendar(?:-json)?\.googleapis\.com$/.test(service ?? '') || resource?.type !== 'calendar') return undefined;
  return /^[^\s/]{1,300}$/.test(resource.id) ? resource.id : undefined;
}
