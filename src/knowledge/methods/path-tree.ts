/**
 * A tree of URL segments, read out of lines: `segment!leaf!size`, where `size` is how many of the next lines lie below it (in base 36; left out
 * for none). What no URL goes through is never looked at.
 */
export class PathTree {
  #children: Map<string, PathTree> | undefined;

  /** @param from - its first line; @param to - the line after its last one */
  constructor(
    private readonly lines: readonly string[],
    private readonly from = 0,
    private readonly to = lines.length,
    /** What a URL means that ends here. */
    readonly leaf: string | undefined = undefined,
  ) {}

  /** The branch of a segment. */
  child(segment: string): PathTree | undefined {
    return this.children.get(segment);
  }

  get children(): ReadonlyMap<string, PathTree> {
    if (this.#children) return this.#children;
    const children = new Map<string, PathTree>();
    for (let at = this.from; at < this.to;) {
      const [segment = '', leaf, size] = this.lines[at]!.split('!');
      const end = at + 1 + (size ? parseInt(size, 36) : 0);
      children.set(segment, new PathTree(this.lines, at + 1, end, leaf || undefined));
      at = end;
    }
    return (this.#children = children);
  }
}

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
export function fitPath(tree: PathTree, segments: readonly string[], found: (fit: PathFit) => void, loose = false): void {
  const literals: string[] = [];
  const values: PathValue[] = [];
  let version = '';
  let score = 0;

  const step = (node: PathTree, at: number, before: string): void => {
    if (at === segments.length) {
      if (loose) onward(node.child('**'), at, before);
      if (node.leaf !== undefined) found({ leaf: node.leaf, literals: [...literals], values: [...values], version, score });
      return;
    }
    if (loose) onward(node.child('**'), at, before);
    const segment = segments[at]!;
    const literal = segment === '' ? undefined : node.child(segment);
    if (literal !== undefined) {
      const isVerb = segment.startsWith(':');
      if (!isVerb) literals.push(segment);
      score++;
      step(literal, at + 1, segment);
      score--;
      if (!isVerb) literals.pop();
    }
    const versioned = node.child('@');
    if (versioned !== undefined && VERSION.test(segment)) {
      version = segment;
      step(versioned, at + 1, '@');
      version = '';
    }
    if (segment === '' || segment.startsWith(':')) return;
    take(node.child('*'), at, at + 1, before);
    const many = node.child('**');
    if (many !== undefined) for (let end = segments.length; end > at; end--) take(many, at, end, before);
  };

  const onward = (node: PathTree | undefined, at: number, before: string): void => {
    if (node !== undefined) step(node, at, before);
  };

  const take = (node: PathTree | undefined, start: number, end: number, collection: string): void => {
    values.push({ collection, start, end });
    onward(node, end, '');
    values.pop();
  };

  step(tree, 0, '');
}

/** Every leaf with the literals on its way. */
export function eachLeaf(
  tree: PathTree,
  visit: (leaf: string, literals: readonly string[]) => void,
  literals: readonly string[] = [],
): void {
  if (tree.leaf !== undefined) visit(tree.leaf, literals);
  for (const [key, next] of tree.children) eachLeaf(next, visit, /^[@*:]/.test(key) ? literals : [...literals, key]);
}
