import type { Resource } from '../../evidence/facts.js';

/** A resource name cut into collections and ids: `{ projects: 'p', secrets: 's' }`, in the order of the name. */
export type ResourcePath = ReadonlyMap<string, string>;

/**
 * Reads the name of a resource in any of the forms that servers and URLs use: `//secretmanager.googleapis.com/projects/p/secrets/s`,
 * `projects/p/secrets/s`, `gs://bucket/object`, `project:dataset.table`, or a type and an id alone.
 */
export function resourcePath(resource: Resource | undefined): ResourcePath {
  if (!resource) return new Map();
  const known = paths.get(resource);
  if (known) return known;
  const path = pathIn(resource);
  paths.set(resource, path);
  return path;
}

/** Each step of a denial asks for the same one. */
const paths = new WeakMap<Resource, ResourcePath>();

function pathIn(resource: Resource): ResourcePath {
  const name = (resource.name ?? resource.id).replace(/^\/\/[^/]+\//, '').replace(/^gs:\/\//, 'buckets/');
  const table = /^([\w.-]+(?::[\w-]+)?):([\w-]+)(?:\.([\w$-]+))?$/.exec(name);
  if (table && /^(?:dataset|table|view|routine|model)$/i.test(resource.type)) {
    return pairs(['projects', table[1], 'datasets', table[2], 'tables', table[3]]);
  }
  const segments = name.split('/');
  if (segments.length >= 2 && /^[a-z][\w.-]*$/i.test(segments[0]!)) return pairs(withObject(segments));
  return pairs([BY_TYPE[resource.type] ?? `${resource.type}s`, resource.id]);
}

const BY_TYPE: Readonly<Record<string, string>> = {
  index: 'indexes',
  policy: 'policies',
  repository: 'repositories',
  cryptoKey: 'cryptoKeys',
};

/** The name of an object has slashes of its own. */
function withObject(segments: readonly string[]): (string | undefined)[] {
  const at = segments.indexOf('objects');
  return at === -1 || !segments.includes('buckets') ? [...segments] : [...segments.slice(0, at + 1), segments.slice(at + 1).join('/')];
}

function pairs(segments: readonly (string | undefined)[]): ResourcePath {
  const path = new Map<string, string>();
  for (let index = 0; index + 1 < segments.length; index += 2) {
    // `projects/p/global/networks/n`: a place without a name of its own.
    if (segments[index] === 'global' || segments[index] === 'aggregated') index++;
    const [collection, id] = [segments[index], segments[index + 1]];
    if (collection !== undefined && id !== undefined && id !== '') path.set(collection, id);
  }
  return path;
}
