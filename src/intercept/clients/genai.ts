import { type Interception, mark } from '../wrap/mark.js';
import { convertError } from '../wrap/convert-error.js';
import { replaceMethod, wrapMethod, type Method } from '../wrap/wrap-method.js';
import { wrappingOf } from './wrapping.js';

/** What all modules of a `GoogleGenAI` call through. */
interface ApiClient {
  readonly clientOptions?: { readonly auth?: { readonly googleAuth?: object } };
}

/** The two ways in which a request leaves: with one response, and with a stream of them. Both are handed the URL, the request, and its HTTP method. */
const SENDING = ['unaryApiCall', 'streamApiCall'] as const;

/** A `GoogleGenAI` of `@google/genai`, for the Gemini API or Vertex AI. */
export function isGenAi(target: object): target is { readonly apiClient: ApiClient } {
  const { apiClient } = target as { apiClient?: Record<string, unknown> };
  return typeof apiClient === 'object' && apiClient !== null && SENDING.every((name) => typeof apiClient[name] === 'function');
}

/** Converts what the requests of a `GoogleGenAI` fail with, after its own retries: of models, chats, files, caches, batches and the rest. */
export function interceptGenAi(target: { readonly apiClient: ApiClient }, interception: Interception): void {
  const { apiClient } = target;
  const wrapping = wrappingOf(interception, {
    caller: () => apiClient.clientOptions?.auth?.googleAuth,
    call: ([url, init, method]) => ({
      url: String(url),
      method: typeof method === 'string' ? method : 'POST',
      headers: (init as { headers?: unknown } | undefined)?.headers,
    }),
    reach: (answer) => isAsyncIterator(answer) && convertInStream(answer, interception, apiClient),
  });
  for (const name of SENDING) wrapMethod(apiClient, name, wrapping);
  mark(target, interception);
}

function isAsyncIterator(value: unknown): value is { next: Method } {
  const { next, [Symbol.asyncIterator]: iterate } = (value ?? {}) as { next?: unknown; [Symbol.asyncIterator]?: unknown };
  return typeof next === 'function' && typeof iterate === 'function';
}

/** A stream may be denied once it has begun: then the error is in one of its chunks. */
function convertInStream(stream: { next: Method }, interception: Interception, { clientOptions }: ApiClient): void {
  const next = stream.next;
  replaceMethod(stream, 'next', async function (this: unknown, ...args) {
    try {
      return await Reflect.apply(next, this, args);
    } catch (caught) {
      throw (await convertError(caught, interception, clientOptions?.auth?.googleAuth)).error;
    }
  });
}
