import type { DeniedResponse } from '../../response/denied-response.js';
import type { Finding } from '../evidence.js';
import { finding } from '../finding.js';
import { decodeEntities } from './storage-xml.js';

/** The pages that Google's front ends send instead of an API's answer, by what stands in them. */
const PAGES: readonly (readonly [page: string, says: string, mark: RegExp])[] = [
  ['robot', 'a page that takes the caller for a robot', /automated queries|unusual traffic/i],
  ['over-quota', 'the page of an App Engine app over its quota', /Over Quota|over its serving quota/i],
  ['invoker', 'the page that Cloud Run and Cloud Functions show to callers without the invoker role', /<h1>Error: Forbidden<\/h1>/i],
  [
    'unauthorized',
    'the page that Cloud Run and Cloud Functions show to callers without an accepted identity token',
    /<h1>Error: Unauthorized<\/h1>/i,
  ],
  [
    'front-end',
    'a page of the Google front end',
    /40[13] \([^)<]{1,40}\)!!1|<b>40[13]\.<\/b>\s*<ins>|<ins>That.{1,6}s (?:an error|all we know)/i,
  ],
  ['sign-in', 'a page of the Google sign-in', /accounts\.google\.com\/(?:v3\/)?signin|<title>Sign in/i],
  ['armor', 'the page that Cloud Armor puts in front of a blocked request', /<title>403<\/title>\s*403 Forbidden/i],
];

/** What a page is, and its words without the markup. */
export interface HtmlPage {
  readonly finding: Finding | undefined;
  readonly text: string;
}

/** Reads an HTML or plain-text answer. */
export function readPage(response: DeniedResponse): HtmlPage | undefined {
  const body = response.text.slice(0, 50_000);
  if (body.trim() === '') return undefined;
  const known = PAGES.find(([, , mark]) => mark.test(body));
  const page = known && finding('HtmlPage', known[0], known[1], { path: 'body' });
  return { finding: page, text: isMarkup(body) ? wordsOf(body) : body };
}

function isMarkup(body: string): boolean {
  return /<(?:!doctype|html|head|title|body|p|h1)\b/i.test(body);
}

/** The visible text: styles, scripts and tags cut, entities resolved, white space folded. */
function wordsOf(html: string): string {
  const visible = cutElements(cutElements(html, 'style'), 'script');
  return decodeEntities(visible.replace(/<[^<>]{0,2000}>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function cutElements(html: string, name: string): string {
  return html
    .split(new RegExp(`<${name}\\b`, 'i'))
    .map((part, index) => (index === 0 ? part : (part.split(new RegExp(`</${name}>`, 'i'))[1] ?? '')))
    .join(' ');
}
