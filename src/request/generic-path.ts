import { cleanText } from '../response/safe/clean-text.js';
import type { PathNames } from './path-resource.js';
import { decodeSegment } from './path-resource.js';
import { singularize } from '../evidence/values/singularize.js';

/**
 * The names in the path of a method that no table knows, if it follows Google's resource-oriented form: `v1/projects/p/things/t:verb` names
 * the thing `t` and the project `p`.
 */
export function namesByForm(segments: readonly string[]): PathNames {
  const start = segments.findIndex((segment) => /^(?:projects|folders|organizations|billingAccounts)$/.test(segment));
  if (start === -1 || start > 3) return {};
  const parts = segments.slice(start).map((segment) => cleanText(decodeSegment(segment), 500));
  const last = parts.length - 1;
  parts[last] = parts[last]!.replace(/:[a-z]+$/i, '');
  const named = parts.length - (parts.length % 2);
  if (named < 2) return {};
  const id = parts[named - 1]!;
  const project = parts[0] === 'projects' && !/^[-_]?$/.test(parts[1]!) ? { project: parts[1]! } : {};
  return { resource: { type: singularize(parts[named - 2]!), id, name: parts.slice(0, named).join('/') }, ...project };
}
