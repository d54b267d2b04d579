import type ts from 'typescript';
import { endpointOf } from '../../response/endpoint.js';
import type { EnclosingCall, StaticText } from '../values/static-text.js';
import { optionsOfClient } from './http-libraries.js';
import type { Called, Meaning } from './meaning.js';
import { methodByUrl } from './method-by-url.js';

/** The packages whose `request` and `fetch` send what they are given. */
export const REQUEST_PACKAGES: ReadonlySet<string> = new Set(['google-auth-library', 'gaxios']);

/**
 * The methods behind `auth.request({ url, method })`, `auth.fetch(url, { method })` and the like, where the code holds the URL. In a helper
 * function, those of all its calls.
 *
 * @param sure - whether the call certainly goes to Google: one of its auth clients sends it
 * @param verb - the HTTP method that the called function names: `POST` for `axios.post`
 */
export async function requestMethod(
  call: ts.CallExpression | undefined,
  texts: StaticText,
  sure: boolean,
  verb?: string,
): Promise<Meaning> {
  if (!call?.arguments[0]) return sure ? { because: 'The request is made elsewhere.' } : undefined;
  const meanings: NonNullable<Meaning>[] = [];
  for (const caller of texts.callersOf(call)) {
    const meaning = await requestOf(call, texts, sure, caller, verb);
    if (meaning) meanings.push(meaning);
  }
  const open = meanings.find((meaning) => 'because' in meaning);
  const called = new Map<string, Called>();
  for (const meaning of meanings) if ('called' in meaning) for (const one of meaning.called) called.set(one.method, one);
  return called.size > 0 && (!open || !sure)
    ? { called: [...called.values()] }
    : (open ?? (called.size > 0 ? { called: [...called.values()] } : undefined));
}

async function requestOf(
  call: ts.CallExpression,
  texts: StaticText,
  sure: boolean,
  caller: EnclosingCall | undefined,
  verb: string | undefined,
): Promise<Meaning> {
  const [first, second] = call.arguments;
  const named = texts.value(first!, 'url', caller) ?? texts.value(first!, 'uri', caller);
  const options = named ? first : second;
  const url = named ? texts.of(named.value, named.caller) : texts.of(first!, caller);
  const whole = url === undefined || /^https?:/.test(url) ? url : joined(baseOf(call, options, texts, caller), url);
  if (whole === undefined || !URL.canParse(whole)) return sure ? { because: 'The URL is known only at run time.' } : undefined;
  if (endpointOf(new URL(whole)) !== 'google') return undefined;
  const given = verb === undefined && options ? texts.value(options, 'method', caller) : undefined;
  const httpMethod = given ? texts.of(given.value, given.caller) : (verb ?? 'GET');
  if (httpMethod === undefined) return { because: 'The HTTP method is known only at run time.' };
  const method = await methodByUrl(whole, httpMethod.toUpperCase());
  const { origin, pathname } = new URL(whole);
  if (method !== undefined) return { called: [{ method }] };
  return sure || new URL(whole).hostname.endsWith('.googleapis.com') ? unknownUrl(origin + pathname, httpMethod) : undefined;
}

/** What a path is relative to: an option of the call, or of the client. */
function baseOf(
  call: ts.CallExpression,
  options: ts.Expression | undefined,
  texts: StaticText,
  caller: EnclosingCall | undefined,
): string | undefined {
  const made = optionsOfClient(call, (node) => texts.initial(node), texts.analysis);
  for (const name of ['baseURL', 'baseUrl', 'prefixUrl']) {
    const base = (options && texts.property(options, name, caller)) ?? (made && texts.property(made, name));
    if (base !== undefined) return base;
  }
  return undefined;
}

function joined(base: string | undefined, path: string): string {
  return base === undefined ? path : `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** Token traffic needs no access. */
function unknownUrl(place: string, httpMethod: string): Meaning {
  if (/oauth2|\/token\b/.test(place)) return undefined;
  return { because: `The tables hold no method behind ${httpMethod.toUpperCase()} ${place}.` };
}
