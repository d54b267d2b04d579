import type { TextHole } from '../../catalog/lookup.js';
import { cleanText } from '../../response/safe/clean-text.js';
import { plainWord } from '../output/shell.js';
import { granteeOf } from '../grants/grantee.js';
import { resourcePath, type ResourcePath } from '../grants/resource-path.js';
import type { RemedyCase } from '../remedy-case.js';

/** The value of a hole, where it is known. */
export type HoleValues = (hole: TextHole) => string | undefined;

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
  namespace: ['namespaces'],
  database: ['databases'],
  cluster: ['clusters'],
  serviceAccount: ['serviceAccounts'],
  folder: ['folders'],
  organization: ['organizations'],
  zone: ['zones'],
  location: ['locations', 'regions'],
};

/** The holes that one fact of a denial fills. */
const FACTS: Partial<Record<TextHole, (denied: RemedyCase) => string | undefined>> = {
  caller: ({ caller }) => (granteeOf(caller).known ? granteeOf(caller).name : undefined),
  member: ({ caller }) => (granteeOf(caller).known ? granteeOf(caller).member : undefined),
  principal: ({ facts }) => facts.principal && plainWord(facts.principal.says),
  subject: ({ caller }) => caller.subject,
  clientId: ({ caller }) => (caller.subject === undefined ? caller : (caller.via ?? caller)).clientId ?? caller.clientId,
  project: ({ project }) => project,
  projectNumber: ({ project }) => (/^\d+$/.test(project ?? '') ? project : undefined),
  quotaProject: ({ caller }) => caller.quotaProject,
  resource: ({ resource }) => resource && `${resource.type} ${resource.id}`,
  id: ({ resource }) => resource?.id,
  service: ({ service }) => service,
  method: ({ operation }) => operation.method,
  permission: ({ permissions }) => permissions[0],
  role: ({ roles }) => roles[0]?.role,
  verb: ({ facts }) => facts.kubernetes?.verb,
  kubeResource: ({ facts }) => facts.kubernetes?.resource,
  scope: ({ scopes }) => scopes[0],
  metric: ({ facts }) => facts.quota?.metric,
  limit: ({ facts }) => facts.quota?.limit,
  limitValue: ({ facts }) => facts.quota?.limitValue?.toString(),
  window: ({ facts }) => facts.window,
  wait: ({ facts }) => (facts.retryAfterMs === undefined ? undefined : `${Math.ceil(facts.retryAfterMs / 1_000)} s`),
  reason: ({ classification }) => classification.reason,
  policyId: ({ facts }) => facts.policyId,
};

/** What is known of a denial, by the names of the holes. Few are asked for. */
export function holeValues(denied: RemedyCase): HoleValues {
  const known = new Map<TextHole, string | undefined>();
  let path: ResourcePath | undefined;
  const find = (hole: TextHole): string | undefined => {
    const quota = hole === 'location' ? denied.facts.quota?.location : undefined;
    const collections = COLLECTIONS[hole];
    if (quota !== undefined || collections === undefined) return quota ?? FACTS[hole]?.(denied);
    const names = (path ??= resourcePath(denied.resource));
    return collections.map((collection) => names.get(collection)).find(isName);
  };
  return (hole) => {
    if (known.has(hole)) return known.get(hole);
    const found = find(hole);
    const value = found === undefined || found === '' ? undefined : cleanText(found, 200);
    known.set(hole, value);
    return value;
  };
}

function isName(id: string | undefined): boolean {
  return id !== undefined && id !== '_' && id !== '-';
}
