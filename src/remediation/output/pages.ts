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
