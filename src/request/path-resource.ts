import type { Resource } from '../evidence/facts.js';
import type { MethodTable, PathValue } from '../knowledge/lookup.js';
import { cleanText } from '../response/safe/clean-text.js';
import { singularize } from '../evidence/values/singularize.js';

/** What the path of a URL names. */
export interface PathNames {
  readonly resource?: Resource;
  readonly project?: string;
}

/** Collections whose members are projects under another word. */
const PROJECT_COLLECTIONS: Readonly<Record<string, string>> = { run: 'namespaces', appengine: 'apps' };

/**
 * The resource and the project that a matched URL names. The resource is the deepest thing in the path, or, where access is shared, the
 * thing that is shared: the spreadsheet of a range, the calendar of an event.
 */
export function namesInPath(table: MethodTable, values: readonly PathValue[], segments: readonly string[]): PathNames {
  const things = joined(values);
  const subject = things.findLast((thing) => table.isShared(thing.collection)) ?? things.at(-1);
  const resource = subject && resourceAt(table, subject, things, segments);
  const project = things.find((thing) => thing.collection === 'projects' || thing.collection === PROJECT_COLLECTIONS[table.api]);
  const isCloud = table.memberName('projects') === undefined;
  const named = project ? decoded(segments, project.start, project.end) : projectAtStart(resource?.name);
  return { ...(resource && { resource }), ...(isCloud && projectName(named)) };
}

/** A value that follows another value belongs to it: `documents/users/ann` is one document. */
function joined(values: readonly PathValue[]): PathValue[] {
  const things: PathValue[] = [];
  for (const value of values) {
    const before = things.at(-1);
    if (value.collection === '' && before) things[things.length - 1] = { ...before, end: value.end };
    else things.push(value);
  }
  return things;
}

function resourceAt(table: MethodTable, subject: PathValue, things: readonly PathValue[], segments: readonly string[]): Resource {
  const id = decoded(segments, subject.start, subject.end);
  const known = table.memberName(subject.collection);
  if (table.api === 'storage') return storageResource(known ?? singularize(subject.collection), id, things, segments);
  if (known === undefined && /^@?$/.test(subject.collection)) return wholeName(id);
  // One id alone is the name already; a path of several is the full name.
  const first = things[0]!;
  const name = first === subject ? ofProject(subject, id) : decoded(segments, Math.max(0, first.start - 1), subject.end);
  return { type: known ?? singularize(subject.collection), id, ...(name !== undefined && { name }) };
}

function ofProject(subject: PathValue, id: string): string | undefined {
  return /^(?:projects|folders|organizations)$/.test(subject.collection) ? `${subject.collection}/${id}` : undefined;
}

/** A resource name in full where the method takes any: `projects/p` in `v1/projects/p:exportAssets`. */
function wholeName(name: string): Resource {
  const parts = name.split('/');
  const even = parts.length > 1 && parts.length % 2 === 0;
  return even ? { type: singularize(parts.at(-2)!), id: parts.at(-1)!, name } : { type: 'resource', id: name };
}

/** Cloud Storage writes `projects/_/buckets/b/objects/o` where its URL says `b/b/o/o`. */
function storageResource(type: string, id: string, things: readonly PathValue[], segments: readonly string[]): Resource {
  const bucket = things.find((thing) => thing.collection === 'b');
  const object = things.find((thing) => thing.collection === 'o');
  if (!bucket) return { type, id };
  return storageName(decoded(segments, bucket.start, bucket.end), object && decoded(segments, object.start, object.end));
}

/** A bucket, or an object in it, in the form that Cloud Storage's own errors use. */
export function storageName(bucket: string, object?: string): Resource {
  if (object === undefined || object === '') return { type: 'bucket', id: bucket, name: `projects/_/buckets/${bucket}` };
  return { type: 'object', id: object, name: `projects/_/buckets/${bucket}/objects/${object}` };
}

function projectAtStart(name: string | undefined): string | undefined {
  return name === undefined ? undefined : /^projects\/([^/]+)/.exec(name)?.[1];
}

/** `-` and `_` stand for any project. */
function projectName(project: string | undefined): { project?: string } {
  return project === undefined || /^[-_]?$/.test(project) ? {} : { project };
}

function decoded(segments: readonly string[], start: number, end: number): string {
  return cleanText(segments.slice(start, end).map(decodeSegment).join('/'), 1_000);
}

/** A malformed escape stays as it is. */
export function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
