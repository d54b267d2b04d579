import { singularize } from '../../src/evidence/values/singularize.js';
import { SHARING } from './governance.js';
import type { Method } from './methods.js';
import { addLeaf, sorted, type PathTrie } from './path-trie.js';
import type { MethodPermissions } from './read-permissions.js';

/** The tables of one API, as `src/knowledge/method-table.ts` reads them. */
export interface MethodShard {
  /** The first word of its ids. */
  readonly i: string;
  /** Scopes, without `https://www.googleapis.com/auth/`. */
  readonly s: readonly string[];
  /** Sets of accepted scopes, narrowest first: base-36 indexes into `s`. */
  readonly S: readonly string[];
  /** Permissions; a leading dot stands for the id's first word. This and the next three are left out where they would be empty. */
  readonly p?: readonly string[];
  /** Sets of permissions: base-36 indexes into `p`, `?` after the conditional ones. */
  readonly P?: readonly string[];
  /** What the members of a URL collection are called, where the plain singular is not it. */
  readonly n?: Readonly<Record<string, string>>;
  /** URL collections whose members are shared. */
  readonly c?: readonly string[];
  /** URLs as a tree of segments with leaves `verb id [@versions],scopes,permissions`. */
  readonly t: PathTrie;
}

const VERBS: Readonly<Record<string, string>> = { GET: 'G', POST: 'P', PUT: 'U', PATCH: 'A', DELETE: 'D' };
const SCOPE_BASE = 'https://www.googleapis.com/auth/';

/** Encodes the merged methods of one API. */
export function encodeMethods(
  methods: readonly Method[],
  permissions: MethodPermissions,
  narrowestFirst: (scopes: readonly string[]) => string[],
): MethodShard {
  const prefix = mostCommon(methods.map((method) => method.id.split('.')[0]!));
  const scopes = table<string>((scope) => (scope.startsWith(SCOPE_BASE) ? scope.slice(SCOPE_BASE.length) : scope));
  const names = table<string>((name) => (name.startsWith(`${prefix}.`) ? name.slice(prefix.length) : name));
  const scopeSets = table<string>((set) => set);
  const permissionSets = table<string>((set) => set);
  const trie: PathTrie = {};
  for (const method of methods) {
    const scopeSet = method.scopes.length === 0 ? '' : scopeSets.add(narrowestFirst(method.scopes).map(scopes.add).join(' '));
    const needed = permissions.get(method.id) ?? [];
    const permissionSet =
      needed.length === 0
        ? ''
        : permissionSets.add(needed.map(({ permission, conditional }) => names.add(permission) + (conditional ? '?' : '')).join(' '));
    const versions = method.versions ? `@${method.versions.join(' ')}` : '';
    addLeaf(
      trie,
      method.path,
      `${VERBS[method.httpMethod]!}${shortId(method, prefix)}${versions},${scopeSet},${permissionSet}`.replace(/,+$/, ''),
    );
  }
  const sharing = SHARING[methods[0]!.api];
  const members = memberNames(methods, sharing?.containers ?? {});
  return {
    i: prefix,
    s: scopes.entries,
    S: scopeSets.entries,
    ...(names.entries.length > 0 && { p: names.entries, P: permissionSets.entries }),
    ...(Object.keys(members).length > 0 && { n: members }),
    ...(sharing && Object.keys(sharing.containers).length > 0 && { c: Object.keys(sharing.containers).sort() }),
    t: sorted(trie),
  };
}

/** A digit: that many literals of the URL are dropped and the rest is the id's path; `.`: the path in full; `=`: the id in full. */
function shortId(method: Method, prefix: string): string {
  if (!method.id.startsWith(`${prefix}.`)) return `=${method.id}`;
  const path = method.id.slice(prefix.length + 1).split('.');
  const collections = path.slice(0, -1).join('.');
  const literals = method.path.filter((segment) => !/^[@*:]/.test(segment));
  for (let drop = 0; drop <= Math.min(9, literals.length); drop++) {
    if (literals.slice(drop).join('.') === collections) return `${drop}${path.at(-1)!}`;
  }
  return `.${path.join('.')}`;
}

/** Names of members: the sharing tables first, then flat parameters where the collection is not a plural (`b/{bucket}`). */
function memberNames(methods: readonly Method[], containers: Readonly<Record<string, string>>): Record<string, string> {
  const names: Record<string, string> = {};
  for (const method of methods) {
    for (const [literal, parameter] of Object.entries(method.parameters)) {
      const name = parameter.replace(/(?:Unique)?(?:Id|Key|Name)$/, '');
      if (singularize(literal) === literal && name !== '' && !/^(?:id|name|key|resource)$/.test(name) && name !== literal)
        names[literal] ??= name;
    }
  }
  for (const [literal, name] of Object.entries(containers)) if (singularize(literal) !== name) names[literal] = name;
  return Object.fromEntries(Object.entries(names).sort());
}

function mostCommon(words: readonly string[]): string {
  const counts = Map.groupBy(words, (word) => word);
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]![0];
}

/** A list without repetition, in order of first use; `add` answers the base-36 index. */
function table<T extends string>(form: (entry: T) => string): { entries: string[]; add: (entry: T) => string } {
  const entries: string[] = [];
  const places = new Map<string, number>();
  const add = (entry: T): string => {
    const text = form(entry);
    if (!places.has(text)) places.set(text, entries.push(text) - 1);
    return places.get(text)!.toString(36);
  };
  return { entries, add };
}
