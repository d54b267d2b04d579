import type { Operation } from './operation.js';
import { decodeSegment, storageName } from './path-resource.js';

const HOST =
  /^(?:(?<bucket>[a-z0-9][a-z0-9._-]*)\.)?(?:storage(?:\.mtls|\.[a-z0-9-]+\.rep)?\.googleapis\.com|storage-download\.googleapis\.com|commondatastorage\.googleapis\.com)$/;
const JSON_API = /^\/(?:(?:resumable\/)?upload\/|download\/|batch\/?)?(?:storage\/v|batch\/)/;
const STORAGE_METHODS: Readonly<Record<string, readonly [root: string, bucket: string, object: string]>> = {
  GET: ['storage.buckets.list', 'storage.objects.list', 'storage.objects.get'],
  HEAD: ['storage.buckets.list', 'storage.buckets.get', 'storage.objects.get'],
  PUT: ['storage.buckets.insert', 'storage.buckets.insert', 'storage.objects.insert'],
  POST: ['storage.buckets.insert', 'storage.objects.insert', 'storage.objects.insert'],
  DELETE: ['storage.buckets.delete', 'storage.buckets.delete', 'storage.objects.delete'],
};

/**
 * Cloud Storage's own URLs besides its JSON API: `storage.googleapis.com/bucket/object`, `bucket.storage.googleapis.com/object`. Answers the
 * JSON method that needs the same permission.
 */
export function storageOperation(url: URL, httpMethod = 'GET'): Partial<Operation> | undefined {
  const host = url.hostname.toLowerCase();
  const browser = host === 'storage.cloud.google.com';
  const inHost = HOST.exec(host);
  if ((!inHost && !browser) || JSON_API.test(url.pathname)) return undefined;
  const path = url.pathname.replace(/^\/+/, '');
  const ofHost = inHost?.groups?.['bucket'];
  const [first = '', ...rest] = path.split('/');
  const bucket = ofHost ?? decodeSegment(first);
  const object = decodeSegment(ofHost === undefined ? rest.join('/') : path);
  const methods = STORAGE_METHODS[httpMethod.toUpperCase()];
  const method = methods?.[bucket === '' ? 0 : object === '' ? 1 : 2];
  return {
    service: 'storage.googleapis.com',
    governedBy: 'mixed',
    ...(method !== undefined && { method }),
    ...(bucket !== '' && { resource: storageName(bucket, object) }),
  };
}
