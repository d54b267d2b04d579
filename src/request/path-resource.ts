import type { Resource } from '../evidence/facts.js';
import type { MethodTable } from '../knowledge/method-table.js';
import type { PathValue } from '../knowledge/path-trie.js';
import { cleanText } from '../response/clean-text.js';
import { singular } from './resource-type.js';

/** What the path of a URL names. */
export interface PathNames {
  readonly resource?: Resource;
  readonly project?: string;
}

/**
 * The resource and the project that a matched URL names. The resource is the deepest thing in the path, or, where access is shared, the
 * thing that is shared: the spreadsheet of a range, the calendar of an event.
 */
export function namesInPath(table: MethodTable, values: readonly PathValue[], segments: readonly string[]): PathNames {
  const shared = values.findLast((value) => table.isShared(value.collection));
  const subject = shared ?? values.at(-1);
  const project = values.find((value) => value.collection === 'projects' && table.memberName('projects') === undefined);
  return { ...(subject && { resource: resourceAt(table, subject, values, segments) }), ...projectName(project && decoded(segments, project.start, project.start + 1)) };
}

function resourceAt(table: MethodTable, subject: PathValue, values: readonly PathValue[], segments: readonly string[]): Resource {
  const id = decoded(segments, subject.start, subject.end);
  const type = table.memberName(subject.collection) ?? (/^v\d|^$/.test(subject.collection) ? 'resource' : singular(subject.collection));
  if (table.api === 'storage') return storageResource(type, id, values, segments);
  // One id alone is the name already; a path of several is the full name.
  const first = values[0]!;
  const name = first === subject ? undefined : decoded(segments, Math.max(0, first.start - 1), subject.end);
  return { type, id, ...(name !== undefined && { name }) };
}

/** Cloud Storage writes `projects/_/buckets/b/objects/o` where its URL says `b/b/o/o`. */
function storageResource(type: string, id: string, values: readonly PathValue[], segments: readonly string[]): Resource {
  const bucket = values.find((value) => value.collection === 'b');
  const object = values.find((value) => value.collection === 'o');
  if (!bucket) return { type, id };
  const bucketName = decoded(segments, bucket.start, bucket.end);
  return storageName(bucketName, object && decoded(segments, object.start, object.end));
}

/** A bucket, or an object in it, in the form that Cloud Storage's own errors use. */
export function storageName(bucket: string, object?: string): Resource {
  if (object === undefined || object === '') return { type: 'bucket', id: bucket, name: `projects/_/buckets/${bucket}` };
  return { type: 'object', id: object, name: `projects/_/buckets/${bucket}/objects/${object}` };
}

/** `-` and `_` stand for any project. */
function projectName(project: string | undefined): { project?: string } {
  return project === undefined || project === '-' || project === '_' || project === '' ? {} : { project };
}

function decoded(segments: readonly string[], start: number, end: number): string {
  return cleanText(segments.slice(start, end).map(decodeSegment).join('/'), 1_000);
}

/** A malformed escape stays as it is. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
