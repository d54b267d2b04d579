import type { Facts, Quota } from '../evidence/facts.js';
import { isPlain } from './output/shell.js';

/**
 * The facts as far as they are names. A metric, a permission or a policy that is a sentence or a link would read like our own words in the title of a
 * remedy; the denial itself keeps it as what the response says.
 */
export function plainFacts(facts: Facts): Facts {
  const { permissions, policyId, project, quota, requiredScopes, ...rest } = facts;
  return {
    ...rest,
    ...list('permissions', permissions),
    ...list('requiredScopes', requiredScopes, (scope) => isPlain(scope.replace(/^https?:\/\//, ''))),
    ...(policyId !== undefined && POLICY.test(policyId) && { policyId }),
    ...(project !== undefined && isPlain(project) && { project }),
    ...(quota && { quota: plainQuota(quota) }),
  };
}

/** The id of a violation, or the name of a constraint. */
const POLICY = /^(?:[\w-]{1,200}|(?:constraints\/|customConstraints\/)?[a-zA-Z]+(?:\.[\w-]+){1,3})$/;

function list<K extends string>(
  key: K,
  values: readonly string[] | undefined,
  isName = isPlain,
): { readonly [P in K]?: readonly string[] } {
  const names = values?.filter(isName);
  return names === undefined || names.length === 0 ? {} : ({ [key]: names } as unknown as { [P in K]: readonly string[] });
}

function plainQuota({ metric, limit, location, ...rest }: Quota): Quota {
  return {
    ...rest,
    ...(isMetric(metric) && { metric }),
    ...(isMetric(limit) && { limit }),
    ...(location !== undefined && /^[a-z\d-]{1,60}$/i.test(location) && { location }),
  };
}

/** `run.googleapis.com/read_regional`, `CPUS`, `Read requests`: a name, or a few words. Another host in front of the slash makes a link. */
function isMetric(text: string | undefined): text is string {
  if (text === undefined || !/^[\w./:-]{1,200}(?: [\w/-]{1,40}){0,5}$/.test(text) || text.includes('://')) return false;
  return !/^[\w-]+(?:\.[\w-]+)+\//.test(text) || /^[\w-]+(?:\.[\w-]+)?\.googleapis\.com\//.test(text);
}
