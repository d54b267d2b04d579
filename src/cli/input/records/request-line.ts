/** A request as a text shows it. */
export interface PrintedRequest {
  readonly method?: string;
  readonly url: string;
}

const VERB = String.raw`(?<method>GET|POST|PUT|PATCH|DELETE|HEAD)`;
const URL_TEXT = String.raw`(?<url>https?:(?:\\?\/){2}[^\s"'<>|\x60]{4,4000})`;

/** How programs write which request failed, most telling first. */
const REQUESTS: readonly RegExp[] = [
  new RegExp(String.raw`\b${VERB}[:\s]\s{0,3}["'\x60(]?${URL_TEXT}`, 'gi'),
  new RegExp(String.raw`"?(?:requestPath|requestUrl|request_url|Request URL|Request-URL)"?\s{0,3}[:=]\s{0,3}"?${URL_TEXT}`, 'gi'),
  new RegExp(
    String.raw`\b(?:requesting|for url:?|request to|requests? for|call(?:ing)?|fetch(?:ing)?|url ?[:=]|uri ?[:=]|from|to)\s{0,3}["'\x60(]?${URL_TEXT}`,
    'gi',
  ),
  new RegExp(URL_TEXT, 'gi'),
];

/** Where a verb stands that belongs to no request line: `"httpMethod": "POST"`, `Request Method: POST`. */
const VERB_ALONE =
  /(?:httpMethod|requestMethod|request[_ -]method)["']?\s{0,3}[:=]\s{0,3}["']?(?<method>GET|POST|PUT|PATCH|DELETE|HEAD)\b/i;

/** An image that something pulls: that gets its manifest. */
const IMAGE =
  /\b(?:pull(?:ing)?(?: (?:and unpack )?image)?|ImagePullBackOff[^\n"]{0,40}|image)\s{1,3}\\?["']?(?<host>(?:[\w-]{1,63}\.){1,6}[a-z]{2,10})\/(?<path>[\w./-]{1,300})(?::(?<tag>[\w.-]{1,128}))?/;

const MAX_FOUND = 50;

/** The request that a text shows: of an API, not of a page, a scope or a file of type names. */
export function requestIn(text: string): PrintedRequest | undefined {
  const bounded = text.slice(0, 60_000);
  for (const pattern of REQUESTS) {
    let found = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(bounded); match && (found += 1) <= MAX_FOUND; match = pattern.exec(bounded)) {
      const { method, url } = match.groups!;
      const address = tidyUrl(url!);
      if (!isCalled(address)) continue;
      const verb = method ?? VERB_ALONE.exec(bounded)?.groups!['method'];
      return { ...(verb !== undefined && { method: verb.toUpperCase() }), url: address };
    }
  }
  return pulledImage(bounded);
}

/** A URL without the slashes that JSON escapes and the marks behind a sentence. */
export function tidyUrl(url: string): string {
  const plain = url.replaceAll('\\/', '/');
  const escaped = plain.search(/\\["'nrtu\\]/);
  return (escaped === -1 ? plain : plain.slice(0, escaped)).replace(/[).,:;\]}>]{1,4}$/, (end) =>
    /[}\])]/.test(end) && /[{[(]/.test(url) ? (/^[}\])]/.exec(end)?.[0] ?? '') : '',
  );
}

/** Hosts that answer calls. Scopes and the names of message types only look like calls. */
function isCalled(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  if (/^\/auth(?:\/|$)|^\/google\.\w/.test(pathname) || pathname === '/') return false;
  return (
    /(?:^|\.)(?:googleapis\.com|pkg\.dev|gcr\.io|run\.app|cloudfunctions\.net|firebaseio\.com|firebasestorage\.app|appspot\.com)$/.test(
      hostname,
    ) || /^(?:metadata\.google\.internal|169\.254\.169\.254)$/.test(hostname)
  );
}

function pulledImage(text: string): PrintedRequest | undefined {
  const { host, path, tag } = IMAGE.exec(text)?.groups ?? {};
  if (host === undefined || path === undefined) return undefined;
  return { method: 'GET', url: `https://${host}/v2/${path.replace(/[./-]$/, '')}/manifests/${tag ?? 'latest'}` };
}
