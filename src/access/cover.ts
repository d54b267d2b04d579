/** Something that covers items at a cost: a role its permissions, a scope its methods. */
export interface Candidate {
  readonly id: string;
  readonly covers: ReadonlySet<string>;
  readonly cost: number;
}

/** After so many steps the best choice so far stands: real programs need a few hundred. */
const MOST_STEPS = 50_000;

/**
 * The candidates that cover all items at the least cost; among equals the fewest, then the first by name. Items that nothing covers are left
 * out.
 */
export function cheapestCover(items: readonly string[], candidates: readonly Candidate[]): readonly Candidate[] {
  const coverable = items.filter((item) => candidates.some(({ covers }) => covers.has(item)));
  const useful = withoutDominated(candidates, coverable);
  const by = new Map(coverable.map((item) => [item, useful.filter(({ covers }) => covers.has(item))] as const));
  let best: readonly Candidate[] | undefined;
  let steps = 0;
  const search = (open: ReadonlySet<string>, chosen: readonly Candidate[], cost: number): void => {
    if (best && !isBetter(chosen, cost, best, open.size > 0)) return;
    if (open.size === 0) return void (best = chosen);
    if (best && ++steps > MOST_STEPS) return;
    // The item with the fewest ways decides first.
    const item = [...open].reduce((least, other) => (by.get(other)!.length < by.get(least)!.length ? other : least));
    for (const candidate of by.get(item)!) {
      search(new Set([...open].filter((other) => !candidate.covers.has(other))), [...chosen, candidate], cost + candidate.cost);
    }
  };
  search(new Set(coverable), [], 0);
  return [...(best ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a choice can still be better than the best one: cheaper, or as cheap with fewer parts. */
function isBetter(chosen: readonly Candidate[], cost: number, best: readonly Candidate[], isOpen: boolean): boolean {
  const bestCost = best.reduce((sum, candidate) => sum + candidate.cost, 0);
  if (cost !== bestCost) return cost < bestCost;
  return chosen.length + Number(isOpen) < best.length;
}

/** What another candidate does as well at no higher cost is no choice; the cheapest come first. */
function withoutDominated(candidates: readonly Candidate[], items: readonly string[]): readonly Candidate[] {
  const kept: { readonly candidate: Candidate; readonly own: readonly string[] }[] = [];
  const ordered = [...candidates].sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
  for (const candidate of ordered) {
    const own = items.filter((item) => candidate.covers.has(item));
    if (own.length === 0 || kept.some((other) => own.every((item) => other.candidate.covers.has(item)))) continue;
    kept.push({ candidate, own });
  }
  return kept.map(({ candidate }) => candidate);
}
