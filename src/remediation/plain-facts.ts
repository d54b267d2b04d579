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
    ...list('permissions', permissions, (permission) => PERMISSION.test(permission)),
    ...list('requiredScopes', requiredScopes, (scope) => isPlain(scope.replace(/^https?:\/\//, ''))),
    ...(policyId !== undefined && POLICY.test(policyId) && !HOST_AS_POLICY.test(policyId) && { policyId }),
    ...(project !== undefined && PROJECT.test(project) && { project }),
    ...(googleService(service) !== undefined && { service: service! }),
    ...(resource !== undefined && isPlainType(resource.type) && !isStrangersAccount(resource) && !isHost(resource) && { resource }),
    ...(quota && { quota: plainQuota(quota) }),
  };
}

/** `my-project`, `123456789012`, `example.com:my-project`: no address, and no principal. */
const PROJECT = /^(?:[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,4}:)?\w[\w-]{0,79}$/i;

/** `storage.objects.get`, `iam.googleapis.com/workloadIdentityPools.get`, `monitoring.timeSeries.create`: no host, and no sentence. */
const PERMISSION =
  /^(?:[a-z][a-z\d]{1,60}(?:\.googleapis\.com\/\w{1,60})?|[a-z][\w-]{1,60}\.googleapis\.com\/\w{1,60})(?:\.\w{1,60}){1,4}$/i;

/** The id of a violation, or the name of a constraint, whose last part is no domain: `compute.requireOsLogin`, `custom.noVms`. */
const POLICY =
  /^(?:[\w-]{1,200}|(?:constraints|customConstraints)\/[a-zA-Z]+(?:\.[\w-]+){1,3}|(?:[a-z]+\.){1,3}[a-z]+[A-Z]\w*|custom\.\w+)$/;

/** Names of constraints have a capital letter in their last part, or only two parts. */
const HOST_AS_POLICY = /^(?:\w+\/)?(?:[a-z\d-]{1,63}\.){2,8}[a-z]{2,24}$/;

/** A service of Google's, also in its short form. Another host in a title or a link would lead there. */
const SERVICE = /^(?:[a-z][a-z\d-]*|(?:[a-z][a-z\d-]*\.){1,3}googleapis\.com|metadata\.google\.internal)$/;

/** The name of a service, if Google runs it. */
export function googleService(service: string | undefined): string | undefined {
  return service !== undefined && SERVICE.test(service) ? service : undefined;
}

/** What has the address of a person or a group as its ID. */
const ADDRESSED = /calendar|group|user|member|mail|alias|delegat|guardian|student|teacher/i;

/**
 * A service account has an address of Google's, or a number; a file, a bucket or a project has none. A person's address in its place would stand in a title,
 * a link or a command like a grantee.
 */
function isStrangersAccount({ type, id }: Resource): boolean {
  if (!/^\S{1,200}@[\w-]{1,100}(?:\.[\w-]{1,100}){1,10}$/.test(id) || ADDRESSED.test(type)) return false;
  return !(/service ?account|^resource$/i.test(type) && /^[\w.-]+@[\w.-]+\.gserviceaccount\.com$/.test(id));
}

/** What may be called like a host, by the last word of its type. */
const HOSTED =
  /(?:bucket|table|dataset|view|model|routine|connection|job|object|site|property|domain|zone|host|service|api|url|record|key|package|app|version)$/i;

/** A host in the place of a name would stand in titles and links as if it were ours. */
function isHost(resource: Resource): boolean {
  return isCalledLikeHost(resource) && !HOSTED.test(resource.type);
}

const LIKE_HOST = /^(?:[a-z\d-]{1,63}\.){2,8}[a-z]{2,24}$/i;

/** `evil.example.com`: three labels or more, and no digits in the last one. */
export function isCalledLikeHost({ id }: Pick<Resource, 'id'>): boolean {
  return LIKE_HOST.test(id);
}

/** `bucket`, `service account`, `google_storage_bucket`: a word or a few, which stand in a title. */
function isPlainType(type: string): boolean {
  return /^[a-z][\w-]{0,60}(?: [\w-]{1,40}){0,3}$/i.test(type);
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
