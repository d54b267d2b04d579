import { readHeaders } from '../headers.js';
import { isArray, isObject } from '../safe/property.js';
import { type BatchPart, contentIdOf, headersIn, MAX_PARTS, MAX_TEXT } from './batch.js';

/** A request as somebody states it, or as a batch request carries it. */
interface SentRequest {
  readonly id?: string | undefined;
  readonly method?: string | null | undefined;
  readonly url?: string | URL | null | undefined;
  readonly headers?: unknown;
  readonly body?: unknown;
}

/** The first line of a request, with a path or a whole URL. */
const REQUEST_LINE = /^([A-Z]{3,10}) ((?:https:\/\/|\/)\S{1,8000})(?: HTTP\/[\d.]+)?[ \t]*\r?$/m;

/** As much of a part of a request is read: its line and its headers stand in front. */
const MAX_REQUEST_HEAD = 16_384;

/** The requests in the body of a batch request, in order. */
function sentParts(body: unknown): SentRequest[] {
  const boundary = typeof body === 'string' ? /^\s{0,100}(--\S{1,200})\r?\n/.exec(body.slice(0, 400))?.[1] : undefined;
  if (typeof body !== 'string' || boundary === undefined) return [];
  const parts: SentRequest[] = [];
  for (let at = body.indexOf(boundary); at !== -1 && at < MAX_TEXT && parts.length < MAX_PARTS;) {
    const start = at + boundary.length;
    at = body.indexOf(boundary, start);
    const text = body.slice(start, Math.min(at === -1 ? body.length : at, start + MAX_REQUEST_HEAD));
    const line = REQUEST_LINE.exec(text);
    if (!line) continue;
    const head = text.slice(line.index + line[0].length).replace(/^\r?\n/, '');
    const headers = headersIn(head.slice(0, /\r?\n\r?\n/.exec(head)?.index));
    parts.push({ id: contentIdOf(text.slice(0, line.index)), method: line[1], url: line[2], headers });
  }
  return parts;
}

/** The host of batches that does not belong to one API alone. */
const BATCH_HOST = 'https://www.googleapis.com';

interface Asked {
  /** The batch request. */
  readonly request?: SentRequest | null | undefined;
  /** The requests of the parts. */
  readonly requests?: readonly SentRequest[] | null | undefined;
}

/**
 * Finds the request that a part answers: by its Content-ID, since the answers may come in another order, else by its place. A path is one of the host that
 * the batch went to, and what the batch was authorized with holds for each part that is not authorized on its own.
 */
export function requestFinder({ request, requests }: Asked): (part: BatchPart, place: number) => Omit<SentRequest, 'id'> | undefined {
  const sent: readonly SentRequest[] = isArray(requests) ? requests.map((one) => (isObject(one) ? one : {})) : sentParts(request?.body);
  const byId = new Map(sent.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])));
  const common = readHeaders(request?.headers);
  return ({ id }, place) => {
    const one = (id === undefined ? undefined : byId.get(id)) ?? (byId.size === 0 ? sent[place] : undefined);
    if (!one) return undefined;
    const url = absolute(one.url, request?.url ?? BATCH_HOST);
    return { method: one.method ?? 'GET', url, headers: { ...common, ...readHeaders(one.headers) } };
  };
}

function absolute(url: string | URL | null | undefined, base: string | URL): string | undefined {
  try {
    return url ? new URL(url, base).href : undefined;
  } catch {
    return undefined;
  }
}
