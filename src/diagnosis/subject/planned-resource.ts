import type { Resource } from '../../evidence/facts.js';
import { singularize } from '../../evidence/values/singularize.js';

/** What the IDs of these APIs stand for. */
const TYPES: Readonly<Record<string, string>> = {
  sheets: 'spreadsheet',
  docs: 'document',
  slides: 'presentation',
  drive: 'file',
  calendar: 'calendar',
  searchconsole: 'site',
  webmasters: 'site',
  storage: 'bucket',
};

/** Reads how somebody names a resource: a name, a `gs://` URL, or an ID. */
export function plannedResource(named: Resource | string, method: string, service: string | undefined): Resource {
  if (typeof named !== 'string') return named;
  const text = named.trim();
  const object = /^gs:\/\/([^/]+)(?:\/(.+))?$/.exec(text);
  if (object) {
    const [, bucket = '', name] = object;
    return name === undefined
      ? { type: 'bucket', id: bucket, name: `projects/_/buckets/${bucket}` }
      : { type: 'object', id: name, name: `projects/_/buckets/${bucket}/objects/${name}` };
  }
  const label = (service ?? method).split('.')[0]!;
  const path = text.replace(/^\/\/[^/]+\//, '').split('/');
  if (!/^https?:/.test(text) && path.length >= 2 && path.length % 2 === 0)
    return { type: singularize(path.at(-2)!), id: path.at(-1)!, name: text };
  if (label === 'storage') return { type: 'bucket', id: text, name: `projects/_/buckets/${text}` };
  return { type: TYPES[label] ?? singularize(method.split('.').at(-2) ?? 'resources'), id: fileId(text) };
}

/** The ID in the address of a file: people paste what their browser shows. */
function fileId(text: string): string {
  return /^https:\/\/(?:docs|drive)\.google\.com\/.*?\/d\/([\w-]+)/.exec(text)?.[1] ?? text;
}
