import { loadDirectory, type ApiEntry, type Directory } from '../knowledge/lookup.js';
import { endpointOf } from '../response/endpoint.js';
import { candidatesByPath, findMethod } from './find-method.js';
import { namesByForm } from './generic-path.js';
import { serviceLabels } from './google-host.js';
import type { Operation } from './operation.js';
import { namesInPath } from './path-resource.js';
import { urlPath } from './url-segments.js';

/** How many leading segments a proxy may put in front of Google's own path. */
const MOST_PROXY_SEGMENTS = 3;

/**
 * The operation behind a URL, by the tables of methods. `named` is the service that the server itself names: it decides where the host and
 * the path leave several.
 */
export async function tableOperation(url: URL, httpMethod: string | undefined, named: string | undefined): Promise<Partial<Operation>> {
  const directory = await loadDirectory();
  const { segments, batch } = urlPath(url);
  const isGoogle = endpointOf(url.href) === 'google';
  const label = isGoogle ? serviceLabels(url.hostname, (word) => word !== 'www' && directory.onHost(word).length > 0) : undefined;
  const onHost = label === undefined ? [] : directory.onHost(label);

  if (batch) return serviceOnly(onHost.length > 0 ? onHost : directory.below(segments[0] ?? ''), url, isGoogle);
  for (let skipped = 0; skipped <= (isGoogle ? 0 : MOST_PROXY_SEGMENTS) && skipped < segments.length; skipped++) {
    const path = segments.slice(skipped);
    const entries = onHost.length > 0 ? onHost : await candidatesByPath(directory, path, named);
    const found = await findMethod(entries, httpMethod, path);
    if (found) {
      const names = found.match.values.length > 0 ? namesInPath(found.table, found.match.values, found.segments) : namesByForm(path);
      return { service: found.table.service, method: found.match.id, governedBy: found.table.governedBy, ...projectInQuery(url), ...names };
    }
  }
  return {
    ...serviceOnly(servicesOf(directory, onHost, segments, named), url, isGoogle),
    ...projectInQuery(url),
    ...namesByForm(segments),
  };
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
  const project = url.searchParams.get('project') ?? url.searchParams.get('projectId');
  return project !== null && /^[a-z0-9.:-]{1,80}$/.test(project) ? { project } : {};
}
