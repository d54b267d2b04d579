import { loadMethods, loadPathIndex, type ApiEntry, type Directory, type MethodMatch, type MethodTable } from '../knowledge/lookup.js';
import { readings } from './url-segments.js';

/** A URL that a method was found for. */
export interface FoundMethod {
  readonly table: MethodTable;
  readonly match: MethodMatch;
  /** The reading of the path that fitted. */
  readonly segments: readonly string[];
}

/**
 * The method that a path calls, among some APIs: the longest literal match. Where several services fit alike it is the only well-known one
 * of them, or none.
 */
export async function findMethod(
  entries: readonly ApiEntry[],
  httpMethod: string | undefined,
  segments: readonly string[],
): Promise<FoundMethod | undefined> {
  let best: (FoundMethod & { readonly wellKnown: boolean })[] = [];
  const ways = readings(segments);
  for (const entry of entries) {
    const table = await loadMethods(entry);
    const found = table && fitOf(table, httpMethod, ways);
    if (!found) continue;
    const lead = found.match.score - (best[0]?.match.score ?? -1);
    if (lead > 0) best = [];
    if (lead >= 0) best.push({ ...found, wellKnown: entry.wellKnown });
  }
  return only(best) ?? only(best.filter(({ wellKnown }) => wellKnown));
}

/** The first of several fits, if all are of one service. */
function only(found: readonly FoundMethod[]): FoundMethod | undefined {
  const [first] = found;
  return found.every(({ table }) => table.service === first?.table.service) ? first : undefined;
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
 * The APIs that a path may belong to when the tables do not know the host: by their own first segment (`/drive/v3/…`), and, where the host
 * names no service at all, by the service that the server names or by the last literal of the path. Empty when too many remain.
 */
export async function candidatesByPath(
  directory: Directory,
  segments: readonly string[],
  service: string | undefined,
  hostTells: boolean,
): Promise<readonly ApiEntry[]> {
  const below = directory.below(segments[0] ?? '');
  if (below.length > 0 || hostTells) return below;
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
