type Pairs = ReadonlySet<string>;

/** The pairs of letters in a name. */
function pairsOf(name: string): Pairs {
  return new Set(Array.from(name.slice(1, 200), (_, at) => name.slice(at, at + 2).toLowerCase()));
}

/** How alike two names are: 0 where they share no pair, 0.5 where they share all. */
function likeness(one: Pairs, other: Pairs): number {
  return [...one].filter((pair) => other.has(pair)).length / (one.size + other.size || 1);
}

/** The names that are most like a misspelt one. */
export function nearest(wanted: string, names: readonly string[], most = 3): string[] {
  const own = pairsOf(wanted);
  return names
    .map((name) => ({ name, score: likeness(own, pairsOf(name)) }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
