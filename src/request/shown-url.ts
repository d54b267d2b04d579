import { cleanText } from '../response/clean-text.js';

/** Query parameters that say what was asked and never hold a secret. */
const SHOWN = [
  'alt',
  'uploadType',
  'part',
  'project',
  'userProject',
  'supportsAllDrives',
  'supportsTeamDrives',
  'includeItemsFromAllDrives',
  'acknowledgeAbuse',
  'useDomainAdminAccess',
];

/** The URL as it may be shown: without credentials, fragment, and any query parameter that is not known to be harmless. */
export function shownUrl(url: URL): string {
  const asked = url.search === '' ? [] : SHOWN.filter((name) => url.searchParams.has(name));
  const query = asked.map((name) => `${name}=${encodeURIComponent(url.searchParams.get(name)!.slice(0, 100))}`);
  return cleanText(`${url.protocol}//${url.host}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`, 2_000);
}
