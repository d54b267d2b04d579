/** A node of the tree of URL segments: a leaf alone, or children with an own leaf under `''`. */
export type PathTrie = { readonly [segment: string]: PathTrie | string };

/** A segment of a URL that stands for something, and the literal in front of it. */
export interface PathValue {
  /** The literal in front, for example `files`; `@` for a version, empty for another value. */
  readonly collection: string;
  /** Index of its first and after its last segment in the URL. */
  readonly start: number;
  readonly end: number;
}

/** One way in which a URL fits the tree. */
export interface PathFit {
  readonly leaf: string;
  /** The literals on the way, without versions and `:verbs`. */
  readonly literals: readonly string[];
  readonly values: readonly PathValue[];
  /** The version in the URL: `v3`. */
  readonly version: string;
  /** How many segments fitted a literal. */
  readonly score: number;
}

const VERSION = /^(?:v\d[\w.]*|alpha|beta|preview)$/;

/**
 * Finds every way in which URL segments fit the tree. A `:verb` is a segment of its own. `loose` lets `**` stand for nothing as well: some
 * services take shorter names than their reference says.
 */
export function fitPath(trie: PathTrie, segments: readonly string[], found: (fit: PathFit) => void, loose = false): void {
  const literals: string[] = [];
  const values: PathValue[] = [];
  let version = '';
  let score = 0;

  const step = (node: PathTrie | string, at: number, before: string): void => {
    if (at === segments.length) {
      if (loose && typeof node !== 'string') onward(child(node, '**'), at, before);
      const leaf = typeof node === 'string' ? node : (child(node, '') as string | undefined);
      if (leaf !== undefined) found({ leaf, literals: [...literals], values: [...values], version, score });
      return;
    }
    if (typeof node === 'string') return;
    if (loose) onward(child(node, '**'), at, before);
    const segment = segments[at]!;
    const literal = segment === '' ? undefined : child(node, segment);
    if (literal !== undefined) {
      const isVerb = segment.startsWith(':');
      if (!isVerb) literals.push(segment);
      score++;
      step(literal, at + 1, segment);
      score--;
      if (!isVerb) literals.pop();
    }
    const versioned = child(node, '@');
    if (versioned !== undefined && VERSION.test(segment)) {
      version = segment;
      step(versioned, at + 1, '@');
      version = '';
    }
    if (segment === '' || segment.startsWith(':')) return;
    take(child(node, '*'), at, at + 1, before);
    const many = child(node, '**');
    if (many !== undefined) for (let end = segments.length; end > at; end--) take(many, at, end, before);
  };

  const onward = (node: PathTrie | string | undefined, at: number, before: string): void => {
    if (node !== undefined) step(node, at, before);
  };

  const take = (node: PathTrie | string | undefined, start: number, end: number, collection: string): void => {
    values.push({ collection, start, end });
    onward(node, end, '');
    values.pop();
  };

  step(trie, 0, '');
}

/** Only own keys: a URL may say `constructor`. */
function child(node: PathTrie, key: string): PathTrie | string | undefined {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** Every leaf with the literals on its way. */
export function eachLeaf(
  node: PathTrie | string,
  visit: (leaf: string, literals: readonly string[]) => void,
  literals: readonly string[] = [],
): void {
  if (typeof node === 'string') return visit(node, literals);
  for (const [key, next] of Object.entries(node)) eachLeaf(next, visit, /^[@*:]|^$/.test(key) ? literals : [...literals, key]);
}
