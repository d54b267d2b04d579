import { cut } from '../../response/safe/clean-text.js';
import type { Ask, AskKind } from '../values/ask.js';
import { googleUrl } from '../values/google-url.js';
import { toldBySentence } from '../values/told.js';

/** Reads what the sentence around some words asks for. `undefined` where it names nothing that could be done. */
export function readAsk(kind: AskKind, quoted: string, text: string): Ask | undefined {
  const sentence = sentenceAround(text, text.indexOf(quoted), quoted.length);
  // Most sentences have none of these: to look for the sign that each has costs a hundredth.
  const role = sentence.includes('roles/') ? ROLE.exec(sentence)?.[0] : undefined;
  const principal = sentence.includes('@') ? PRINCIPAL.exec(sentence)?.[0] : undefined;
  const permissions = [...sentence.matchAll(PERMISSION)].map(([name]) => name).slice(0, 5);
  const name = kind === 'set' ? NAME.exec(sentence)?.groups?.['name'] : undefined;
  const url = sentence.includes('://') ? googleUrl(URL_IN.exec(sentence)?.[0]) : undefined;
  const needed = { grant: sentence, check: sentence, set: name, visit: url, wait: sentence }[kind];
  if (needed === undefined) return undefined;
  return {
    kind,
    says: shown(sentence),
    ...(role !== undefined && { role: toldBySentence(role) }),
    ...(principal !== undefined && { principal: toldBySentence(principal) }),
    ...(permissions.length > 0 && { permissions }),
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url }),
  };
}

const ROLE = /\broles\/[A-Za-z][\w.]{0,100}\w/;
const PRINCIPAL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}\b/i;
const PERMISSION = /(?<![\w./@-])(?!www\.|com\.|org\.|roles\.)[a-z][a-z\d]{1,40}\.[a-zA-Z]{2,60}\.[a-zA-Z]{2,60}(?![\w./@-]*@|\.\w|\/)/g;
const NAME = /(?<q>['"`])(?<name>[A-Z][\w.-]{2,60})\k<q>/i;
const URL_IN = /https?:\/\/[^\s'"<>`\\]{4,1000}/;
const URLS_IN = new RegExp(URL_IN, 'g');

/** From the end of the sentence before to the end of this one; full stops inside of names are no ends. */
function sentenceAround(text: string, at: number, length: number): string {
  const before = Math.max(
    ...[...text.slice(Math.max(0, at - MOST), at).matchAll(/[.!?]\s{1,3}|\n|\]\s/g)].map((end) => end.index + end[0].length),
    0,
  );
  const start = before + (before === 0 && at <= MOST ? 0 : Math.max(0, at - MOST));
  const end = /[.!?](?=\s|$)|\n/.exec(text.slice(at + length, at + length + MOST));
  return text.slice(start, at + length + (end ? end.index + 1 : MOST)).trim();
}

const MOST = 300;

/** Links that are not Google's, and what is not printed on a line, are left out: people read this as advice. */
function shown(sentence: string): string {
  const known = sentence.includes('://') ? sentence.replace(URLS_IN, (url) => googleUrl(url) ?? '(a link)') : sentence;
  return cut(known.replace(/\s+/g, ' '), MOST);
}
