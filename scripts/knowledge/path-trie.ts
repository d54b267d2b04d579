/** A node of the tree of URL segments: a leaf alone, or children with an own leaf under `''`. */
export type PathTrie = { [segment: string]: PathTrie | string };

/** Adds a leaf at the end of a path; several leaves at one place are joined by `|`. */
export function addLeaf(root: PathTrie, path: readonly string[], leaf: string): void {
  let node = root;
  path.slice(0, -1).forEach((segment) => {
    const next = node[segment];
    if (next === undefined || typeof next === 'string') node[segment] = next === undefined ? {} : { '': next };
    node = node[segment] as PathTrie;
  });
  const last = path.at(-1)!;
  const place = node[last];
  if (place === undefined) node[last] = leaf;
  else if (typeof place === 'string') node[last] = `${place}|${leaf}`;
  else place[''] = place[''] === undefined ? leaf : `${place[''] as string}|${leaf}`;
}

/** The same tree with sorted keys: the output does not depend on the order of the input. */
export function sorted(node: PathTrie): PathTrie {
  return Object.fromEntries(
    Object.keys(node)
      .sort()
      .map((key) => [key, typeof node[key] === 'string' ? [...node[key].split('|')].sort().join('|') : sorted(node[key] as PathTrie)]),
  );
}
