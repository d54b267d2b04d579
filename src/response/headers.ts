const MAX_HEADERS = 100;
const MAX_VALUE = 8_192;

/** Headers of any shape (fetch `Headers`, a `Map`, Node's object with arrays, a list of pairs) as one record by lower-case name. */
export function readHeaders(headers: unknown): Record<string, string> {
  const record: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of entriesOf(headers).slice(0, MAX_HEADERS)) {
    const text = Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : value;
    if (typeof name !== 'string' || (typeof text !== 'string' && typeof text !== 'number')) continue;
    const key = name.toLowerCase();
    const bounded = String(text).slice(0, MAX_VALUE);
    record[key] = record[key] === undefined ? bounded : `${record[key]}, ${bounded}`;
  }
  return record;
}

function entriesOf(headers: unknown): [unknown, unknown][] {
  if (typeof headers !== 'object' || headers === null) return [];
  try {
    // An array has `entries` too, of its indices.
    if (Array.isArray(headers)) return headers.filter((pair): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2);
    if (typeof (headers as Headers).entries !== 'function') return Object.entries(headers);
    const entries: [unknown, unknown][] = [];
    for (const entry of (headers as Headers).entries()) if (entries.push(entry) >= MAX_HEADERS) break;
    return entries;
  } catch {
    return [];
  }
}

/** A look-up of one header in headers of any shape, whatever its case. */
export function headerReader(headers: unknown): (name: string) => string | undefined {
  let record: Record<string, string> | undefined;
  return (name) => (record ??= readHeaders(headers))[name.toLowerCase()];
}
