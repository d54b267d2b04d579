import { arrayProperty, isObject, property, stringProperty } from '../../response/safe/property.js';
import type { Envelope } from './envelopes.js';
import type { Finding } from '../evidence.js';
import { facts, finding } from '../finding.js';
import { googleUrl } from '../values/google-url.js';
import { nameOf, projectInUrl } from '../values/names.js';
import { windowOf } from '../values/quota-window.js';

/**
 * The error list of the older JSON APIs: `errors: [{ domain, reason, message, extendedHelp }]`, BigQuery's `errorResult`, and the `{ code, message }`
 * lists of Compute operations and of container registries. See https://developers.google.com/webmaster-tools/v1/errors.
 */
export function readLegacyErrors(envelopes: readonly Envelope[]): readonly Finding[] {
  return envelopes.slice(0, 50).flatMap(({ error, path }) => {
    const prefix = path === '' ? '' : `${path}.`;
    const listed = arrayProperty(error, 'errors').slice(0, 20).filter(isObject);
    const own = typeof property(error, 'reason') === 'string' ? [read(error, path)] : [];
    return [...own, ...listed.map((entry, index) => read(entry, `${prefix}errors[${index}]`))].filter((found) => found !== undefined);
  });
}

function read(entry: object, path: string): Finding | undefined {
  const reason = nameOf(stringProperty(entry, 'reason') ?? stringProperty(entry, 'code'), 120);
  if (reason === undefined || /^\d+$/.test(reason)) return undefined;
  const domain = nameOf(stringProperty(entry, 'domain'), 120);
  const location = nameOf(stringProperty(entry, 'location'), 120);
  const helpUrl = googleUrl(property(entry, 'extendedHelp'));
  const project = helpUrl === undefined ? undefined : projectInUrl(helpUrl);
  const at = location === undefined ? '' : ` at ${location}`;
  return finding('LegacyError', reason, `errors[] has reason ${reason}${domain === undefined ? '' : ` (domain ${domain})`}${at}`, {
    path: `${path}.reason`,
    domain,
    facts: facts({ helpUrl, project, projectRole: project === undefined ? undefined : 'consumer', window: windowOf(reason) }),
  });
}
