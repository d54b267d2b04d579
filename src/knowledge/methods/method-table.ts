import type { Governance } from '../governance.js';
import { eachLeaf, fitPath, PathTree, type PathFit, type PathValue } from './path-tree.js';

/** A method whose URL form fits. */
export interface MethodMatch {
  readonly id: string;
  readonly values: readonly PathValue[];
  /** How many segments fitted a literal. */
  readonly score: number;
}

/** What the tables know of a method. */
export interface MethodFacts {
  readonly id: string;
  /** Accepted OAuth scopes, narrowest first, and last those for a special purpose; empty where nobody documents them. */
  readonly scopes: readonly string[];
  /** Permissions that every request needs. */
  readonly permissions: readonly string[];
  /** Permissions that only some requests need. */
  readonly conditionalPermissions: readonly string[];
}

const VERB_LETTERS: Readonly<Record<string, string>> = { GET: 'G', HEAD: 'G', POST: 'P', PUT: 'U', PATCH: 'A', DELETE: 'D' };
const SCOPE_BASE = 'https://www.googleapis.com/auth/';

/** The methods of one API: found by URL, or by id. `scripts/knowledge/encode-methods.ts` explains its text. */
export class MethodTable {
  /** The first word of its ids. */
  readonly idPrefix: string;
  readonly #lines: readonly string[];
  readonly #tree: PathTree;
  readonly #seen = new Map<string, string>();
  readonly #facts = new Map<string, MethodFacts>();
  #leaves: Map<string, string> | undefined;

  constructor(
    readonly api: string,
    readonly service: string,
    readonly governedBy: Governance,
    text: string,
  ) {
    this.#lines = text.split('\n');
    this.idPrefix = this.#lines[0]!;
    this.#tree = new PathTree(this.#lines[7]!.split(';'));
  }

  /** What the members of a URL collection are called, where the plain singular is not it. */
  memberName(collection: string): string | undefined {
    const pair = words(this.#lines[5]).find((entry) => entry.startsWith(`${collection}=`));
    return pair?.slice(collection.length + 1);
  }

  /** Whether the members of a URL collection are what gets shared. */
  isShared(collection: string): boolean {
    return words(this.#lines[6]).includes(collection);
  }

  /** The method that a URL calls: the HTTP method first, then the longest literal match. */
  match(httpMethod: string | undefined, segments: readonly string[]): MethodMatch | undefined {
    const verb = verbOf(httpMethod);
    return this.#best(verb, segments, false) ?? this.#best(verb, segments, true);
  }

  #best(verb: string | undefined, segments: readonly string[], loose: boolean): MethodMatch | undefined {
    let best: MethodMatch | undefined;
    let entryOfBest = '';
    const judge = (fit: PathFit): void => {
      if (best && fit.score <= best.score) return;
      // Without an HTTP method a read is the likelier one.
      for (const entry of verb === undefined ? fit.leaf.split('|').sort(readsFirst) : fit.leaf.split('|')) {
        if (verb !== undefined && !entry.startsWith(verb)) continue;
        const { id, versions } = this.#readLeaf(entry, fit.literals);
        if (versions !== undefined && !versions.split(' ').includes(fit.version)) continue;
        best = { id, values: fit.values, score: fit.score };
        entryOfBest = entry;
        return;
      }
    };
    fitPath(this.#tree, segments, judge, loose);
    // Whoever asks what is known of this method next need not search all of them.
    if (best) this.#seen.set(best.id, entryOfBest);
    return best;
  }

  /** The method with a custom verb (`:runQuery`) where the API has only one: its names may be shorter or longer than documented. */
  onlyWithVerb(httpMethod: string | undefined, verb: string): string | undefined {
    const letter = verbOf(httpMethod);
    const ids = [...this.#byId()].filter(([id, leaf]) => id.endsWith(`.${verb}`) && (letter === undefined || leaf.startsWith(letter)));
    return ids.length === 1 ? ids[0]![0] : undefined;
  }

  /** What is known of a method, by its id. */
  facts(id: string): MethodFacts | undefined {
    const known = this.#facts.get(id);
    if (known) return known;
    const leaf = this.#seen.get(id) ?? this.#byId().get(id);
    if (leaf === undefined) return undefined;
    const [, scopes, permissions] = leaf.split(',');
    const facts = { id, scopes: this.#scopes(scopes), ...this.#permissions(permissions) };
    this.#facts.set(id, facts);
    return facts;
  }

  /** Every id of the API. */
  ids(): IterableIterator<string> {
    return this.#byId().keys();
  }

  #byId(): Map<string, string> {
    if (this.#leaves) return this.#leaves;
    const leaves = new Map<string, string>();
    eachLeaf(this.#tree, (leaf, literals) => {
      for (const entry of leaf.split('|')) {
        // An id can stand at several URLs, which know the same of it.
        const { id } = this.#readLeaf(entry, literals);
        if (!leaves.has(id)) leaves.set(id, entry);
      }
    });
    return (this.#leaves = leaves);
  }

  /** The id in a leaf: in full (`=`), without the first word (`.`), or the literals of the URL after so many (`2get`). */
  #readLeaf(entry: string, literals: readonly string[]): { id: string; versions: string | undefined } {
    const [head = ''] = entry.split(',', 1);
    const [code = '', versions] = head.slice(1).split('@');
    if (code.startsWith('=')) return { id: code.slice(1), versions };
    if (code.startsWith('.')) return { id: `${this.idPrefix}${code}`, versions };
    return { id: [this.idPrefix, ...literals.slice(Number(code[0])), code.slice(1)].join('.'), versions };
  }

  #scopes(set: string | undefined): readonly string[] {
    const names = words(this.#lines[1]);
    return members(set, this.#lines[2]).map((index) => {
      const scope = names[parseInt(index, 36)]!;
      return scope.startsWith('https:') ? scope : SCOPE_BASE + scope;
    });
  }

  #permissions(set: string | undefined): Pick<MethodFacts, 'permissions' | 'conditionalPermissions'> {
    const entries = members(set, this.#lines[4]);
    const names = entries.length > 0 ? words(this.#lines[3]) : [];
    const spell = (entry: string): string => {
      const name = names[parseInt(entry, 36)]!;
      return name.startsWith('.') ? this.idPrefix + name : name;
    };
    return {
      permissions: entries.filter((entry) => !entry.endsWith('?')).map(spell),
      conditionalPermissions: entries.filter((entry) => entry.endsWith('?')).map(spell),
    };
  }
}

function words(line: string | undefined): readonly string[] {
  return line ? line.split(' ') : [];
}

/** The members of one of the sets in a line, by the set's number. */
function members(set: string | undefined, sets: string | undefined): readonly string[] {
  return set ? words(sets?.split(';')[parseInt(set, 36)]) : [];
}

/** The letter of an HTTP method; `?`, which no method has, for one that Google's APIs do not use. */
function verbOf(httpMethod: string | undefined): string | undefined {
  return httpMethod === undefined ? undefined : (VERB_LETTERS[httpMethod.toUpperCase()] ?? '?');
}

function readsFirst(a: string, b: string): number {
  return Number(b.startsWith('G')) - Number(a.startsWith('G'));
}
