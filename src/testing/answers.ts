import type { DenialKind } from '../classification/kinds.js';
import { fetchResponse } from './fetch-response.js';
import { httpPayload, type HttpFields } from './http-payload.js';

/**
 * Returns Google's denial as a fetch `Response`, for a stubbed `fetch` or a handler of msw. Its `url` is that of the denied call.
 *
 * @example
 * ```ts
 * server.use(http.get('https://www.googleapis.com/drive/v3/files/:id', () => denialResponse('NotShared'))); // msw
 * ```
 * @param kind - the kind of denial
 * @param fields - what it shall state, and optionally the `variant`
 * @throws TypeError if no form of Google's can state the fields, or if there is no global `Response`
 * @see https://mswjs.io/docs/
 * @public
 */
export function denialResponse<K extends DenialKind>(kind: K, fields: HttpFields<K> = {}): Response {
  const payload = httpPayload(kind, fields);
  return fetchResponse(payload, payload.request.url);
}

/**
 * Returns a request listener that sends Google's denial: for `http.createServer` of `node:http`, for Express and Connect.
 *
 * @example
 * ```ts
 * const server = createServer(denialHandler('RateLimited', { retryAfterMs: 2_000 })).listen(0);
 * ```
 * @param kind - the kind of denial
 * @param fields - what it shall state, and optionally the `variant`
 * @throws TypeError if no form of Google's can state the fields
 * @see https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener
 * @public
 */
export function denialHandler<K extends DenialKind>(
  kind: K,
  fields: HttpFields<K> = {},
): (
  request: { resume?(): unknown },
  response: { writeHead(status: number, headers: Record<string, string>): unknown; end(body: string): unknown },
) => void {
  const { status, headers, body } = httpPayload(kind, fields);
  return (request, response) => {
    request.resume?.();
    response.writeHead(status, { ...headers });
    response.end(body);
  };
}

/**
 * Returns Google's denial as a reply of undici's `MockAgent`.
 *
 * @example
 * ```ts
 * agent.get('https://sheets.googleapis.com').intercept({ path: /^\/v4/ }).reply(denialReply('NotShared', { variant: 'sheets' }));
 * ```
 * @param kind - the kind of denial
 * @param fields - what it shall state, and optionally the `variant`
 * @throws TypeError if no form of Google's can state the fields
 * @see https://undici.nodejs.org/#/docs/api/MockPool.md
 * @public
 */
export function denialReply<K extends DenialKind>(
  kind: K,
  fields: HttpFields<K> = {},
): () => { statusCode: number; data: string; responseOptions: { headers: Record<string, string> } } {
  const { status, headers, body } = httpPayload(kind, fields);
  return () => ({ statusCode: status, data: body, responseOptions: { headers: { ...headers } } });
}
