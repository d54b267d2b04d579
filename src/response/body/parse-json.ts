import { MAX_BODY_BYTES } from '../safe/bounds.js';
import { parseDamaged } from './damaged-json.js';
import { property } from '../safe/property.js';

/** How deep JSON inside a JSON string is followed. */
const MAX_NESTING = 5;

/**
 * JSON from text, as clients really hold it: as it is; behind words that a client put before it (`Error: 403 {…}`, an XSSI guard); damaged on its way.
 * `undefined` if the text is no JSON.
 */
export function parseJson(text: string): unknown {
  const trimmed = text.slice(0, MAX_BODY_BYTES).trim();
  const start = trimmed.search(/[[{]/);
  if (start < 0) return undefined;
  const whole = attempt(trimmed);
  if (whole !== undefined) return unwrapJson(whole);
  const end = Math.max(trimmed.lastIndexOf('}'), trimmed.lastIndexOf(']'));
  const part = (start > 0 ? attempt(trimmed.slice(start, end + 1)) : undefined) ?? parseDamaged(trimmed.slice(start));
  return saysSomething(part) ? part : undefined;
}

/** Where an error stands. Prose holds brackets too (`got [403]`), and must not be taken for what they hold. */
const MARKS = [
  'error',
  'errors',
  'message',
  'code',
  'status',
  'details',
  'reason',
  'error_message',
  'error_description',
  'data',
  'response',
  'body',
];

function saysSomething(json: unknown): boolean {
  const first: unknown = Array.isArray(json) ? json[0] : json;
  return MARKS.some((key) => property(first, key) !== undefined);
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
