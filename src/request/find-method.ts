import { loadMethods, loadPathIndex, type ApiEntry, type Directory, type MethodMatch, type MethodTable } from '../knowledge/lookup.js';
import { readings } from './url-segments.js';

/** A URL that a method was found for. */
export interface FoundMethod {
  readonly table: MethodTable;
  readonly match: MethodMatch;
  /** The reading of the path that fitted. */
  readonly segments: readonly string[];
}

/** The method that a path calls, among some APIs: the longest literal match. Nothing when two services fit alike. */
export async function findMethod(
  entries: readonly ApiEntry[],
  httpMethod: string | undefined,
  segments: readonly string[],
): Promise<FoundMethod | undefined> {
  let best: FoundMethod | undefined;
  let rival = false;
  const ways = readings(segments);
  for (const entry of entries) {
    const table = await loadMethods(entry);
    const found = table && fitOf(table, httpMethod, ways);
    if (!found || (best && found.match.score < best.match.score)) continue;
    const tied = best?.match.score === found.match.score;
    rival = tied && (rival || best?.table.service !== found.table.service);
    if (!tied) best = found;
  }
  return rival ? undefined : best;
}

function fitOf(table: MethodTable, httpMethod: string | undefined, ways: readonly (readonly string[])[]): FoundMethod | undefined {
  for (const segments of ways) {
    const match = table.match(httpMethod, segments);
    if (match) return { table, match, segments };
  }
  const verb = ways[0]?.at(-1) ?? '';
  const id = verb.startsWith(':') ? table.onlyWithVerb(httpMethod, verb.slice(1)) : undefined;
  return id === undefined ? undefined : { table, match: { id, values: [], score: 0 }, segments: ways[0]! };
}

/**
 * The APIs that a path may belong to when the host does not tell: by their own first segment (`/drive/v3/…`), by the service that the
 * server names, or by the last literal of the path. Empty when too many remain.
 */
export async function candidatesByPath(
  directory: Directory,
  segments: readonly string[],
  service: string | undefined,
): Promise<readonly ApiEntry[]> {
  const below = directory.below(segments[0] ?? '');
  if (below.length > 0) return below;
  const named = service === undefined ? [] : directory.ofService(service);
  if (named.length > 0) return named;
  const apisWith = await loadPathIndex();
  for (const way of readings(segments)) {
    for (const literal of way.slice(-2).reverse()) {
      const apis = apisWith(literal);
      if (apis.length > 0) return apis;
    }
  }
  return [];
}
