import { cleanText } from '../response/clean-text.js';
import { endpointOf } from '../response/endpoint.js';

/** A URL that the server sent, if it is one of Google's own pages over https; else nothing. Words around it and a full stop behind it are cut. */
export function googleUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = /https?:\/\/[^\s'"<>`\\]+/.exec(value.slice(0, 2_048))?.[0]?.replace(/[.,;:)\]}]{1,5}$/, '');
  if (text === undefined) return undefined;
  try {
    const url = new URL(text);
    const known = endpointOf(url) === 'google' || /(?:^|\.)(?:ai\.dev|goo\.gle|g\.co)$/.test(url.hostname);
    const plain = url.username === '' && url.password === '' && url.port === '';
    return known && plain && /^https?:$/.test(url.protocol) ? cleanText(text.replace(/^http:/, 'https:'), 2_048) : undefined;
  } catch {
    return undefined;
  }
}
