import type ts from 'typescript';
import { endpointOf } from '../../response/endpoint.js';
import type { Caller, StaticText } from '../static-text.js';
import type { Called, Meaning } from './meaning.js';
import { methodByUrl } from './method-by-url.js';

/** The packages whose `request` and `fetch` send what they are given. */
export const REQUEST_PACKAGES: ReadonlySet<string> = new Set(['google-auth-library', 'gaxios']);

/**
 * The methods behind `auth.request({ url, method })`, `auth.fetch(url, { method })` and the like, where the code holds the URL. In a helper
 * function, those of all its calls.
 *
 * @param sure - whether the call certainly goes to Google: one of its auth clients sends it
 */
export async function requestMethod(call: ts.CallExpression | undefined, texts: StaticText, sure: boolean): Promise<Meaning> {
  if (!call?.arguments[0]) return sure ? { because: 'The request is made elsewhere.' } : undefined;
  const meanings: NonNullable<Meaning>[] = [];
  for (const caller of texts.callersOf(call)) {
    const meaning = await requestOf(call, texts, sure, caller);
    if (meaning) meanings.push(meaning);
  }
  const open = meanings.find((meaning) => 'because' in meaning);
  const called = new Map<string, Called>();
  for (const meaning of meanings) if ('called' in meaning) for (const one of meaning.called) called.set(one.method, one);
  return called.size > 0 && (!open || !sure)
    ? { called: [...called.values()] }
    : (open ?? (called.size > 0 ? { called: [...called.values()] } : undefined));
}

async function requestOf(call: ts.CallExpression, texts: StaticText, sure: boolean, caller: Caller | undefined): Promise<Meaning> {
  const [first, second] = call.arguments;
  const named = texts.value(first!, 'url', caller);
  const options = named ? first : second;
  const base = options && texts.property(options, 'baseURL', caller);
  const url = named ? texts.of(named.value, named.caller) : texts.of(first!, caller);
  const whole =
    url === undefined
      ? undefined
      : base !== undefined && !/^https?:/.test(url)
        ? `${base.replace(/\/$/, '')}/${url.replace(/^\//, '')}`
        : url;
  if (whole === undefined || !URL.canParse(whole)) return sure ? { because: 'The URL is known only at run time.' } : undefined;
  if (endpointOf(new URL(whole)) !== 'google') return undefined;
  const verb = options && texts.value(options, 'method', caller);
  const httpMethod = verb ? texts.of(verb.value, verb.caller) : 'GET';
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
