import { sharingOf } from './governance.js';
import type { Method } from './methods.js';
import type { MethodPermissions } from './read-permissions.js';

/** Service names that neither the host nor the package of googleapis tells. */
const SERVICES: Readonly<Record<string, string>> = {
  calendar: 'calendar-json',
  siteVerification: 'siteverification',
  translate: 'translate',
  webmasters: 'searchconsole',
  prod_tt_sasportal: 'prod-tt-sasportal',
};

/**
 * One line an API, as `src/knowledge/directory.ts` searches it: `admin^admin/admin#directory#reports;i`; its name stands for the service and the host where
 * they are the same. A line `=t3` stands above those whose methods are in that file; others, and what is not of IAM and well known, say so at the end.
 *
 * @param fileOf - the file of its methods
 */
export function encodeDirectory(
  apis: ReadonlyMap<string, readonly Method[]>,
  permissions: MethodPermissions,
  fileOf: (api: string) => string,
): string {
  let above = '';
  const lines = [...apis].flatMap(([api, methods]) => {
    const file = fileOf(api);
    const isNext = file !== above && file !== 'popular';
    if (isNext) above = file;
    const standing = standingOf(api, methods, permissions) + (file === above ? '' : file);
    return [...(isNext ? [`=${file}`] : []), encodeApi(api, methods) + (standing === 'i!' ? '' : `;${standing}`)];
  });
  return lines.join('\n');
}

function encodeApi(api: string, methods: readonly Method[]): string {
  const hosts = unique(methods.map((method) => method.host.replace(/\.googleapis\.com$/, '')));
  const own = hosts.filter((host) => host !== 'www');
  const service = SERVICES[api] ?? (own.length > 0 ? (own.includes(api) ? api : own.at(-1)!) : api);
  const bases = unique(methods.map((method) => method.path[0]!).filter((segment) => !/^[@*:]/.test(segment)));
  const prefixes = unique(methods.map((method) => method.id.split('.')[0]!));
  const words = (mark: string, own: readonly string[]): string =>
    own.length === 1 && own[0] === api ? '' : own.map((word) => mark + plain(word)).join('');
  const ids = prefixes.filter((prefix) => prefix !== api);
  return `${plain(api)}${words('@', [service])}${words('^', hosts)}${bases.map((base) => `/${plain(base)}`).join('')}${words('#', ids)}`;
}

function standingOf(api: string, methods: readonly Method[], permissions: MethodPermissions): string {
  return governance(api, methods, permissions) + (isWellKnown(api, methods, permissions) ? '!' : '');
}

/** A word without the marks of a line. */
function plain(word: string): string {
  if (!/^[\w.$-]+$/.test(word)) throw new Error(`The directory cannot hold "${word}": choose another mark for its lines.`);
  return word;
}

/** APIs that somebody reviewed, or documented permissions for: a URL that fits several services on an unknown host is rather theirs. */
function isWellKnown(api: string, methods: readonly Method[], permissions: MethodPermissions): boolean {
  return sharingOf(api) !== undefined || methods.some((method) => permissions.has(method.id));
}

function governance(api: string, methods: readonly Method[], permissions: MethodPermissions): 'i' | 's' | 'm' | 'u' {
  const sharing = sharingOf(api);
  if (sharing) return sharing === 'mixed' ? 'm' : 's';
  const cloud = methods.some((method) => permissions.has(method.id) || method.scopes.some((scope) => scope.endsWith('/cloud-platform')));
  return cloud ? 'i' : 'u';
}

/**
 * The APIs whose URLs end with a literal or a `:verb`, by that literal: base-36 line numbers of the directory. Literals that many APIs share
 * tell nothing and are left out.
 */
export function encodePathIndex(apis: ReadonlyMap<string, readonly Method[]>, most = 12): string {
  const index = new Map<string, Set<string>>();
  for (const [line, methods] of [...apis.values()].entries()) {
    for (const method of methods.filter(({ path }) => path[0] === '@')) {
      const literal = method.path.findLast((segment) => !/^[@*]/.test(segment));
      if (literal !== undefined) index.set(literal, (index.get(literal) ?? new Set()).add(line.toString(36)));
    }
  }
  return [...index]
    .filter(([, lines]) => lines.size <= most)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([literal, lines]) => [literal, ...lines].join(' '))
    .join('\n');
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
