import { CALLS } from './closed-list.js';
import type { ProbeCall } from './probe-call.js';

/** API hosts of Google's. */
const API_HOST = /^(?:[a-z0-9-]{1,63}\.){0,3}googleapis\.com$/;

/** The URL of a call, from the table and nothing else. @throws TypeError for a host that is no API host of Google's */
export function urlOf({ name, values = {}, query = {} }: ProbeCall): URL {
  const { host, path } = CALLS[name];
  const to = host === '*' ? (values['host'] ?? '') : host;
  if (!API_HOST.test(to)) throw new TypeError(`${to} isn't one of Google's API hosts`);
  const filled = path.replace(/\{([+=]?)(\w+)\}/g, (_, form: string, key: string) => {
    const value = values[key] ?? '';
    return form === '=' ? value : form === '+' ? value.split('/').map(segment).join('/') : segment(value);
  });
  const url = new URL(`https://${to}${filled}`);
  for (const [key, value] of Object.entries(query)) for (const one of [value].flat()) url.searchParams.append(key, one);
  return url;
}

/** One segment of a path: `..` would lead out of the table. */
function segment(value: string): string {
  if (value === '' || value === '.' || value === '..') throw new TypeError('a name is empty or leads elsewhere');
  return encodeURIComponent(value.toWellFormed()).replaceAll('%40', '@').replaceAll('%3A', ':');
}
