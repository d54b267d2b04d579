import { loadDirectory, loadMethods } from '../knowledge/lookup.js';
import { cheapestCover, type Candidate } from './cover.js';
import type { MethodAccess } from './method-access.js';
import { isPartial, WIDEST } from './scope-kinds.js';

/** A scope to ask for, and what for. */
export interface ScopeChoice {
  readonly scope: string;
  /** The methods that it is asked for. */
  readonly methods: readonly string[];
}

/**
 * The smallest set of scopes that covers all methods: together its scopes open the fewest methods of these APIs. Scopes that open only a part
 * of what a method reaches (`drive.file`: files that the app made) are taken only where nothing else is accepted.
 */
export async function smallestScopes(methods: readonly MethodAccess[]): Promise<readonly ScopeChoice[]> {
  const scoped = methods.filter(({ scopes }) => scopes.length > 0);
  const accepted = scoped.map(({ method, scopes }) => ({ method, scopes: whole(scopes) }));
  const opened = await openedBy(methods);
  const candidates = [...new Set(accepted.flatMap(({ scopes }) => scopes))].map((scope) => ({
    id: scope,
    covers: new Set(accepted.filter(({ scopes }) => scopes.includes(scope)).map(({ method }) => method)),
    cost: WIDEST.get(scope) ?? opened.get(scope) ?? uncounted(scope, accepted),
  }));
  const chosen = cheapestCover(
    accepted.map(({ method }) => method),
    candidates,
  );
  return chosen.map(({ id }) => ({ scope: id, methods: servedBy(id, accepted, chosen) }));
}

/** Of an API without a table, the order of its scopes tells the narrower one. */
function uncounted(scope: string, accepted: readonly { readonly scopes: readonly string[] }[]): number {
  return 1 + Math.max(...accepted.map(({ scopes }) => scopes.indexOf(scope))) / 100;
}

function whole(scopes: readonly string[]): readonly string[] {
  const plain = scopes.filter((scope) => !isPartial(scope));
  return plain.length > 0 ? plain : scopes;
}

/** The methods for which a scope is the narrowest of those that were chosen. */
function servedBy(
  scope: string,
  accepted: readonly { readonly method: string; readonly scopes: readonly string[] }[],
  chosen: readonly Candidate[],
): readonly string[] {
  const ids = chosen.map(({ id }) => id);
  return accepted.filter(({ scopes }) => scopes.find((one) => ids.includes(one)) === scope).map(({ method }) => method);
}

/** How much each scope opens in the APIs of some methods. */
async function openedBy(methods: readonly MethodAccess[]): Promise<ReadonlyMap<string, number>> {
  const directory = await loadDirectory();
  const words = new Set(methods.map(({ method }) => method.split('.', 1)[0]!));
  const entries = new Set([...words].flatMap((word) => directory.withIds(word)));
  const opened = new Map<string, number>();
  for (const entry of entries) {
    const table = await loadMethods(entry);
    for (const id of table?.ids() ?? [])
      for (const scope of table!.facts(id)?.scopes ?? []) opened.set(scope, (opened.get(scope) ?? 0) + 1);
  }
  return opened;
}
