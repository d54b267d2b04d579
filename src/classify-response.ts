import type { DenialContext, ExplainOptions } from './context.js';
import type { Denial } from './denial/denial.js';
import { loadExplain } from './load-explain.js';
import type * as batch from './response/body/batch.js';
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
  /** The request that was answered: it tells the service, the method and the resource. */
  readonly request?:
    | { readonly method?: string | null | undefined; readonly url?: string | URL | null | undefined; readonly headers?: unknown }
    | null
    | undefined;
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
 * @returns the denial, or `undefined` if nothing was denied. It never throws.
 * @public
 */
export async function classifyResponse(response: PlainResponse, options: ExplainOptions = {}): Promise<Denial | undefined> {
  try {
    const { parts, body } = await partsOf(response);
    if (parts.length === 0) return await classifyOne(response, body, options);
    const budget = timeBudget();
    for (const read of parts) {
      const part = read();
      const denial = part && (await classifyPart(part, options, budget.isSpent()));
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
 * const [first, second] = await classifyBatch({ status: 200, headers, body }); // [undefined, Denial]
 * ```
 * @param response - the response to the batch request
 * @param options - how to explain each part
 * @returns one entry for each part, in order: its denial, or `undefined` if that part was not denied. Of a stream, the first 256 KiB are read: pass
 * the text of a longer response. Of parts that come after most of a second of work, only the status is read, and their `evidence` says so. It never throws.
 * @see https://developers.google.com/workspace/drive/api/guides/performance#batch-requests
 * @public
 */
export async function classifyBatch(response: PlainResponse, options: ExplainOptions = {}): Promise<readonly (Denial | undefined)[]> {
  try {
    const { parts } = await partsOf(response);
    const budget = timeBudget();
    const denials: Promise<Denial | undefined>[] = [];
    for (const read of parts) {
      const part = read();
      if (part) denials.push(classifyPart(part, options, budget.isSpent()));
      await budget.rest();
    }
    return await Promise.all(denials);
  } catch {
    return [];
  }
}

/** Of a part that comes when the time of the batch is spent, the status alone is read, and `evidence` says so. */
function classifyPart(part: batch.BatchPart, options: ExplainOptions, isSpent: boolean): Promise<Denial | undefined> {
  if (!isSpent) return classifyOne(part, part.body, options);
  return classifyOne({ status: part.status }, undefined, { ...options, unread: UNREAD });
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

let splitBatch: typeof batch.splitBatch | undefined;

/** The parts of a batch. What reads bodies is loaded with the first one, as in `load-explain.ts`: an app that is denied nothing needs none of it. */
async function partsOf(response: PlainResponse): Promise<batch.Batch> {
  splitBatch ??= (await import('./response/body/batch.js')).splitBatch;
  return splitBatch(response);
}
