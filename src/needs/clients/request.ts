import type ts from 'typescript';
import { endpointOf } from '../../response/endpoint.js';
import type { StaticText } from '../static-text.js';
import type { Meaning } from './meaning.js';
import { methodByUrl } from './method-by-url.js';

/** The packages whose `request` and `fetch` send what they are given. */
export const REQUEST_PACKAGES: ReadonlySet<string> = new Set(['google-auth-library', 'gaxios']);

/**
 * The method behind `auth.request({ url, method })`, `auth.fetch(url, { method })` and the like, where the code holds the URL.
 *
 * @param sure - whether the call certainly goes to Google: one of its auth clients sends it
 */
export async function requestMethod(call: ts.CallExpression | undefined, texts: StaticText, sure: boolean): Promise<Meaning> {
  const [first, second] = call?.arguments ?? [];
  if (!first) return sure ? { because: 'The request is made elsewhere.' } : undefined;
  const options = texts.value(first, 'url') ? first : second;
  const target = texts.value(first, 'url') ?? first;
  const base = options && texts.property(options, 'baseURL');
  const url = texts.of(target);
  const whole =
    url === undefined
      ? undefined
      : base !== undefined && !/^https?:/.test(url)
        ? `${base.replace(/\/$/, '')}/${url.replace(/^\//, '')}`
        : url;
  if (whole === undefined || !URL.canParse(whole)) return sure ? { because: 'The URL is known only at run time.' } : undefined;
  if (endpointOf(new URL(whole)) !== 'google') return undefined;
  const verb = options && texts.value(options, 'method');
  const httpMethod = verb ? texts.of(verb) : 'GET';
  if (httpMethod === undefined) return { because: 'The HTTP method is known only at run time.' };
  const method = await methodByUrl(whole, httpMethod.toUpperCase());
  const { origin, pathname } = new URL(whole);
  if (method !== undefined) return { called: [{ method }] };
  return sure || new URL(whole).hostname.endsWith('.googleapis.com') ? unknownUrl(origin + pathname, httpMethod) : undefined;
}

/** Token traffic needs no access. */
function unknownUrl(place: string, httpMethod: string): Meaning {
  if (/oauth2|\/token\b/.test(place)) return undefined;
  return { because: `The tables hold no method behind ${httpMethod.toUpperCase()} ${place}.` };
}
