import type { DenialContext, ExplainOptions } from './context.js';
import type { Denial } from './denial/denial.js';
import { loadExplain } from './load-explain.js';
import { usableOptions } from './options/check-options.js';
import { EXPLAIN_RULES } from './options/explain-rules.js';
import type * as batch from './response/body/batch.js';
import type * as batchRequests from './response/body/batch-requests.js';
import { timeBudget } from './response/safe/time-budget.js';

/**
 * A plain HTTP response, for example from a proxy, a log or a batch part.
 *
 * @example `{ status: 403, headers: { 'content-type': 'application/json' }, body: '{"error":{…}}', request: { method: 'GET', url: 'https://…' } }`
 * @public
 */
export interface PlainResponse {
  /** The HTTP status: `403`. */
  readonly status: number;
  /** The headers, of any shape: an object, a `Headers`, a `Map`, pairs. */
  readonly headers?: unknown;
  /**
   * The body, of any type: parsed JSON, text, bytes, a stream. A stream is read, and so used up, only where it belongs to a 4xx that may be
   * Google's or to a batch answer: of another host, pass the text, or name the host in `endpoints`.
   */
  readonly body?: unknown;
  /** The request of the response: it tells the service, the method and the resource. */
  readonly request?: PlainRequest | null | undefined;
  /** Of a batch, the requests of its parts in the order in which they were sent. Or pass the body of the batch request as `request.body`. */
  readonly requests?: readonly PlainRequest[] | null | undefined;
}

/**
 * The request of a plain HTTP response.
 *
 * @example `{ method: 'GET', url: 'https://www.googleapis.com/drive/v3/files/1AbC' }`
 * @see https://developers.google.com/workspace/drive/api/guides/performance#batch-requests
 * @public
 */
export interface PlainRequest {
  /** The HTTP method: `'GET'`. */
  readonly method?: string | null | undefined;
  /** The URL as it was sent: `'https://www.googleapis.com/drive/v3/files/1AbC'`. In `requests`, a path is enough. */
  readonly url?: string | URL | null | undefined;
  /** The headers, of any shape. They tell who called, and are shown nowhere. */
  readonly headers?: unknown;
  /** Of a batch request, its `multipart/mixed` text. It is read for the request of each part, and for nothing else. */
  readonly body?: unknown;
}

/**
 * Returns the denial in a plain HTTP response. Of a multipart batch answer it explains the first part that was denied;
 * {@link classifyBatch} explains them all.
 *
 * @example
 * ```ts
 * const denial = await classifyResponse({ status: 403, body: line.body, request: { method: 'GET', url: line.url } });
 * ```
 * @param response - the response
 * @param options - how to explain it
 * @returns the denial, or `undefined` if nothing was denied. It never throws: Node warns once of a wrong option, which then counts as absent.
 * @public
 */
export async function classifyResponse(response: PlainResponse, options?: ExplainOptions): Promise<Denial | undefined> {
  try {
    const usable = usableOptions('classifyResponse', options, EXPLAIN_RULES);
    const { parts, body, leftOut, requestOf } = await partsOf(response);
    if (parts.length === 0) return await classifyOne(response, body, usable);
    const budget = timeBudget();
    for (const [place, read] of parts.entries()) {
      const part = read();
      const denial = part && (await classifyPart({ ...part, request: requestOf(part, place) }, usable, leftOut, budget.isSpent()));
      if (denial) return denial;
      await budget.rest();
    }
    return undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the denial of each part of a batch response (`multipart/mixed` with `application/http` parts).
 *
 * @example
 * ```ts
 * const request = { method: 'POST', url: 'https://www.googleapis.com/batch/drive/v3', headers: sentHeaders, body: sentBody };
 * const [first, second] = await classifyBatch({ status: 200, headers, body, request }); // [undefined, Denial]
 * ```
 * @param response - the response to the batch request. Service, method, resource and caller of a part are known from its request: pass the body that was sent as
 * `request.body`, or the parts as `requests`
 * @param options - how to explain each part
 * @returns one entry for each part, in order: its denial, or `undefined` if that part was not denied. Of a stream, the first 256 KiB are read: pass
 * the text of a longer response. Of parts that come after most of a second of work, only the status is read; of more than 1,000 parts, the
 * first 1,000 are read. The `evidence` of each denial says so. It never throws: Node warns once of a wrong option.
 * @see https://developers.google.com/workspace/drive/api/guides/performance#batch-requests
 * @public
 */
export async function classifyBatch(response: PlainResponse, options?: ExplainOptions): Promise<readonly (Denial | undefined)[]> {
  try {
    const usable = usableOptions('classifyBatch', options, EXPLAIN_RULES);
    const { parts, leftOut, requestOf } = await partsOf(response);
    const budget = timeBudget();
    const denials: Promise<Denial | undefined>[] = [];
    for (const [place, read] of parts.entries()) {
      const part = read();
      if (part) denials.push(classifyPart({ ...part, request: requestOf(part, place) }, usable, leftOut, budget.isSpent()));
      await budget.rest();
    }
    return await Promise.all(denials);
  } catch {
    return [];
  }
}

/** Of a part that comes when the time of the batch is spent, the status alone is read. `evidence` says so, and what of the batch was left out. */
function classifyPart(
  part: batch.BatchPart & Pick<PlainResponse, 'request'>,
  options: ExplainOptions,
  leftOut: string | undefined,
  isSpent: boolean,
): Promise<Denial | undefined> {
  const { status, request } = part;
  if (!isSpent) return classifyOne(part, part.body, leftOut === undefined ? options : { ...options, unread: leftOut });
  const unread = leftOut === undefined ? UNREAD : `${UNREAD}; ${leftOut}`;
  return classifyOne({ status, request }, undefined, { ...options, unread });
}

const UNREAD = 'the body was not read: the parts of the batch before it had used up the time for one failure';

async function classifyOne(
  response: PlainResponse,
  body: unknown,
  options: ExplainOptions & Pick<DenialContext, 'unread'>,
): Promise<Denial | undefined> {
  const { status, headers, request } = response;
  const explain = await loadExplain();
  const config = { method: request?.method ?? undefined, url: request?.url ?? undefined, headers: request?.headers };
  return explain({ response: { status, headers, data: body, config }, config }, { ...options, met: 'by hand', isRequestStated: true });
}

let readers: readonly [typeof batch, typeof batchRequests] | undefined;

/** What reads bodies is loaded with the first one, as in `load-explain.ts`: an app that is denied nothing needs none of it. */
async function batchReaders(): Promise<NonNullable<typeof readers>> {
  return (readers ??= await Promise.all([import('./response/body/batch.js'), import('./response/body/batch-requests.js')]));
}

/** The parts of a batch, and which request each of them answers. */
async function partsOf(
  response: PlainResponse,
): Promise<batch.Batch & { readonly requestOf: ReturnType<typeof batchRequests.requestFinder> }> {
  const [{ splitBatch }, { requestFinder }] = await batchReaders();
  const split = await splitBatch(response);
  return { ...split, requestOf: split.parts.length === 0 ? () => undefined : requestFinder(response) };
}
