/**
 * Whose endpoint a host is: `google` (its APIs and front ends), `hosted` (customers' programs behind Google's front end, which may answer
 * for themselves), `loopback` (emulators and tests), `other`, or `unknown` when no URL is known.
 */
export type Endpoint = 'google' | 'hosted' | 'loopback' | 'other' | 'unknown';

const GOOGLE = /(?:^|\.)(?:googleapis\.com|googleapis\.cn|google\.com|gcr\.io|pkg\.dev|firebaseio\.com|metadata\.google\.internal|goog)$/;
const HOSTED = /(?:^|\.)(?:run\.app|cloudfunctions\.net|appspot\.com|googleusercontent\.com|web\.app|firebaseapp\.com|cloud\.goog)$/;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;

/** Classifies the host of a URL. `further` names hosts that answer like Google, a proxy's or a private universe's. */
export function endpointOf(url: string | URL | undefined, further: readonly string[] = []): Endpoint {
  const host = hostOf(url);
  if (host === undefined) return 'unknown';
  if (
    GOOGLE.test(host) ||
    host === '169.254.169.254' ||
    further.some((known) => host === known.toLowerCase() || host.endsWith(`.${known.toLowerCase()}`))
  ) {
    return HOSTED.test(host) ? 'hosted' : 'google';
  }
  if (HOSTED.test(host)) return 'hosted';
  return LOOPBACK.test(host) ? 'loopback' : 'other';
}

/** The lower-case host of a URL, without port. */
export function hostOf(url: string | URL | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const { hostname } = typeof url === 'string' ? new URL(url) : url;
    return hostname.toLowerCase().replace(/\.$/, '') || undefined;
  } catch {
    return undefined;
  }
}
