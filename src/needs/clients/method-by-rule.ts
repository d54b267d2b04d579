import type { Called } from './meaning.js';
import type { HttpRule, ProtoService } from './proto-services.js';

const STANDARD: Readonly<Record<string, string>> = { DELETE: 'delete', PATCH: 'patch', POST: 'create', PUT: 'update' };

/**
 * The id of a method that no discovery document lists, as Google names methods: after the collections of its path, and its verb.
 * `POST /v1/{parent=projects/*\/locations/*}/datasets` of AutoML is `automl.projects.locations.datasets.create`.
 *
 * @see https://google.aip.dev/127
 */
export function methodByRule({ host, scopes }: ProtoService, rule: HttpRule | undefined, rpc: string): Called | undefined {
  const api = /^([a-z\d]+)\.googleapis\.com$/.exec(host ?? '')?.[1];
  if (!rule || api === undefined) return undefined;
  const [path = '', custom] = rule.path.replace(/\{[\w.]+=([^{}]*)\}/g, '$1').split(/:(?=\w+$)/);
  const [, version = '', ...parts] = path.split('/');
  if (!/^v\d\w*$/.test(version) || parts.length === 0) return undefined;
  const isName = (part: string): boolean => /^\*{1,2}$|^\{/.test(part);
  const collections = parts.filter((part) => !isName(part));
  const endsInName = isName(parts.at(-1)!);
  const last = custom ?? (endsInName ? nameOf(rule.verb) : rule.verb === 'POST' ? 'create' : rule.verb === 'GET' ? 'list' : undefined);
  // What there is one of, settings say, is named after the RPC, without a collection of its own.
  const isSingle = custom === undefined && !endsInName && (rule.verb === 'PATCH' || (rule.verb === 'GET' && /^Get/.test(rpc)));
  const named = isSingle ? [...collections.slice(0, -1), lowerFirst(rpc)] : last === undefined ? undefined : [...collections, last];
  return named && { method: [api, ...named].join('.'), stated: { service: host!, scopes } };
}

function nameOf(verb: string): string | undefined {
  return verb === 'GET' ? 'get' : STANDARD[verb];
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
