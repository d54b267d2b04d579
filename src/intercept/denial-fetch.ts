import type { Denial } from '../denial/denial.js';
import { rememberDenial } from '../denial/remembered.js';
import { loadExplain } from '../load-explain.js';
import { described } from '../options/check-options.js';
import { endpointOf } from '../response/endpoint.js';
import { rememberCall } from '../response/known-call.js';
import type { Interception, InterceptOptions } from './wrap/mark.js';
import { newInterception } from './wrap/new-interception.js';
import { publish } from './wrap/publish.js';

/**
 * Returns a `fetch` that notes why Google denied a request. Pass it to SDKs that accept one: the AI SDK, openai on Gemini's URL, ky, ofetch, `@google/genai`.
 * The `Response` is passed on as it is, its body unread, so that the SDK's own retries and errors stay what they are. {@link toDenial} gives the noted denial for
 * whatever the SDK throws: with the method, the caller and the delay that the SDK's error has lost.
 *
 * @example
 * ```ts
 * const google = createGoogleGenerativeAI({ fetch: denialFetch() });
 * try {
 *   await generateText({ model: google('gemini-flash-latest'), prompt });
 * } catch (error) {
 *   const denial = await toDenial(error); // denial.kind, denial.retryAfterMs, denial.caller
 * }
 * ```
 * @param fetch - the `fetch` to call; by default the global one, looked up at each request
 * @param options - caller lookup, extra hosts, hidden 404s, and `onDenial`: it is called for each denied response, retries of the SDK included
 * @returns a `fetch` with the same parameters and the same responses
 * @throws TypeError if `fetch` isn't a function, or an option is wrong
 * @see https://ai.google.dev/gemini-api/docs/troubleshooting
 * @public
 */
export function denialFetch(fetch?: typeof globalThis.fetch, options?: InterceptOptions): typeof globalThis.fetch {
  if (fetch !== undefined && typeof fetch !== 'function')
    throw new TypeError(`denialFetch: pass a fetch function, not ${described(fetch)}: denialFetch(fetch, { onDenial }).`);
  const interception = newInterception('denialFetch', options);
  return async (input, init) => {
    const response = await (fetch ?? globalThis.fetch)(input, init);
    if (response.status >= 400 && response.status < 500) note(response, input, init, interception);
    return response;
  };
}

/** Reads a copy of the response in the background. Whatever goes wrong here, the caller has its response. */
function note(response: Response, input: string | URL | Request, init: RequestInit | undefined, interception: Interception): void {
  try {
    const request = input instanceof Request ? input : undefined;
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (endpointOf(url, interception.options?.endpoints) === 'other') return;
    const copy = response.clone();
    const call = { url, method: init?.method ?? request?.method ?? 'GET', headers: init?.headers ?? request?.headers };
    for (const value of [copy, response]) rememberCall(value, call);
    rememberDenial([response, response.headers], explained(copy, interception));
  } catch {
    // A body that is in use, a URL that is none: there is nothing to note.
  }
}

async function explained(copy: Response, interception: Interception): Promise<Denial | undefined> {
  try {
    const explain = await loadExplain();
    const denial = await explain(copy, { ...interception.options, met: 'on a client' });
    if (denial) publish(denial, interception);
    return denial;
  } catch {
    return undefined;
  }
}
