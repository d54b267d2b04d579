/** What needs no encoding. */
const PLAIN = /^[\w.~-]*$/;

/** A page of the Cloud console, for a project if one is known: `consolePage('iam-admin/iam', { project })`. */
export function consolePage(path: string, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  return page(`https://console.cloud.google.com/${path}`, parameters);
}

/** A page with parameters, encoded; parameters that are not known are left out. */
export function page(address: string, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  let url = address;
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') url += `${url === address ? '?' : '&'}${name}=${encoded(value)}`;
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

/** Encoded so that neither a URL nor a shell nor a terminal's link finder stumbles over it. */
export function encoded(value: string): string {
  if (PLAIN.test(value)) return value;
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
