import { isPlain } from './shell.js';

/** What needs no escape. */
const UNESCAPED = /^[\w.~-]*$/;

/** A page of the Cloud console, for a project if one is known: `consolePage('iam-admin/iam', { project })`. */
export function consolePage(path: string, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  return page(`https://console.cloud.google.com/${path}`, parameters);
}

/** A page with parameters; those that are not known, or not plain, are left out. */
export function page(address: string, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  let url = address;
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && isPlain(value)) url += `${url === address ? '?' : '&'}${name}=${escaped(value)}`;
  }
  return url;
}

/** The page that shows an API of a project and enables it. */
export function apiPage(service: string, project: string | undefined): string {
  return consolePage(`apis/api/${encoded(service)}/overview`, { project });
}

/** Where the IAM policy of a project is edited. */
export function iamPage(project: string | undefined): string {
  return consolePage('iam-admin/iam', { project });
}

/** Where quotas are seen and raised. */
export function quotasPage(project: string | undefined, service?: string): string {
  return service === undefined
    ? consolePage('iam-admin/quotas', { project })
    : consolePage(`apis/api/${encoded(service)}/quotas`, { project });
}

/** A name in a path or a query of a page. What is not plain could lead elsewhere on the same host: `ID` stands in its place. */
/** The pages on the limits of services that have one of their own. */
const LIMITS: readonly (readonly [service: RegExp, page: string])[] = [
  [/^drive\./, 'https://developers.google.com/workspace/drive/api/guides/limits'],
  [/^(?:sheets|docs|slides|forms)\./, 'https://developers.google.com/workspace/$/api/limits'],
  [/^gmail\./, 'https://developers.google.com/workspace/gmail/api/reference/quota'],
  [/^calendar/, 'https://developers.google.com/workspace/calendar/api/guides/quota'],
  [/^admin\./, 'https://developers.google.com/workspace/admin/directory/v1/limits'],
  [/^(?:chat|classroom)\./, 'https://developers.google.com/workspace/$/limits'],
  [/^youtube\./, 'https://developers.google.com/youtube/v3/determine_quota_cost'],
  [/^(?:searchconsole|webmasters)\./, 'https://developers.google.com/webmaster-tools/limits'],
  [/^analyticsdata\./, 'https://developers.google.com/analytics/devguides/reporting/data/v1/quotas'],
  [/^generativelanguage\./, 'https://ai.google.dev/gemini-api/docs/rate-limits'],
  [/^bigquery\./, 'https://cloud.google.com/bigquery/quotas'],
  [/^storage\./, 'https://cloud.google.com/storage/docs/retry-strategy'],
];

/** The page on the limits of a service: its own, or the one on quotas of Google Cloud. */
export function limitsPage(service = ''): string {
  const known = LIMITS.find(([pattern]) => pattern.test(service));
  return known?.[1].replace('$', service.split('.', 1)[0]!) ?? 'https://cloud.google.com/docs/quotas/overview';
}

/** A name in a path or a query of a page. What is not plain could lead elsewhere on the same host: `ID` stands in its place. */
export function encoded(value: string): string {
  return isPlain(value) && !value.includes('/') ? escaped(value) : 'ID';
}

/** The address of a site, which the request itself named: as a parameter, and only for pages that are about sites. */
export function encodedAddress(address: string): string {
  return escaped(address.slice(0, 2_000));
}

/** Escaped so that neither a URL nor a shell nor a terminal's link finder stumbles over it. */
function escaped(value: string): string {
  if (UNESCAPED.test(value)) return value;
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
