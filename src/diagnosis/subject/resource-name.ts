/** The name without its service: `projects/p/secrets/s` for `//secretmanager.googleapis.com/projects/p/secrets/s`. */
export function relativeName(name: string): string {
  return name.replace(/^\/\/[^/]+\//, '');
}

/** The project in a resource name. `_` and `-` stand for any. */
export function projectIn(name: string | undefined): string | undefined {
  const project = /^(?:\/\/[^/]+\/)?projects\/([^/]+)/.exec(name ?? '')?.[1];
  return project === '_' || project === '-' ? undefined : project;
}

/** The name and the ones above it, deepest first: `projects/p/secrets/s/versions/1`, `projects/p/secrets/s`. The project itself isn't among them. */
export function namesUpwards(name: string): readonly string[] {
  const table = /^([\w.-]+(?::[\w-]+)?):([\w-]+)(?:\.([\w$-]+))?$/.exec(relativeName(name));
  const plain = table
    ? `projects/${table[1]}/datasets/${table[2]}${table[3] === undefined ? '' : `/tables/${table[3]}`}`
    : relativeName(name);
  const segments = plain.split('/');
  return Array.from({ length: Math.max(0, segments.length - 3) }, (_, index) => segments.slice(0, segments.length - index).join('/'));
}

/** The folder, organization or project that a name is or lies in: `projects/p`. */
export function levelOf(name: string | undefined): string | undefined {
  const level = /^(?:\/\/[^/]+\/)?((?:projects|folders|organizations)\/[^/]+)/.exec(name ?? '')?.[1];
  return level === undefined || /\/[-_]$/.test(level) ? undefined : level;
}

/** The bucket in a name of Cloud Storage: `projects/_/buckets/b/objects/o`, `b`. */
export function bucketIn(name: string | undefined): string | undefined {
  return /(?:^|\/)(?:buckets|b)\/([^/]+)/.exec(relativeName(name ?? ''))?.[1];
}
