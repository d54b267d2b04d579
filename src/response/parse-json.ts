import { MAX_BODY_BYTES } from './bounds.js';
import { parseChunked } from './chunk-commas.js';

/** How deep JSON inside a JSON string is followed. */
const MAX_NESTING = 5;

/**
 * JSON from text, as clients really hold it: as it is; after a line that a client put before it (`Error: 403 {…}`, an XSSI guard); with the commas that
 * gaxios 7.1 put between the chunks of a stream. `undefined` if the text is no JSON.
 */
export function parseJson(text: string): unknown {
  const trimmed = text.slice(0, MAX_BODY_BYTES).trim();
  if (!/[[{]/.test(trimmed)) return undefined;
  const whole = attempt(trimmed);
  if (whole !== undefined) return unwrapJson(whole);
  const start = trimmed.search(/[[{]/);
  const end = Math.max(trimmed.lastIndexOf('}'), trimmed.lastIndexOf(']'));
  if (end <= start) return undefined;
  const body = trimmed.slice(start, end + 1);
  return (start > 0 || end + 1 < trimmed.length ? attempt(body) : undefined) ?? parseChunked(body);
}

/** The JSON that a string value holds, or the string itself: an API that wraps another puts the inner answer into its `message`. */
export function unwrapJson(value: unknown, depth = 0): unknown {
  if (typeof value !== 'string' || depth >= MAX_NESTING || value.length > MAX_BODY_BYTES || !/^\s*[[{"]/.test(value)) return value;
  const inner = attempt(value.trim());
  return inner === undefined || inner === value ? value : unwrapJson(inner, depth + 1);
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
