import type { FakeAnswer } from './fake-request.js';

/** The headers of every answer. */
export const JSON_HEADERS = { 'content-type': 'application/json; charset=UTF-8' };

/** Answers a request, whoever brings it. */
export type Answering = (method: string, url: URL, authorization: string | null, body: unknown) => Promise<FakeAnswer>;

/**
 * A request of `node:http`, by its shape.
 *
 * @example `createServer(google.listener)`
 * @see https://nodejs.org/api/http.html#class-httpincomingmessage
 * @public
 */
export interface HttpRequest extends AsyncIterable<Uint8Array> {
  /** The method: `GET`. */
  readonly method?: string | undefined;
  /** Path and query. */
  readonly url?: string | undefined;
  /** The headers, in lower case. */
  readonly headers: { readonly host?: string | undefined; readonly authorization?: string | undefined };
}

/**
 * A response of `node:http`, by its shape.
 *
 * @example `createServer(google.listener)`
 * @see https://nodejs.org/api/http.html#class-httpserverresponse
 * @public
 */
export interface HttpReply {
  /** Sends the head. */
  writeHead(status: number, headers: Record<string, string>): unknown;
  /** Sends the body. */
  end(body: string): unknown;
}

/** Answers over `node:http`: the host stands in front of the path, or in the Host header. */
export async function serve(request: HttpRequest, response: HttpReply, answer: Answering): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const path = request.url ?? '/';
  const inPath = /^\/([a-z0-9.-]+\.googleapis\.com)(\/.*)$/.exec(path);
  const host = request.headers.host?.replace(/:\d{1,5}$/, '') ?? 'www.googleapis.com';
  const url = new URL(inPath ? `https://${inPath[1]}${inPath[2]}` : `https://${host}${path}`);
  const body = parsed(Buffer.concat(chunks).toString());
  const answered = await answer(request.method ?? 'GET', url, request.headers.authorization ?? null, body);
  response.writeHead(answered.status, JSON_HEADERS);
  response.end(JSON.stringify(answered.body));
}

/** The body of a request: JSON where it is some. */
export function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
