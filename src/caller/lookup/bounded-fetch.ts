/** Answers of the metadata server and of tokeninfo have a few hundred bytes. */
const MAX_BYTES = 65_536;

/**
 * Asks one of Google's own endpoints. `undefined` for every answer but a small 200 that `accept` likes. A redirect is a failure, so that a token
 * never travels on. Uses the `fetch` of the platform, which no gaxios interceptor sees.
 */
export async function boundedFetch(
  url: string,
  init: RequestInit & { readonly signal: AbortSignal },
  accept: (headers: Headers) => boolean = () => true,
): Promise<string | undefined> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error' });
    if (response.status === 200 && accept(response.headers)) return await boundedText(response);
    await response.body?.cancel();
    return undefined;
  } catch {
    return undefined;
  }
}

async function boundedText(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  // By its reader: not every browser lets a loop read a stream.
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** A body as JSON, or `undefined`. */
export function asJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
