import { MAX_BODY_BYTES } from '../safe/bounds.js';
import { parseJson } from './parse-json.js';
import { property } from '../safe/property.js';
import { within } from '../safe/within.js';

/** A body as the later stages want it: parsed, or as text. */
export interface Body {
  readonly json: unknown;
  readonly text: string;
}

/** No body, or one that was left alone. */
export const EMPTY: Body = { json: undefined, text: '' };

/** A stream turns to the event loop after so many chunks: one that has them all at hand, or that never ends, would let nothing else run. */
const CHUNKS_IN_A_ROW = 256;

/** Reads a body of any type that an HTTP client hands out, bounded in size, and in time by the deadline. Never throws. */
export async function readBody(body: unknown, deadline: number): Promise<Body> {
  if (body === undefined || body === null) return EMPTY;
  const text = await readText(body, deadline);
  return text === undefined ? { json: body, text: '' } : fromText(text);
}

/** The text of a body, bounded in size, and in time by the deadline; `undefined` for one that is parsed already. Never throws. */
export async function readText(body: unknown, deadline: number): Promise<string | undefined> {
  try {
    if (typeof body === 'string') return body.slice(0, MAX_BODY_BYTES);
    if (typeof body !== 'object' || body === null) return String(body);
    const bytes = bytesOf(body);
    if (bytes) return decode(bytes);
    if (isBlob(body))
      return decode(new Uint8Array(await within(body.slice(0, MAX_BODY_BYTES).arrayBuffer(), deadline - Date.now(), new ArrayBuffer(0))));
    const stream = streamOf(body);
    if (stream) return await readStream(stream, deadline);
    // A stream that was read already, gaxios's own of a failed `responseType: 'stream'`, holds nothing any more.
    return isChunked(body) ? '' : undefined;
  } catch {
    return '';
  }
}

function fromText(text: string): Body {
  const json = parseJson(text);
  return json === undefined || typeof json !== 'object' ? { json: undefined, text } : { json, text: '' };
}

/** The bytes of a view, a buffer, or a Buffer that went through JSON; `undefined` for anything else. */
export function bytesOf(body: object): Uint8Array | undefined {
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, Math.min(body.byteLength, MAX_BODY_BYTES));
  if (body instanceof ArrayBuffer) return new Uint8Array(body, 0, Math.min(body.byteLength, MAX_BODY_BYTES));
  const json = body as { type?: unknown; data?: unknown };
  return json.type === 'Buffer' && Array.isArray(json.data) ? Uint8Array.from(json.data.slice(0, MAX_BODY_BYTES) as number[]) : undefined;
}

function isBlob(body: object): body is Blob {
  return typeof (body as Blob).arrayBuffer === 'function' && typeof (body as Blob).slice === 'function';
}

/** True for a body that arrives in chunks, of whichever make. */
export function isChunked(body: unknown): boolean {
  return property(body, Symbol.asyncIterator) !== undefined;
}

/** A stream, one chunk at a time. */
interface ChunkSource {
  readonly next: () => Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Gives the socket back at once; nothing waits for a stream that may never end. */
  readonly stop: () => unknown;
}

/** A stream that nobody has begun to read: the caller of the failing request may own it, so one that is in use is left alone. */
function streamOf(body: object): ChunkSource | undefined {
  const stream = body as { locked?: boolean; readableFlowing?: boolean | null; destroyed?: boolean } & Partial<AsyncIterable<unknown>>;
  if (typeof stream[Symbol.asyncIterator] !== 'function' || stream.locked || stream.destroyed || stream.readableFlowing) return undefined;
  if (body instanceof ReadableStream) {
    // Its iterator would wait for the pending read before it stops.
    const reader = (body as ReadableStream<unknown>).getReader();
    return { next: () => reader.read(), stop: () => reader.cancel() };
  }
  const iterator = stream[Symbol.asyncIterator]!();
  const { destroy } = body as { destroy?: () => unknown };
  return { next: async () => iterator.next(), stop: () => (typeof destroy === 'function' ? destroy.call(body) : iterator.return?.()) };
}

async function readStream({ next, stop }: ChunkSource, deadline: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let count = 1; size < MAX_BODY_BYTES && Date.now() < deadline; count += 1) {
      const step = await within(next(), deadline - Date.now(), undefined);
      if (step === undefined || step.done) break;
      const chunk = chunkOf(step.value);
      if (!chunk) break;
      if (chunk.length > 0) chunks.push(chunk.subarray(0, MAX_BODY_BYTES - size));
      size += chunk.length;
      if (count % CHUNKS_IN_A_ROW === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  } finally {
    (async () => stop())().catch(() => undefined);
  }
  return decode(concat(chunks));
}

function chunkOf(value: unknown): Uint8Array | undefined {
  return typeof value === 'string' ? new TextEncoder().encode(value.slice(0, MAX_BODY_BYTES)) : bytesOf(value as object);
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
