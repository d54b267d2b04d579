import { cleanText } from '../../response/safe/clean-text.js';

const ALL = /^/;

/**
 * The pages of the Cloud console that only show something. Not the objects of buckets, not Cloud Shell, which clones whatever repository it is given, not
 * the marketplace, where others sell; and of APIs, only Google's own: a page of a stranger's API enables it with one button.
 */
const CONSOLE: readonly RegExp[] = [
  /^$/,
  /^apis(?:\/(?:console|credentials|dashboard|enabled))?$/,
  /^apis\/api\/(?:[a-z\d-]+\.googleapis\.com|[a-z\d_]+)(?:\/(?:overview|quotas|metrics|credentials|hangouts-chat))?$/,
  /^apis\/library(?:\/[a-z\d-]+\.googleapis\.com)?$/,
  /^appengine(?:\/(?:settings|quotadetails))?$/,
  /^auth\/(?:audience|branding|clients|overview|scopes)$/,
  /^billing(?:\/(?:enable|linkedaccount|projects|[A-F\d-]{20}))?$/,
  /^compute(?:\/quotas)?$/,
  /^datastore\/setup$/,
  /^firestore(?:\/databases)?$/,
  /^home\/dashboard$/,
  /^iam-admin(?:\/(?:audit|deny|iam(?:\/project)?|quotas|roles|serviceaccounts|settings|workload-identity-pools))?$/,
  /^iam-admin\/orgpolicies(?:\/[\w.-]+)?$/,
  /^iam-admin\/troubleshooter(?:\/summary)?$/,
  /^(?:kms|monitoring|welcome)$/,
  /^logs(?:\/query)?$/,
  /^project\/(?:[\w.-]+:)?[\w-]+(?:\/(?:apiui\/(?:api|apis|consent|credential)|billing\/enable|quotas))?$/,
  /^security\/service-perimeter(?:\/(?:troubleshoot|troubleshoot-landing))?$/,
];

const CONSOLE_HOSTS: ReadonlySet<string> = new Set(['console.cloud.google.com', 'console.developers.google.com']);

/** How an address of the console ends that leads to one error. */
const ERROR_NUMBER = /;(?:errorId|uniqueId)=[\w%+=/-]{1,1000}$/;

/** What a key may do and cost, and not the prompts and apps that users share. */
const AI_STUDIO = /^\/(?:app\/)?(?:apikey|api-keys|billing|plan_information|projects|rate-limit|spend|usage)\/?$/;

/** Documentation, and not the page that tries out whatever request a link brings. */
const DOCUMENTATION = /^(?!.*(?:oauthplayground|(?:^|\/)(?:apis-explorer|community|profile|share|url)(?:\/|$)))/i;

/**
 * The hosts of pages that nobody but Google writes, and the paths that only show something. What answers as Google is far more, but customers fill it: a
 * bucket, an Apps Script, a site or a form shows whatever its owner likes.
 */
