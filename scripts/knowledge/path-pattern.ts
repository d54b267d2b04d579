import { HEALTHCARE_NAMES } from './healthcare-names.js';
import type { ClientMethod } from './read-client.js';

/** A version in a URL: `v3`, `v1beta1`, `alpha`. */
const VERSION = /^(?:v\d[\w.]*|alpha|beta|preview)$/;

/**
 * The form of a method's URL as segments: literals, `@` for the version, `*` for one segment, `**` for one or more, and `:verb` as a last
 * segment of its own. The forms of resource names come from the samples, or from the method's place on the client where it has no sample.
 */
export function pathPattern(method: ClientMethod): string[] {
  const segments: string[] = [];
  for (const segment of method.template.replace(/^\//, '').split('/')) {
    const [, body = segment, verb] = /^(.+?)(:\w+)$/.exec(segment) ?? [];
    const name = /^\{\+(\w+)\}$/.exec(body)?.[1];
    if (name !== undefined) segments.push(...namePattern(method, name));
    else segments.push(body.startsWith('{') ? '*' : VERSION.test(body) ? '@' : body);
    if (verb !== undefined) segments.push(verb);
  }
  return segments;
}

/** The form of the resource name that stands for `{+parameter}`. */
function namePattern(method: ClientMethod, parameter: string): string[] {
  const sample = method.sample.values[parameter];
  if (sample !== undefined) return splitOutsideBrackets(sample).map(segmentPattern);
  const known = method.api === 'healthcare' ? HEALTHCARE_NAMES[`${method.path.split('.').slice(-2).join('.')} ${parameter}`] : undefined;
  if (known !== undefined) return known.split('/');
  const [before = '', rest = ''] = method.template.split(`{+${parameter}}`);
  const literalBefore = before.split('/').at(-2) ?? '';
  if (literalBefore !== '' && !VERSION.test(literalBefore)) return ['*'];
  const collections = method.path.split('.').slice(0, -1);
  const after = rest.split(/[/:]/).filter((segment) => segment !== '' && !segment.startsWith('{'));
  const end = after[0] === undefined ? -1 : collections.indexOf(after[0]);
  const own = end === -1 ? collections : collections.slice(0, end);
  return own.length === 0 ? ['**'] : own.flatMap((collection) => [collection, '*']);
}

/** Samples write `my-secret`, or the regular expression itself, where a caller writes an id. */
function segmentPattern(segment: string): string {
  if (segment === '.*' || segment === 'placeholder-value') return '**';
  return segment.startsWith('my-') || /[[(*]/.test(segment) ? '*' : segment;
}

function splitOutsideBrackets(value: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of value) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (character === '/' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
