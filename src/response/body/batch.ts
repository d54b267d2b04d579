import { MAX_BODY_BYTES, MAX_WAIT_MS } from '../safe/bounds.js';
import { readHeaders } from '../headers.js';
import { integerProperty, property } from '../safe/property.js';
import { readText } from './read-body.js';
import { mayDeny } from './stream-use.js';

export const MAX_PARTS = 1_000;

/** Google's batch answers have a few MiB; a part that begins behind this is not looked for. */
export const MAX_TEXT = 64 * 1_024 * 1_024;

/** One part of a batch answer. */
export interface BatchPart {
  /** The Content-ID without what Google puts in front of that of the request. */
  readonly id?: string | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer that may be a batch, read once. */
export interface Batch {
  /** The parts of a `multipart/mixed` answer, each read when it is asked for; an empty list if it is none. */
  readonly parts: readonly (() => BatchPart | undefined)[];
  /** What of the answer was left out: `only the first 1,000 parts of the batch were read`. */
  readonly leftOut?: string;
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
  const status = integerProperty(response, 'status');
  const mayBe = /^multipart\/mixed\b/i.test(type) && (status === undefined || mayDeny(status));
  const boundary = mayBe ? /\bboundary="?([^";\s]{1,200})/i.exec(type)?.[1] : undefined;
  if (boundary === undefined) return { parts: [], body };
  // What is in memory already is read whole: the parts are bounded each on its own.
  const text = typeof body === 'string' ? body : await readText(body, Date.now() + MAX_WAIT_MS);
  const { parts, isCut } = piecesOf(text ?? '', `--${boundary}`);
  return { parts, body: text ?? body, ...(isCut && { leftOut: LEFT_OUT }) };
}

// Written out: what formats numbers takes longer to be set up than a whole denial.
const LEFT_OUT = 'only the first 1,000 parts of the batch were read, and of those what is in the first 64 MiB';

/** Where the parts are. To cut them out costs next to nothing; each is read on its own, so that whoever asks can rest in between. */
function piecesOf(text: string, boundary: string): { readonly parts: Batch['parts']; readonly isCut: boolean } {
  const pieces: (() => BatchPart | undefined)[] = [];
  for (let at = text.indexOf(boundary); at !== -1;) {
    const start = at + boundary.length;
    if (at >= MAX_TEXT || pieces.length >= MAX_PARTS) return { parts: pieces, isCut: HEAD.test(text.slice(start, start + 2_000)) };
    const next = text.indexOf(boundary, start);
    const end = Math.min(next === -1 ? text.length : next, start + MAX_BODY_BYTES);
    if (HEAD.test(text.slice(start, start + 2_000))) pieces.push(() => readPart(text.slice(start, end)));
    at = next;
  }
  return { parts: pieces, isCut: false };
}

const HEAD = /^HTTP\/[\d.]+ \d{3}/m;

function readPart(text: string): BatchPart | undefined {
  const start = /^HTTP\/[\d.]+ (\d{3})[^\r\n]*/m.exec(text);
  if (!start) return undefined;
  const answer = text.slice(start.index + start[0].length).replace(/^\r?\n/, '');
  const gap = /\r?\n\r?\n/.exec(answer);
  const head = gap ? answer.slice(0, gap.index) : answer;
  const body = gap ? answer.slice(gap.index + gap[0].length).trim() : '';
  return { id: contentIdOf(text.slice(0, start.index)), status: Number(start[1]), headers: headersIn(head), body };
}

/** The headers in the lines of a head. */
export function headersIn(head: string): Readonly<Record<string, string>> {
  return readHeaders(head.split(/\r?\n/).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** Google answers `<item-1>` as `<response-item-1>`. */
export function contentIdOf(head: string): string | undefined {
  return /^content-id: *<?(?:response-)?([^>\r\n]{1,500})/im.exec(head.slice(0, 4_000))?.[1];
}
