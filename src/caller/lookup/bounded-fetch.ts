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
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the rest.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A body as JSON, or `undefined`. */
export function asJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
