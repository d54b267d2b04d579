import { cleanText } from '../response/safe/clean-text.js';
import type { Operation } from './operation.js';
import { decodeSegment } from './path-resource.js';

const CLOUD_RUN = /^(?<service>[a-z][a-z0-9-]*?)(?:-(?<number>\d{6,})\.(?<region>[a-z]+-[a-z]+\d+)|-[a-z0-9]{5,12}-[a-z]{2}\.a)\.run\.app$/;
const FUNCTION = /^(?<region>[a-z]+-[a-z]+\d+)-(?<project>[a-z][a-z0-9-]{2,28}[a-z0-9])\.cloudfunctions\.net$/;
const FIREBASE = /^(?<database>[a-z0-9-]+)\.(?:firebaseio\.com|[a-z0-9-]+\.firebasedatabase\.app)$/;
const REGISTRY = /^(?<location>[a-z0-9-]+)-(?:docker|npm|maven|python|go|apt|yum|generic|kfp|googet)\.pkg\.dev$/;
const CONTAINER_REGISTRY = /^(?:(?<location>us|eu|asia)\.)?gcr\.io$/;

/** Hosts that carry a resource in their name: Cloud Run services, functions, Realtime Databases, package registries. */
export function hostedOperation(url: URL): Partial<Operation> | undefined {
  const host = url.hostname.toLowerCase();
  if (host.endsWith('.googleapis.com')) return undefined;
  const run = CLOUD_RUN.exec(host)?.groups;
  if (run) return runOperation(run['service']!, run['region'], run['number']);
  if (host.endsWith('.run.app')) return { service: 'run.googleapis.com', governedBy: 'iam' };
  const fn = FUNCTION.exec(host)?.groups;
  if (fn) return functionOperation(fn['project']!, fn['region']!, names(url)[0]);
  if (host.endsWith('.cloudfunctions.net')) return { service: 'cloudfunctions.googleapis.com', governedBy: 'iam' };
  const database = FIREBASE.exec(host)?.groups?.['database'];
  if (database !== undefined) {
    return { service: 'firebasedatabase.googleapis.com', governedBy: 'mixed', resource: { type: 'database', id: database } };
  }
  return registryOperation(host, url);
}

/** The segments of the path, decoded and clean. */
function names(url: URL): string[] {
  return url.pathname
    .split('/', 12)
    .filter((segment) => segment !== '')
    .map((segment) => cleanText(decodeSegment(segment), 200));
}

function runOperation(id: string, region: string | undefined, number: string | undefined): Partial<Operation> {
  const known = region !== undefined && number !== undefined;
  const name = known ? { name: `projects/${number}/locations/${region}/services/${id}` } : {};
  return {
    service: 'run.googleapis.com',
    governedBy: 'iam',
    resource: { type: 'service', id, ...name },
    ...(number !== undefined && { project: number }),
  };
}

function functionOperation(project: string, region: string, id: string | undefined): Partial<Operation> {
  return {
    service: 'cloudfunctions.googleapis.com',
    governedBy: 'iam',
    project,
    ...(id !== undefined && { resource: { type: 'function', id, name: `projects/${project}/locations/${region}/functions/${id}` } }),
  };
}

/** `us-docker.pkg.dev/v2/project/repository/…`, `us-npm.pkg.dev/project/repository/…`, `gcr.io/v2/project/…`. */
function registryOperation(host: string, url: URL): Partial<Operation> | undefined {
  const packages = REGISTRY.exec(host)?.groups;
  const containers = CONTAINER_REGISTRY.exec(host);
  if (!packages && !containers) return undefined;
  const segments = names(url);
  const [project, named] = segments[0] === 'v2' ? segments.slice(1) : segments;
  const repository = containers ? host : named;
  const location = packages?.['location'] ?? containers?.groups?.['location'] ?? 'us';
  const known = project !== undefined && project !== 'token';
  return {
    service: 'artifactregistry.googleapis.com',
    governedBy: 'iam',
    ...(known && { project }),
    ...(known &&
      repository !== undefined && {
        resource: { type: 'repository', id: repository, name: `projects/${project}/locations/${location}/repositories/${repository}` },
      }),
  };
}