const PAGES: ReadonlyMap<string, RegExp> = new Map([
  ['admin.google.com', /^\/(?:ac\/(?:owl(?:\/(?:list|domainwidedelegation))?|users|roles|appslist\/core|security\/context-aware))?\/?$/],
  ['ads.google.com', /^\/(?:aw\/(?:apicenter|accountaccess\/users))?\/?$/],
  ['ai.dev', AI_STUDIO],
  ['ai.google.dev', DOCUMENTATION],
  ['ai.studio', AI_STUDIO],
  ['aistudio.google.com', AI_STUDIO],
  ['cloud.google.com', /^(?!\/+console(?:\/|$))(?!\/+(?:m|cloudshell|shell|marketplace)(?:\/|$))/i],
  ['code.earthengine.google.com', /^\/register\/?$/],
  ['code.google.com', /^\/apis(?:\/console)?\/?$/],
  ['console.firebase.google.com', /^\/(?:project\/(?:[\w.-]+:)?[\w-]+(?:\/(?:appcheck|firestore|settings|usage\/details|overview))?)?\/?$/],
  ['developers.google.com', DOCUMENTATION],
  ['docs.cloud.google.com', ALL],
  ['firebase.google.com', DOCUMENTATION],
  ['g.co', /^\/(?:cloud|dev)\//], // not the conversations that users share
  ['goo.gle', ALL], // nobody but Google can make such a link
  ['myaccount.google.com', /^\/(?:permissions|security)?\/?$/],
  ['play.google.com', /^\/(?:apps\/publish|console)\/?$/],
  ['script.google.com', /^\/home\/usersettings\/?$/],
  ['search.google.com', /^\/(?:u\/\d+\/)?search-console(?:\/(?:users|welcome))?\/?$/],
  // Articles and forms of Google's, not what users ask and write.
  ['support.google.com', /^\/(?:[a-z-]+(?:\/(?:answer\/\d+|contact\/[\w-]+|topic\/\d+|workspace-questions|faq))?)?\/?$/i],
  ['www.google.com', /^\/webmasters(?:\/(?:verification\/verification|tools(?:\/home)?))?\/?$/],
]);

/** The parameters that only say what to show. Anything else in a query may fill in a form, run something, or lead on: it is cut off. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  project: /^(?:[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}:)?[\w-]{1,64}$/, // `example.com:my-project`, but no host
  organizationId: /^\d{1,20}$/,
  folder: /^\d{1,20}$/,
  metric: /^[a-z\d-]+\.googleapis\.com\/[\w./-]{1,200}$/,
  limit: /^[\w-]{1,200}$/,
  usage: /^[A-Z]{1,20}$/,
  tab: /^[\w-]{1,40}$/,
  p: /^[a-z\d_]{1,40}$/,
  hl: /^[\w-]{2,10}$/,
  errorId: /^[\w+=/-]{1,1000}$/,
};

/** A URL that the server sent, if it is one of Google's own pages over https that only show something; else nothing. What may act is cut off its query. */
export function googleUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = /https?:\/\/[^\s'"<>`\\]+/.exec(value.slice(0, 2_048))?.[0]?.replace(/[.,;:)\]}]{1,5}$/, '');
  if (text === undefined || text === lastShown) return text;
  const shown = shownUrl(text);
  // One link is met in several places of a response. What is cut off of another may be a secret: it is not kept.
  if (shown === text) lastShown = text;
  return shown;
}

let lastShown: string | undefined;

function shownUrl(text: string): string | undefined {
  try {
    const url = new URL(text);
    return isPage(url) ? cleanText(shownPart(text, url), 2_048) : undefined;
  } catch {
    return undefined;
  }
}

function isPage({ protocol, username, password, port, hostname, pathname }: URL): boolean {
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '' || port !== '') return false;
  // An escape in a path may be a slash, or two dots, for whoever reads it next.
  const path = pathname.replace(ERROR_NUMBER, '');
  if (/[^\w.~:;=+@/,-]/.test(path)) return false;
  if (!CONSOLE_HOSTS.has(hostname)) return PAGES.get(hostname)?.test(pathname) === true;
  const page = path.replace(/^\/+|\/$/g, '');
  return CONSOLE.some((pattern) => pattern.test(page));
}

/** The URL as it was sent, as far as it only shows; always over https. */
function shownPart(text: string, { origin, pathname, search, hash }: URL): string {
  const pairs = [...new URLSearchParams(search)];
  const kept = pairs.filter(([name, value]) => Object.hasOwn(SHOWN, name) && SHOWN[name]!.test(value));
  const fragment = /^#[\w.-]{1,100}$/.test(hash) ? hash : '';
  if (kept.length === pairs.length && fragment === hash) return text.replace(/^http:/, 'https:');
  const query = kept.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${origin.replace(/^http:/, 'https:')}${pathname}${query === '' ? '' : `?${query}`}${fragment}`;
}
