/** How deep JSON inside a JSON string is followed. */
const MAX_NESTING = 5;

/**
 * JSON from text, as clients really hold it: as it is; after a line that a client put before it (`Error: 403 {…}`, an XSSI guard); with the commas that
 * gaxios 7.1 put between the chunks of a stream. `undefined` if the text is no JSON.
 */
export function parseJson(text: string): unknown {
  const trimmed = text.trim();
  if (!/[[{]/.test(trimmed)) return undefined;
  const whole = attempt(trimmed);
  if (whole !== undefined) return unwrapJson(whole);
  const start = trimmed.search(/[[{]/);
  const end = Math.max(trimmed.lastIndexOf('}'), trimmed.lastIndexOf(']'));
  if (end <= start) return undefined;
  const body = trimmed.slice(start, end + 1);
  return (start > 0 || end + 1 < trimmed.length ? attempt(body) : undefined) ?? attempt(withoutChunkCommas(body));
}

/** The JSON that a string value holds, or the string itself: an API that wraps another puts the inner answer into its `message`. */
export function unwrapJson(value: unknown, depth = 0): unknown {
  if (typeof value !== 'string' || depth >= MAX_NESTING || !/^\s*[[{"]/.test(value)) return value;
  const inner = attempt(value.trim());
  return inner === undefined || inner === value ? value : unwrapJson(inner, depth + 1);
}

/**
 * gaxios 7.1 joined the chunks of a stream with commas: one comma too many at each chunk boundary. A boundary can be anywhere; commas that break the
 * syntax are removed one by one where the parser stumbles, commas inside strings are left to the readers of names, which tolerate them.
 */
function withoutChunkCommas(text: string): string {
  let current = text;
  for (let round = 0; round < 8; round += 1) {
    const position = failurePosition(current);
    if (position === undefined) return current;
    const comma = current.lastIndexOf(',', position);
    if (comma < 0 || position - comma > 2) return current;
    current = current.slice(0, comma) + current.slice(comma + 1);
  }
  return current;
}

function failurePosition(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    return position === undefined ? undefined : Number(position);
  }
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
