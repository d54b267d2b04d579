import type { Facts, Quota, Resource } from '../evidence/facts.js';
import { isPlain } from './output/shell.js';

/**
 * The facts as far as they are names. A metric, a permission or a policy that is a sentence or a link would read like our own words in the title of a
 * remedy; the denial itself keeps it as what the response says.
 */
export function plainFacts(facts: Facts): Facts {
  const { permissions, policyId, project, quota, requiredScopes, service, resource, ...rest } = facts;
  return {
    ...rest,
    ...list('permissions', permissions),
    ...list('requiredScopes', requiredScopes, (scope) => isPlain(scope.replace(/^https?:\/\//, ''))),
    ...(policyId !== undefined && POLICY.test(policyId) && { policyId }),
    ...(project !== undefined && isPlain(project) && { project }),
    ...(googleService(service) !== undefined && { service: service! }),
    ...(resource !== undefined && !isStrangersAccount(resource) && { resource }),
    ...(quota && { quota: plainQuota(quota) }),
  };
}

/** The id of a violation, or the name of a constraint, whose last part is no domain: `compute.requireOsLogin`, `custom.noVms`. */
const POLICY =
  /^(?:[\w-]{1,200}|(?:constraints|customConstraints)\/[a-zA-Z]+(?:\.[\w-]+){1,3}|(?:[a-z]+\.){1,3}[a-z]+[A-Z]\w*|custom\.\w+)$/;

/** A service of Google's, also in its short form. Another host in a title or a link would lead there. */
const SERVICE = /^(?:[a-z][a-z\d-]*|(?:[a-z][a-z\d-]*\.){1,3}googleapis\.com|metadata\.google\.internal)$/;

/** The name of a service, if Google runs it. */
export function googleService(service: string | undefined): string | undefined {
  return service !== undefined && SERVICE.test(service) ? service : undefined;
}

/** A service account has an address of Google's, or a number. A person's address in its place would stand in a command like a grantee. */
function isStrangersAccount({ type, id }: Resource): boolean {
  return /service ?account/i.test(type) && id.includes('@') && !/^[\w.-]+@[\w.-]+\.gserviceaccount\.com$/.test(id);
}

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
  if (text === undefined || !/^[\w./-]{1,200}(?: [\w/.-]{1,40}){0,5}$/.test(text)) return false;
  // Dots stand in versions, and in the name of the service that counts; anywhere else they make an address.
  return !/\D\.|\.\D/.test(text.replace(/^(?:[\w-]+\.){1,2}googleapis\.com(?=\/|$)/, ''));
}
