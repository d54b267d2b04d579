import { pathPattern } from './path-pattern.js';
import type { ClientMethod } from './read-client.js';

/** One method of an API, its versions merged. */
export interface Method {
  readonly api: string;
  /** Discovery id: `drive.files.get`. */
  readonly id: string;
  readonly httpMethod: string;
  readonly host: string;
  readonly path: readonly string[];
  /** The versions that have it, only where another version gives the same URL to another method. */
  readonly versions?: readonly string[];
  readonly scopes: readonly string[];
  /** How many methods of versioned clients it stands for. */
  readonly clients: number;
  /** Names of flat parameters by the literal before them: `{ b: 'bucket' }`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Merges the versions of each method and gives methods without a sample the id that the tables of permissions know, or the client's path. */
export function mergeVersions(clients: readonly ClientMethod[], knownIds: readonly string[]): Method[] {
  const known = new Map(knownIds.map((id) => [comparable(id), id]));
  const prefixes = idPrefixes(clients);
  const merged = new Map<string, Method & { versions: string[] }>();
  for (const client of clients) {
    const path = pathPattern(client);
    const guess = `${prefixes.get(client.api) ?? client.api}.${client.path}`;
    const id = client.sample.id ?? known.get(comparable(guess)) ?? guess;
    const key = `${client.api} ${client.host} ${client.httpMethod} ${path.join('/')} ${id}`;
    const before = merged.get(key);
    merged.set(key, {
      api: client.api,
      id,
      httpMethod: client.httpMethod,
      host: client.host,
      path,
      versions: [...(before?.versions ?? []), client.version],
      clients: (before?.clients ?? 0) + 1,
      scopes: before && before.scopes.length > 0 ? before.scopes : client.sample.scopes,
      parameters: { ...flatParameters(client), ...before?.parameters },
    });
  }
  const methods = [...merged.values()];
  const owners = Map.groupBy(methods, (method) => `${method.api} ${method.host} ${method.httpMethod} ${method.path.join('/')}`);
  return methods
    .map(({ versions, ...method }) => {
      const rivals = owners.get(`${method.api} ${method.host} ${method.httpMethod} ${method.path.join('/')}`)!;
      return rivals.length > 1 ? { ...method, versions: [...new Set(versions)].sort() } : method;
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path.join('/') < b.path.join('/') ? -1 : 1));
}

/** Ids compare without case and hyphens: the client says `PatientEverything`, discovery says `Patient-everything`. */
function comparable(id: string): string {
  return id.toLowerCase().replaceAll('-', '');
}

/** The first word of ids that an API uses, where its client has another name: `sql` for `sqladmin`. */
function idPrefixes(clients: readonly ClientMethod[]): Map<string, string> {
  const prefixes = new Map<string, string>();
  for (const { api, sample } of clients) if (sample.id !== undefined && !prefixes.has(api)) prefixes.set(api, sample.id.split('.')[0]!);
  return prefixes;
}

function flatParameters(client: ClientMethod): Record<string, string> {
  const found: Record<string, string> = {};
  const segments = client.template.split('/');
  segments.forEach((segment, index) => {
    const name = /^\{(\w+)\}/.exec(segment)?.[1];
    if (name !== undefined && index > 0 && !segments[index - 1]!.startsWith('{')) found[segments[index - 1]!] ??= name;
  });
  return found;
}
