import { cleanText } from '../../response/safe/clean-text.js';
import type { Resource } from '../facts.js';
import { singularize } from './singularize.js';

/** A name out of a payload, cleaned; `undefined` if it is empty, a placeholder, or no name at all. */
export function nameOf(value: unknown, max = 512): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const clean = cleanText(value, max);
  const name = DRESSED.test(clean)
    ? clean
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^['"`]|['"`]$/g, '')
    : clean;
  return name === '' || name === '<empty>' || name === '-' ? undefined : name;
}

/** White space or quotes around a name, or more than single spaces in it. */
const DRESSED = /^[\s'"`]|[\s'"`]$|\s{2}|[^\S ]/;

/**
 * A project id or number from any way to write a consumer: `projects/p`, `project_number:1`, `project:p`, `p`. An API key is no project, nor is the display
 * name that some put in its place: `My First Project`.
 */
export function projectOf(consumer: unknown): string | undefined {
  const name = nameOf(consumer, 200)?.replace(/^(?:projects\/|project_number:|project_id:|project:|#)/, '');
  // `_` and `-` stand for any project.
  if (name === '_' || name === '-') return undefined;
  return name !== undefined && /^(?:[\w-]+\.[\w.-]+:)?[\w-]{1,64}$/.test(name) && !/[A-Z][a-z]/.test(name) ? name : undefined;
}

/** The project inside a resource name: `//service/projects/p/…`, `projects/p/…`, `p:dataset.table`. */
export function projectInName(name: string): string | undefined {
  return projectOf(/(?:^|\/)projects\/([^/\s]+)/.exec(name)?.[1]);
}

/** The project in the URL of a console page: `?project=p`, `/project/123/`. */
export function projectInUrl(url: string): string | undefined {
  return projectOf(/(?:[?&]project=|\/project\/)([\w:.-]{1,80})(?![\w@%])/.exec(url)?.[1]);
}

/** A permission in the form that roles and grants use: `iam.denypolicies.create` for `iam.googleapis.com/denypolicies.create`, as deny policies write it. */
export function permissionOf(name: string): string {
  return name.replace(/^(?:cloud(?=resourcemanager\.))?([a-z][\w-]{1,40})\.googleapis\.com\/(?=\w+\.)/, '$1.');
}

/** The id of a denial that IAM keeps, alone or in the address of its troubleshooter. */
export function errorIdIn(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 2_048) return undefined;
  const id = (/;errorId=([^;&?#\s]{8,1500})/.exec(text)?.[1] ?? text).replaceAll('%3D', '=').replaceAll('%2B', '+').replaceAll('%2F', '/');
  return /^[\w+/-]{8,1500}={0,2}$/.test(id) ? id : undefined;
}

/** A service name such as `vision.googleapis.com`, or `undefined` for anything else. */
export function serviceOf(value: unknown): string | undefined {
  const name = nameOf(value, 120);
  return name !== undefined && /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? name : undefined;
}

/** A resource from its name as the server writes it. */
export function resourceOf(rawName: unknown, type?: string): Resource | undefined {
  // The verb at the end of a URL is no part of a name: `my-project:setIamPolicy`.
  const name = nameOf(rawName)?.replace(/:(?:[gs]etIamPolicy|testIamPermissions)$/, '');
  if (name === undefined || /^(?:resource|project|the|it|this|that)$/i.test(name)) return undefined;
  if (/^https?:\/\//.test(name)) return { type: type ?? 'site', id: name, name };
  // A role is granted on something; it is not what something is done to.
  if (/^(?:(?:projects|organizations)\/[^/]+\/)?roles\//.test(name)) return undefined;
  const path = name.replace(/^\/\/[^/]+\//, '');
  const parts = path.split('/');
  const segments = parts.includes('') ? parts.filter((segment) => segment !== '') : parts;
  const last = segments.at(-1);
  const collection = segments.at(-2);
  const email = /^[\w.+-]+@[\w.-]+\.gserviceaccount\.com$/.test(last ?? '');
  const inferred =
    type ??
    (email ? 'serviceAccount' : name.startsWith('gs://') ? 'object' : collection === undefined ? 'resource' : singularize(collection));
  return { type: inferred, id: segments.length > 1 && !name.startsWith('gs://') ? last! : path, name };
}
