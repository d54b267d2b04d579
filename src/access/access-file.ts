/**
 * What a recording knows of a method.
 *
 * @example `{ calls: 12, denied: 1 }`
 * @public
 */
export interface RecordedMethod {
  /** How often it was called. */
  readonly calls?: number;
  /** How many of the calls were denied. */
  readonly denied?: number;
  /** Ids of the resources, where they were asked for. */
  readonly resources?: readonly string[];
}

/**
 * The content of `access.json`: what a program may use. `schema/access-v1.json` describes it. `methods` decides; the other lists say what that
 * means, and narrow it where somebody shortens them.
 *
 * @example `{ version: 1, methods: { 'drive.files.list': { calls: 12 } } }`
 * @public
 */
export interface AccessFile {
  /** Where editors find the schema of the file. */
  readonly $schema?: string;
  /** The format: 1. */
  readonly version: 1;
  /** By id of the REST method, or with a wildcard at the end: `drive.files.*`. */
  readonly methods: Readonly<Record<string, RecordedMethod>>;
  /** OAuth scopes to ask for: `https://www.googleapis.com/auth/drive.readonly`. */
  readonly scopes?: readonly string[];
  /** APIs to enable: `drive.googleapis.com`. */
  readonly apis?: readonly string[];
  /** IAM permissions that every call of a method needs: `storage.objects.get`. */
  readonly permissions?: readonly string[];
  /** IAM permissions that only some calls need. */
  readonly conditionalPermissions?: readonly string[];
  /** Predefined roles that hold the permissions: `roles/storage.objectViewer`. */
  readonly roles?: readonly string[];
}

/** What a program may use, out of several recordings: all of it, with counts added up. */
export function mergeMethods(all: readonly AccessFile['methods'][]): AccessFile['methods'] {
  const merged: Record<string, RecordedMethod> = {};
  for (const [method, more] of all.flatMap((methods) => Object.entries(methods))) {
    const known = Object.hasOwn(merged, method) ? merged[method]! : {};
    const resources = [...new Set([...(known.resources ?? []), ...(more.resources ?? [])])].sort();
    const calls = (known.calls ?? 0) + (more.calls ?? 0);
    const denied = (known.denied ?? 0) + (more.denied ?? 0);
    merged[method] = { ...(calls > 0 && { calls }), ...(denied > 0 && { denied }), ...(resources.length > 0 && { resources }) };
  }
  return sorted(merged);
}

/** A file as text: sorted, a method a line, so that it diffs well. */
export function accessText({ methods, ...rest }: AccessFile): string {
  const entries = Object.entries(sorted(methods)).map(([method, recorded]) => `    ${JSON.stringify(method)}: ${JSON.stringify(recorded)}`);
  const { $schema, version, ...lists } = rest;
  const fields = [
    ...($schema === undefined ? [] : [`  "$schema": ${JSON.stringify($schema)}`]),
    `  "version": ${version}`,
    `  "methods": {${entries.length > 0 ? `\n${entries.join(',\n')}\n  ` : ''}}`,
    ...Object.entries(lists).map(([name, list]) => `  ${JSON.stringify(name)}: ${JSON.stringify(list, null, 2).replaceAll('\n', '\n  ')}`),
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

/**
 * Reads the text of a file.
 *
 * @throws TypeError if it is none; the message says what is wrong
 */
export function readAccessFile(text: string): AccessFile {
  let value: unknown;
  try {
    // Some editors write a byte order mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new TypeError("it isn't JSON");
  }
  const { version, methods } = (value ?? {}) as Partial<AccessFile>;
  if (typeof version === 'number' && version > 1)
    throw new TypeError(`its version is ${version}, and this google-denials reads 1. Update google-denials`);
  if (version !== 1) throw new TypeError("its version isn't 1");
  if (typeof methods !== 'object' || methods === null || Array.isArray(methods)) throw new TypeError('its "methods" isn\'t an object');
  for (const [method, recorded] of Object.entries(methods)) checkMethod(method, recorded);
  for (const name of ['scopes', 'apis', 'permissions', 'conditionalPermissions', 'roles'] as const) {
    const list = (value as AccessFile)[name];
    if (list !== undefined && !(Array.isArray(list) && list.every((item) => typeof item === 'string')))
      throw new TypeError(`its "${name}" isn't a list of strings`);
  }
  return value as AccessFile;
}

/** An id of a REST method, or one with a wildcard: some have names of HTTP methods, of versions, and hyphens. */
const METHOD = /^[a-z\d](?:[\w-]*\.)*[\w-]*\*?$/i;

function checkMethod(method: string, recorded: unknown): void {
  if (!METHOD.test(method) || method.length > 200)
    throw new TypeError(`"methods" has ${JSON.stringify(method.slice(0, 60))}, which isn't a method ID such as drive.files.get`);
  if (typeof recorded !== 'object' || recorded === null || Array.isArray(recorded))
    throw new TypeError(`"methods" has no object for ${method}: write {}`);
  const { calls, denied, resources } = recorded as Readonly<Record<string, unknown>>;
  for (const [name, count] of Object.entries({ calls, denied }))
    if (count !== undefined && !(Number.isSafeInteger(count) && (count as number) >= 0))
      throw new TypeError(`"${name}" of ${method} isn't a whole number`);
  if (resources !== undefined && !(Array.isArray(resources) && resources.every((item) => typeof item === 'string')))
    throw new TypeError(`"resources" of ${method} isn't a list of strings`);
}

/** By name, in one order on every machine. */
export function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
