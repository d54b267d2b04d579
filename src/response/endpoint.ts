import { keeping } from './safe/recent.js';

/**
 * Whose endpoint a host is: `google` (its APIs and front ends), `hosted` (customers' programs behind Google's front end, which may answer
 * for themselves), `loopback` (emulators and tests), `other`, or `unknown` when no URL is known.
 */
export type Endpoint = 'google' | 'hosted' | 'loopback' | 'other' | 'unknown';

/** The domains of both: a set of them is ready sooner than a pattern with as many choices. */
const GOOGLE: ReadonlySet<string> = new Set(
  'googleapis.com googleapis.cn google.com gcr.io pkg.dev firebaseio.com metadata.google.internal goog'.split(' '),
);
const HOSTED: ReadonlySet<string> = new Set([
  ...['run.app', 'cloudfunctions.net', 'appspot.com', 'googleusercontent.com', 'web.app', 'firebaseapp.com', 'cloud.goog', 'gateway.dev'],
  ...['usercontent.goog', 'translate.goog', 'sites.google.com', 'script.google.com'],
]);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;

/** Classifies the host of a URL. `further` names hosts that answer like Google, a proxy's or a private universe's. */
export function endpointOf(url: string | URL | undefined, further: readonly string[] = []): Endpoint {
  const host = hostOf(url);
  if (host === undefined) return 'unknown';
  if (
    isOf(GOOGLE, host) ||
    host === '169.254.169.254' ||
    further.some((known) => host === known.toLowerCase() || host.endsWith(`.${known.toLowerCase()}`))
  ) {
    return isOf(HOSTED, host) ? 'hosted' : 'google';
  }
  if (isOf(HOSTED, host)) return 'hosted';
  return LOOPBACK.test(host) ? 'loopback' : 'other';
}

/** Whether a host is one of these domains, or lies in one. */
function isOf(domains: ReadonlySet<string>, host: string): boolean {
  for (let start = 0; ;) {
    if (domains.has(host.slice(start))) return true;
    const dot = host.indexOf('.', start);
    if (dot === -1) return false;
    start = dot + 1;
  }
}

/** Requests that an API host passes on: to the container of a model, to an agent, a function or a script of a customer's, to the servers of a cluster. */
const PASSED_ON =
  /:(?:raw|streamRaw|direct|streamDirect|serverStreaming|streaming)?Predict\w*$|:(?:invoke|predict|explain|(?:stream|async)?query|execute|call|run)\b|\/(?:invoke|chat\/completions)(?:\/|$)/i;

/** Whether a URL is one of Google's own APIs, over https, where nobody but Google writes the errors. Front ends and customers' hosts are none. */
export function isApiCall(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname, pathname, username, port } = new URL(url);
  if (protocol !== 'https:' || username !== '' || port !== '' || PASSED_ON.test(pathname)) return false;
  return /^[a-z\d-]+(?:\.(?:mtls|rep))?\.googleapis\.com$/.test(hostname) && !/(?:^|-)connectgateway\./.test(hostname);
}

/** The host of a URL where others than Google write the answers: a customer's program, or another company's server. */
export function strangersHost(url: string | undefined): string | undefined {
  const endpoint = endpointOf(url);
  return endpoint === 'hosted' || endpoint === 'other' ? hostOf(url) : undefined;
}

/** The lower-case host of a URL, without port. */
export function hostOf(url: string | URL | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    if (typeof url !== 'string') return hostName(url) || undefined;
    const plain = PLAIN_ORIGIN.exec(url)?.[0];
    return (plain === undefined ? hostName(new URL(url)) : hostIn(plain)) || undefined;
  } catch {
    return undefined;
  }
}

/** The beginning of almost every URL: what follows says nothing of the host, and may hold what must not be kept. */
const PLAIN_ORIGIN = /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?(?=[/?#]|$)/i;

/** For one denial, the host of its URL is asked for several times. */
const hostIn = keeping((url) => hostName(new URL(url)));

function hostName({ hostname }: URL): string {
  return hostname.toLowerCase().replace(/\.$/, '');
}
