/** An answer as `fetch` gives it, with the URL of the call that it answers. */
export function fetchResponse(
  answer: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string },
  url: string,
): Response {
  if (typeof Response !== 'function') {
    throw new TypeError(
      'There is no global Response here. Under jest with jsdom, run this file in Node: put `@jest-environment node` in a comment at its top.',
    );
  }
  const { status, headers, body } = answer;
  return Object.defineProperty(new Response(body, { status, headers }), 'url', { value: url, configurable: true });
}
