import { MAX_BODY_BYTES, MAX_WAIT_MS } from '../safe/bounds.js';
import { readHeaders } from '../headers.js';
import { parseJson } from './parse-json.js';
import { integerProperty, property } from '../safe/property.js';
import { readText } from './read-body.js';
import { mayDeny } from './stream-use.js';

const MAX_PARTS = 1_000;

/** One part of a batch answer. */
export interface BatchPart {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer that may be a batch, read once. */
export interface Batch {
  /** The HTTP responses that the parts of a `multipart/mixed` answer hold; an empty list if it is none. */
  readonly parts: readonly BatchPart[];
  /** The body as it is now: the text where it had to be read, since a stream can be read only once. */
  readonly body: unknown;
}

/** Splits a `multipart/mixed` answer into its parts. The body of any other answer is not touched. See RFC 2046 and RFC 9112. */
export async function splitBatch(response: {
  readonly status?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
}): Promise<Batch> {
  const body = property(response, 'body');
  const type = readHeaders(property(response, 'headers'))['content-type'] ?? '';
  const boundary = /\bboundary="?([^";\s]{1,200})/i.exec(type)?.[1];
  const status = integerProperty(response, 'status');
  if (boundary === undefined || !/^multipart\/mixed\b/i.test(type) || (status !== undefined && !mayDeny(status)))
    return { parts: [], body };
  // What is in memory already is read whole: the parts are bounded each on its own.
  const text = typeof body === 'string' ? body : await readText(body, Date.now() + MAX_WAIT_MS);
  const parts = (text ?? '')
    .split(`--${boundary}`, MAX_PARTS + 1)
    .slice(1)
    .map((part) => readPart(part.slice(0, MAX_BODY_BYTES)))
    .filter((part) => part !== undefined);
  return { parts, body: text ?? body };
}

function readPart(text: string): BatchPart | undefined {
  const start = /^HTTP\/[\d.]+ (\d{3})[^\r\n]*/m.exec(text);
  if (!start) return undefined;
  const answer = text.slice(start.index + start[0].length).replace(/^\r?\n/, '');
  const gap = /\r?\n\r?\n/.exec(answer);
  const head = gap ? answer.slice(0, gap.index) : answer;
  const body = gap ? answer.slice(gap.index + gap[0].length).trim() : '';
  const pairs = head.split(/\r?\n/).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  return { status: Number(start[1]), headers: readHeaders(pairs), body: parseJson(body) ?? body };
}
