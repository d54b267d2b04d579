import { loadDirectory, type ApiEntry, type Directory } from '../knowledge/lookup.js';
import { endpointOf } from '../response/endpoint.js';
import { candidatesByPath, findMethod, type FoundMethod } from './find-method.js';
import { firestoreMethod } from './firestore-method.js';
import { namesByForm } from './generic-path.js';
import { serviceLabel } from './google-host.js';
import type { Operation } from './operation.js';
import { namesInPath } from './path-resource.js';
import { isSharedHost, serviceInPath } from './shared-host.js';
import { urlPath } from './url-segments.js';

/** What the server of a cluster serves on its own address: Cloud Run has the same paths, on a host of Google's. */
const KUBERNETES = /^\/(?:api\/v1\/(?!projects\/)|apis\/[a-z\d.-]{1,100}\/v\d)/;

/** How many leading segments a proxy may put in front of Google's own path. */
const MOST_PROXY_SEGMENTS = 3;

/**
 * The operation behind a URL, by the tables of methods. `named` is the service that the server itself names: it decides where the host and
 * the path leave several.
 */
export async function tableOperation(url: URL, httpMethod: string | undefined, named: string | undefined): Promise<Partial<Operation>> {
  const endpoint = endpointOf(url);
  const isGoogle = endpoint === 'google';
  if ((!isGoogle || url.hostname.endsWith('.gke.goog')) && KUBERNETES.test(url.pathname)) return {};
  const directory = await loadDirectory();
  const { paths, batch } = urlPath(url);
  // Pages and old feeds: their paths are no API's.
  if (isGoogle && url.hostname.endsWith('.google.com') && !isSharedHost(url.hostname)) return named === undefined ? {} : { service: named };
  const [path = []] = paths;
  const label = isGoogle ? serviceLabel(url.hostname, (word) => word !== 'www' && directory.onHost(word).length > 0) : undefined;
  const onHost = label === undefined ? [] : directory.onHost(label);

  if (batch) return serviceOnly(onHost.length > 0 ? onHost : directory.below(path[0] ?? ''), url, isGoogle);
  for (const reading of isGoogle ? paths : proxied(paths)) {
    const entries = onHost.length > 0 ? onHost : await candidatesByPath(directory, reading, named, isGoogle && !isSharedHost(url.hostname));
    const found = await findMethod(entries, httpMethod, reading);
    if (found) return operationOf(found, url, reading);
  }
  const inPath = isSharedHost(url.hostname) ? serviceInPath(directory, path) : undefined;
  const found = inPath && (await findMethod(inPath.entries, httpMethod, inPath.rest));
  if (found) return operationOf(found, url, inPath.rest);
  // A customer's program has paths of its own: /api on its host is no API of Google's.
  const below = endpoint === 'hosted' ? [] : path;
  const alone = serviceOnly(servicesOf(directory, onHost, below, named), url, isGoogle);
  return { ...(inPath && { service: inPath.service }), ...alone, ...projectInQuery(url), ...namesByForm(path) };
}

function operationOf({ table, match, segments }: FoundMethod, url: URL, path: readonly string[]): Partial<Operation> {
  const names = match.values.length > 0 ? namesInPath(table, match.values, segments) : namesByForm(path);
  return {
    service: table.service,
    method: firestoreMethod(match.id, segments),
    governedBy: table.governedBy,
    ...projectInQuery(url),
    ...names,
  };
}

/** The readings of a path that a proxy may have put segments of its own in front of. */
function proxied(paths: readonly (readonly string[])[]): (readonly string[])[] {
  return paths.flatMap((path) =>
    Array.from({ length: Math.min(MOST_PROXY_SEGMENTS + 1, path.length) }, (_, skipped) => path.slice(skipped)),
  );
}

/** The APIs that remain when no method fits: all of one service, or none. */
function servicesOf(
  directory: Directory,
  onHost: readonly ApiEntry[],
  segments: readonly string[],
  named: string | undefined,
): readonly ApiEntry[] {
  if (onHost.length > 0) return onHost;
  const below = directory.below(segments[0] ?? '');
  return below.length > 0 || named === undefined ? below : directory.ofService(named);
}

function serviceOnly(entries: readonly ApiEntry[], url: URL, isGoogle: boolean): Partial<Operation> {
  const [first] = entries;
  if (first && entries.every((entry) => entry.service === first.service)) return { service: first.service, governedBy: first.governedBy };
  const own = isGoogle ? /^(?!www\.|content\.)([a-z0-9-]+)\.(?:mtls\.)?googleapis\.com$/.exec(url.hostname)?.[1] : undefined;
  return own === undefined ? {} : { service: `${own.replace(/^[a-z]+-[a-z]+\d+-/, '')}.googleapis.com` };
}

/** Cloud Storage and some older APIs take the project as a parameter. */
function projectInQuery(url: URL): { project?: string } {
  if (url.search === '') return {};
  const project = url.searchParams.get('project') ?? url.searchParams.get('projectId');
  return project !== null && /^[a-z0-9.:-]{1,80}$/.test(project) ? { project } : {};
}
