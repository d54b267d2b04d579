import type { TextHole } from '../../catalog/lookup.js';
import { cleanText } from '../../response/safe/clean-text.js';
import { plainWord } from '../output/shell.js';
import { granteeOf } from '../grants/grantee.js';
import { resourcePath } from '../grants/resource-path.js';
import type { RemedyCase } from '../remedy-case.js';

/** The value of each hole, where it is known. */
export type HoleValues = Readonly<Partial<Record<TextHole, string>>>;

/** The holes that name a resource by its collection in the resource's name. */
const COLLECTIONS: Partial<Record<TextHole, readonly string[]>> = {
  bucket: ['buckets'],
  dataset: ['datasets'],
  table: ['tables'],
  topic: ['topics'],
  subscription: ['subscriptions'],
  secret: ['secrets'],
  repository: ['repositories'],
  runService: ['services'],
  function: ['functions'],
  instance: ['instances'],
  database: ['databases'],
  cluster: ['clusters'],
  serviceAccount: ['serviceAccounts'],
  folder: ['folders'],
  organization: ['organizations'],
  zone: ['zones'],
  location: ['locations', 'regions'],
};

/** What is known of a denial, by the names of the holes. */
export function holeValues(denied: RemedyCase): HoleValues {
  const { facts, caller, operation, service, project, resource, classification } = denied;
  const { known, name, member } = granteeOf(caller);
  const path = resourcePath(resource);
  const values: Partial<Record<TextHole, string | undefined>> = {
    ...Object.fromEntries(
      Object.entries(COLLECTIONS).map(([hole, names]) => [hole, names.map((collection) => path.get(collection)).find(isName)]),
    ),
    caller: known ? name : undefined,
    member: known ? member : undefined,
    principal: facts.principal && plainWord(facts.principal.says),
    subject: caller.subject,
    clientId: (caller.subject === undefined ? caller : (caller.via ?? caller)).clientId ?? caller.clientId,
    project,
    projectNumber: /^\d+$/.test(project ?? '') ? project : undefined,
    quotaProject: caller.quotaProject,
    resource: resource && `${resource.type} ${resource.id}`,
    id: resource?.id,
    service,
    method: operation.method,
    permission: denied.permissions[0],
    role: denied.roles[0]?.role,
    scope: denied.scopes[0],
    metric: facts.quota?.metric,
    limit: facts.quota?.limit,
    limitValue: facts.quota?.limitValue?.toString(),
    window: facts.window,
    wait: facts.retryAfterMs === undefined ? undefined : `${Math.ceil(facts.retryAfterMs / 1_000)} s`,
    reason: classification.reason,
    policyId: facts.policyId,
  };
  if (facts.quota?.location !== undefined) values.location = facts.quota.location;
  const entries = Object.entries(values).filter((entry): entry is [TextHole, string] => entry[1] !== undefined && entry[1] !== '');
  return Object.fromEntries(entries.map(([hole, value]) => [hole, cleanText(value, 200)]));
}

function isName(id: string | undefined): boolean {
  return id !== undefined && id !== '_' && id !== '-';
}
