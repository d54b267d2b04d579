import type { ApiEntry, Directory } from '../knowledge/directory.js';
import { loadMethods, loadPathIndex } from '../knowledge/lookup.js';
import type { MethodMatch, MethodTable } from '../knowledge/method-table.js';
import { readings } from './url-segments.js';

/** A URL that a method was found for. */
export interface FoundMethod {
  readonly table: MethodTable;
  readonly match: MethodMatch;
  /** The reading of the path that fitted. */
  readonly segments: readonly string[];
}

/** The method that a path calls, among some APIs: the longest literal match; the first API where two fit alike. */
export async function findMethod(entries: readonly ApiEntry[], httpMethod: string | undefined, segments: readonly string[]): Promise<FoundMethod | undefined> {
  let best: FoundMethod | undefined;
  const ways = readings(segments);
  for (const entry of entries) {
    const table = await loadMethods(entry);
    if (!table) continue;
    for (const way of ways) {
      const match = table.match(httpMethod, way);
      if (match && match.score > (best?.match.score ?? -1)) best = { table, match, segments: way };
      if (match) break;
    }
  }
  return best;
}

/**
 * The APIs that a path may belong to when the host does not tell: by their own first segment (`/drive/v3/…`), by the service that the
 * server names, or by the last literal of the path. Empty when too many remain.
 */
export async function candidatesByPath(directory: Directory, segments: readonly string[], service: string | undefined): Promise<readonly ApiEntry[]> {
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
