import { isObject, property } from './safe/property.js';

/** The URL in the options of a request, or on a request or response itself. */
export function urlOf(options: unknown): string | undefined {
  const url = textOf(property(options, 'url'));
  const base = textOf(property(options, 'baseURL') ?? property(options, 'baseUrl'));
  if (url === undefined || url === '') return undefined;
  const whole = /^https?:/i.test(url) || base === undefined ? url : `${base.replace(/\/$/, '')}/${url.replace(/^\//, '')}`;
  return withParams(whole, property(options, 'params'));
}

/** A URL as text, bounded. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, 16_384);
  return value instanceof URL ? value.href : undefined;
}

/** axios keeps the parameters of a request beside its URL, and an API key may be among them; gaxios has put them into the URL as well. */
function withParams(url: string, params: unknown): string {
  if (!isObject(params)) return url;
  const sent = new URLSearchParams(url.slice(0, 16_384).split('#', 1)[0]!.split('?').slice(1).join('?'));
  const added = pairsOf(params).filter(([name]) => !sent.has(name));
  if (added.length === 0) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(added).toString()}`;
}

function pairsOf(params: object): [name: string, value: string][] {
  try {
    const entries: [string, unknown][] = params instanceof URLSearchParams ? [...params] : Object.entries(params);
    return entries
      .slice(0, 50)
      .flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []));
  } catch {
    return [];
  }
}
