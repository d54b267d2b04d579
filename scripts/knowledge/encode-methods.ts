import { singularize } from '../../src/evidence/values/singularize.js';
import { CONTAINERS } from './governance.js';
import type { Method } from './methods.js';
import { addLeaf, linesOf, type PathTree } from './path-tree.js';
import type { MethodPermissions } from './read-permissions.js';

const VERBS: Readonly<Record<string, string>> = { GET: 'G', POST: 'P', PUT: 'U', PATCH: 'A', DELETE: 'D' };
const SCOPE_BASE = 'https://www.googleapis.com/auth/';

/**
 * Encodes the merged methods of one API, as `src/knowledge/methods/method-table.ts` reads them. The lines of the text:
 *
 * 0. the first word of its ids: `drive`
 * 1. scopes, without `https://www.googleapis.com/auth/`: `drive.file drive.readonly`
 * 2. sets of accepted scopes, in the order of `rank-scopes.ts`, as base-36 indexes into line 1: `0 1;0`
 * 3. permissions; a leading dot stands for line 0: `.objects.get .objects.list`
 * 4. sets of permissions, as base-36 indexes into line 3, `?` after the conditional ones: `0;0 1?`
 * 5. what the members of a URL collection are called, where the plain singular is not it: `children=child`
 * 6. URL collections whose members are shared: `drives files`
 * 7. URLs as a tree of segments (`path-tree.ts`) with leaves `verb id [@versions],set of scopes,set of permissions`: `drive!!9;@!!8;about!G1get,0`
 */
export function encodeMethods(
  methods: readonly Method[],
  permissions: MethodPermissions,
  narrowestFirst: (method: Method) => string[],
): string {
  const prefix = mostCommon(methods.map((method) => method.id.split('.')[0]!));
  const scopes = table<string>((scope) => (scope.startsWith(SCOPE_BASE) ? scope.slice(SCOPE_BASE.length) : scope));
  const names = table<string>((name) => (name.startsWith(`${prefix}.`) ? name.slice(prefix.length) : name));
  const scopeSets = table<string>((set) => set);
  const permissionSets = table<string>((set) => set);
  const documented = new Map(methods.filter((method) => method.scopes.length > 0).map((method) => [method.id, method.scopes]));
  const tree: PathTree = {};
  for (const method of methods) {
    // An id can stand at several URLs: what one of them documents holds for all.
    const accepted = method.scopes.length > 0 ? method.scopes : (documented.get(method.id) ?? []);
    const scopeSet =
      accepted.length === 0
        ? ''
        : scopeSets.add(
            narrowestFirst({ ...method, scopes: accepted })
              .map(scopes.add)
              .join(' '),
          );
    const needed = permissions.get(method.id) ?? [];
    const permissionSet =
      needed.length === 0
        ? ''
        : permissionSets.add(needed.map(({ permission, conditional }) => names.add(permission) + (conditional ? '?' : '')).join(' '));
    const versions = method.versions ? `@${method.versions.join(' ')}` : '';
    const leaf = `${VERBS[method.httpMethod]!}${shortId(method, prefix)}${versions},${scopeSet},${permissionSet}`.replace(/,+$/, '');
    for (const text of [leaf, ...method.path])
      if (/[!;\n]/.test(text)) throw new Error(`The table of ${method.api} cannot hold "${text}".`);
    addLeaf(tree, method.path, leaf);
  }
  const containers = CONTAINERS[methods[0]!.api] ?? {};
  return [
    prefix,
    scopes.entries.join(' '),
    scopeSets.entries.join(';'),
    names.entries.join(' '),
    permissionSets.entries.join(';'),
    Object.entries(memberNames(methods, containers))
      .map((pair) => pair.join('='))
      .join(' '),
    Object.keys(containers).sort().join(' '),
    linesOf(tree).join(';'),
  ].join('\n');
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
