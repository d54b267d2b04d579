/** Prefixes that say how a call travels, not what it asks. */
const TRAVEL = new Set(['upload', 'resumable', 'download']);

/** The path of a URL, ready to be looked up. */
export interface UrlPath {
  /** Segments, still percent-encoded, at most 64: first without travel prefixes, then as they are where that differs. */
  readonly paths: readonly (readonly string[])[];
  /** True for `/batch/…`, where the calls are in the body. */
  readonly batch: boolean;
}

/** Cuts the path of a URL into segments, without `/upload/`, `/resumable/upload/`, `/download/` and `/batch/`. */
export function urlPath(url: URL): UrlPath {
  const all = url.pathname
    .split('/', 80)
    .filter((segment) => segment !== '')
    .slice(0, 64);
  const batch = all[0] === 'batch';
  let start = batch ? 1 : 0;
  while (TRAVEL.has(all[start] ?? '')) start++;
  return { paths: start === 0 || batch ? [all.slice(start)] : [all.slice(start), all], batch };
}

/**
 * The readings of a path, most literal first: with a `:verb` at its end as a segment of its own, as it is, and both with encoded slashes
 * read as slashes.
 */
export function readings(segments: readonly string[]): (readonly string[])[] {
  const plain = [...splitVerb(segments), segments];
  if (!segments.some((segment) => /%2F/i.test(segment))) return plain;
  const opened = segments.flatMap((segment) => segment.split(/%2F/i));
  return [...plain, ...splitVerb(opened), opened];
}

function splitVerb(segments: readonly string[]): (readonly string[])[] {
  const last = segments.at(-1)?.replace(/%3A/gi, ':') ?? '';
  const colon = last.lastIndexOf(':');
  return colon > 0 ? [[...segments.slice(0, -1), last.slice(0, colon), last.slice(colon)]] : [];
}
