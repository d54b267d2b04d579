import type { ApiEntry, Directory } from '../knowledge/lookup.js';

/** Hosts of Google's that serve many services, and tell them apart by the path. */
const SHARED_HOST = /^(?:(?:www|content)\.(?:sandbox\.)?googleapis|clients\d\.google)\./;

/** Whether a host serves many services, so that only the path tells which one. */
export function isSharedHost(host: string): boolean {
  return SHARED_HOST.test(host);
}

/** First segments that are no service's name: how calls are batched, keys of accounts, scopes. */
const NO_SERVICE = new Set(['auth', 'batch', 'robot', 'rpc', 'apps']);

/** The service that a path on a shared host begins with, as `blogger` in `/blogger/v3/blogs/1`, and what of the path follows it. */
export interface ServiceInPath {
  readonly service: string;
  readonly entries: readonly ApiEntry[];
  readonly rest: readonly string[];
}

/** Reads the service off a path such as `/blogger/v3/blogs/1`: a name, and then a version. */
export function serviceInPath(directory: Directory, [name = '', version = '', ...rest]: readonly string[]): ServiceInPath | undefined {
  if (!/^[a-z][a-zA-Z]{2,40}$/.test(name) || !/^(?:[a-z]{2}_)?v\d{1,2}(?:[._]?\d|[a-z]){0,20}$/.test(version)) return undefined;
  const label = name.toLowerCase();
  if (NO_SERVICE.has(label)) return undefined;
  return { service: `${label}.googleapis.com`, entries: directory.onHost(label), rest: [version, ...rest] };
}
