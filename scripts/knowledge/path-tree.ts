/** A node of the tree of URL segments: a leaf alone, or children with an own leaf under `''`. */
export type PathTree = { [segment: string]: PathTree | string };

/** Adds a leaf at the end of a path; several leaves at one place are joined by `|`. */
export function addLeaf(root: PathTree, path: readonly string[], leaf: string): void {
  let node = root;
  path.slice(0, -1).forEach((segment) => {
    const next = node[segment];
    if (next === undefined || typeof next === 'string') node[segment] = next === undefined ? {} : { '': next };
    node = node[segment] as PathTree;
  });
  const last = path.at(-1)!;
  const place = node[last];
  if (place === undefined) node[last] = leaf;
  else if (typeof place === 'string') node[last] = `${place}|${leaf}`;
  else place[''] = place[''] === undefined ? leaf : `${place[''] as string}|${leaf}`;
}

/**
 * The tree as lines, `segment!leaf!size`: `size` says how many of the next lines lie below, in base 36. Sorted, so that the output does not
 * depend on the order of the input.
 */
export function linesOf(tree: PathTree): string[] {
  return Object.keys(tree)
    .filter((segment) => segment !== '')
    .sort()
    .flatMap((segment) => {
      const next = tree[segment]!;
      const below = typeof next === 'string' ? [] : linesOf(next);
      const leaf = ((typeof next === 'string' ? next : next['']) ?? '') as string;
      const fields = [segment, leaf.split('|').sort().join('|'), below.length === 0 ? '' : below.length.toString(36)];
      return [fields.join('!').replace(/!+$/, ''), ...below];
    });
}
