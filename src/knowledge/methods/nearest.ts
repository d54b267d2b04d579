/** The names that look most like one that nobody knows: those that share the most pairs of letters. */
export function nearest(wanted: string, ids: readonly string[], most = 3): string[] {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2).toLowerCase()));
  const own = pairs(wanted.slice(0, 200));
  const likeness = (id: string): number => {
    const others = pairs(id);
    return [...own].filter((pair) => others.has(pair)).length / (own.size + others.size);
  };
  return ids
    .map((id) => ({ id, score: likeness(id) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}
