import { endpointOf, hostOf } from '../../response/endpoint.js';

/** What tells that a text is about a call of Google's, whoever else it names. */
const GOOGLES =
  /google|gcloud|gserviceaccount|firebase|firestore|youtube|gemini|bigquery|\bgcr\.io|pkg\.dev|\bprojects\/|\bGKE\b|\bGCS\b|\bgs:\/\//i;

/** An error in Google's form, which a proxy of any name may hand on. */
const GOOGLES_FORM = /["']error["']\s*:\s*\{[^{}]{0,2000}["']code["']\s*:\s*[45]\d\d\b/;

/** How the servers and the tools of other companies are known where no URL names them. Cloud Storage is used with the clients of S3 as well. */
const STRANGERS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['AWS', /\barn:aws[\w-]*:|\bx-amzn?-|\([A-Z]\w{2,60}\) when calling the (?!\w{0,40}(?:Object|Bucket|Upload))\w{1,60} operation/],
  ['Azure', /\bMicrosoft\.[A-Z]\w+\/|\bx-ms-request-id\b|\/subscriptions\/[\da-f-]{8,36}\//],
  ['Stripe', /\bStripe\w{2,40}Error\b/],
  ['an nginx server', /<center>nginx(?:\/[\d.]+)?<\/center>/],
  ['an Apache server', /<address>Apache\/[\d.]+/],
];

const URLS = /\bhttps?:\/\/[^\s"'<>)\]]{4,300}/g;

/** Who denied the call, where a text names a server or a tool of another company and nothing of Google's. */
export function strangerIn(text: string): string | undefined {
  if (GOOGLES.test(text) || GOOGLES_FORM.test(text)) return undefined;
  const known = STRANGERS.find(([, mark]) => mark.test(text))?.[0];
  if (known !== undefined) return known;
  const [url] = text.match(URLS)?.filter((address) => endpointOf(address) !== 'loopback') ?? [];
  return endpointOf(url) === 'other' ? hostOf(url) : undefined;
}
