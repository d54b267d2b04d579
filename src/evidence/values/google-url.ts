import { cleanText } from '../../response/safe/clean-text.js';

const ALL = /^/;

/** Neither the objects of buckets, nor a shell that clones whatever repository it is given. */
const CONSOLE = /^(?!(?:\/+console)?\/+(?:m|cloudshell)(?:\/|$))/i;

/** What a key may do and cost, and not the prompts and apps that users share. */
const AI_STUDIO = /^\/(?:app\/)?(?:apikey|api-keys|billing|plan_information|projects|rate-limit|usage)\/?$/;

/**
 * The hosts of pages that nobody but Google writes, and the paths that count where others write some of a host's pages. What answers as Google
 * is far more, but customers fill it: a bucket, an Apps Script, a site or a form shows whatever its owner likes.
 */
const PAGES: ReadonlyMap<string, RegExp> = new Map([
  ['accounts.google.com', /^\/signin\/continue$/], // where an account is verified, and goes on to a page of this list
  ['admin.google.com', ALL],
  ['ads.google.com', ALL],
  ['ai.dev', AI_STUDIO],
  ['ai.google.dev', ALL],
  ['aistudio.google.com', AI_STUDIO],
  ['cloud.google.com', CONSOLE],
  ['code.earthengine.google.com', /^\/register\/?$/],
  ['code.google.com', /^\/apis(?:\/|$)/],
  ['console.cloud.google.com', CONSOLE],
  ['console.developers.google.com', CONSOLE],
  ['console.firebase.google.com', ALL],
  ['developers.google.com', ALL],
  ['docs.cloud.google.com', ALL],
  ['firebase.google.com', ALL],
  ['g.co', /^\/(?:cloud|dev)\//], // not the conversations that users share
  ['goo.gle', ALL], // nobody but Google can make such a link
  ['myaccount.google.com', ALL],
  ['play.google.com', /^\/(?:apps\/publish|console)(?:\/|$)/],
  ['script.google.com', /^\/home\/usersettings\/?$/],
  ['search.google.com', /^\/(?:u\/\d+\/)?search-console(?:\/|$)/],
  ['support.google.com', /^(?!.*\/(?:forum|profile|thread)(?:\/|$))/i], // not what users ask and answer
  ['www.google.com', /^\/webmasters(?:\/|$)/],
]);

/** Another address in a query or a fragment, plain or escaped any number of times: a page may lead on to it. */
const ONWARD = /https?(?::|%(?:25)*3a)|(?:[/\\]|%(?:25)*(?:2f|5c)){2}/i;

/** A URL that the server sent, if it is one of Google's own pages over https; else nothing. Words around it and a full stop behind it are cut. */
export function googleUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = /https?:\/\/[^\s'"<>`\\]+/.exec(value.slice(0, 2_048))?.[0]?.replace(/[.,;:)\]}]{1,5}$/, '');
  if (text === undefined) return undefined;
  try {
    return isPage(new URL(text)) ? cleanText(text.replace(/^http:/, 'https:'), 2_048) : undefined;
  } catch {
    return undefined;
  }
}

function isPage({ protocol, username, password, port, hostname, pathname, search, hash }: URL): boolean {
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '' || port !== '') return false;
  const path = pathname.includes('%') ? decodeURIComponent(pathname) : pathname;
  return PAGES.get(hostname)?.test(path) === true && !ONWARD.test(hash) && staysWithGoogle(search);
}

/** Whether every address in a query is a page of Google's own as well. */
function staysWithGoogle(query: string): boolean {
  if (!ONWARD.test(query)) return true;
  return [...new URLSearchParams(query)].every(([name, value]) => !ONWARD.test(name) && (!ONWARD.test(value) || isPage(new URL(value))));
}
