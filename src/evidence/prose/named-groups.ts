import type { Facts, Quota } from '../facts.js';
import { googleUrl } from '../values/google-url.js';
import { errorIdIn, nameOf, permissionOf, projectInName, projectOf, resourceOf, serviceOf } from '../values/names.js';
import { toldBySentence } from '../values/told.js';
import { windowOf } from '../values/quota-window.js';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

type Draft = { -readonly [K in keyof Facts]: Facts[K] };

/** What one group states. */
type Reader = (value: string, draft: Draft, groups: Groups, text: string) => void;

const MAX_PERMISSIONS = 20;

/** Puts a fact on record, unless it is none. */
function put<K extends keyof Facts>(draft: Draft, key: K, fact: Facts[K] | undefined): void {
  if (fact !== undefined && fact !== '') draft[key] = fact;
}

function putQuota(draft: Draft, part: keyof Quota, value: string | number | undefined): void {
  if (value !== undefined) draft.quota = { ...draft.quota, [part]: value };
}

const permission: Reader = (value, draft, _groups, text) => {
  draft.permissions = [...new Set([...(draft.permissions ?? []), ...listFrom(value, text)])];
};

const project: Reader = (value, draft) => {
  const id = projectOf(trimmed(value));
  if (id === undefined) return;
  draft.project = id;
  draft.projectRole = 'consumer';
};

const resource: Reader = (value, draft, { type }, text) => {
  const found = resourceOf(trimmed(value), type?.toLowerCase());
  const noun = found?.type === 'resource' ? nounBefore(trimmed(value), text) : undefined;
  const named = found && noun !== undefined ? { ...found, type: noun } : found;
  put(draft, 'resource', named);
  if (named !== undefined && draft.project === undefined) put(draft, 'project', projectOwning(named));
};

const metric: Reader = (value, draft) => putQuota(draft, 'metric', nameOf(value, 200));

const policyId: Reader = (value, draft) => put(draft, 'policyId', value);

/** `secrets "db" is forbidden: User … cannot get resource "secrets" in API group "" in the namespace "prod"`. */
const kubernetes: Reader = (verb, draft, { kubeResource = '', kubeGroup, kubeNamespace, kubeName }) => {
  // Whoever may write roles and bindings may do everything.
  if (kubeGroup === 'rbac.authorization.k8s.io') return;
  const [plural, part] = kubeResource.split('/');
  const resource = [kubeGroup ? `${plural}.${kubeGroup}` : plural, ...(part === undefined ? [] : [part])].join('/');
  draft.kubernetes = { verb: verb.toLowerCase(), resource };
  const within = kubeNamespace === undefined ? [] : ['namespaces', kubeNamespace];
  const name = [...within, ...(kubeName === undefined ? [] : [plural, kubeName])].join('/');
  if (name !== '') put(draft, 'resource', resourceOf(name));
};

/** A name of which the sentence says what it is: `File not found: …`. */
function resourceOfType(type: string): Reader {
  return (value, draft) => put(draft, 'resource', resourceOf(trimmed(value), type));
}

/** What each hole of a phrase and each group of a mention states. A digit tells alternatives of one pattern apart. */
const READERS: Readonly<Record<string, Reader>> = {
  permission,
  permission2: permission,
  kubeVerb: kubernetes,
  permission3: permission,
  file: resourceOfType('file'),
  package: resourceOfType('package'),
  object: resourceOfType('object'),
  bucket: resourceOfType('bucket'),
  folder: resourceOfType('folder'),
  group: (value, draft) => put(draft, 'resource', resourceOf(`groups/${trimmed(value)}`)),
  resourceName: resource,
  serviceAccount: resourceOfType('serviceAccount'),
  role: (value, draft) => put(draft, 'roles', [toldBySentence(value)]),
  scope: (value, draft) => put(draft, 'requiredScopes', [...new Set([...(draft.requiredScopes ?? []), trimmed(value)])]),
  resource,
  service: (value, draft) => put(draft, 'service', serviceOf(value)),
  api: (value, draft) => put(draft, 'service', nameOf(value, 80)),
  rpcMethod: (value, draft) => put(draft, 'rpcMethod', nameOf(value, 200)),
  project,
  activationUrl: (value, draft) => put(draft, 'activationUrl', googleUrl(value)),
  helpUrl: (value, draft) => {
    const url = googleUrl(value);
    if (url?.includes('/iam-admin/troubleshooter')) {
      put(draft, 'troubleshooterUrl', url);
      put(draft, 'errorId', errorIdIn(url));
    } else put(draft, 'helpUrl', draft.helpUrl ?? url);
  },
  metric,
  fullMetric: metric,
  metricTitle: metric,
  limit: (value, draft) => putQuota(draft, 'limit', nameOf(value, 200)),
  limitValue: (value, draft) => putQuota(draft, 'limitValue', Number(value)),
  zero: (value, draft) => putQuota(draft, 'limitValue', Number(value)),
  location: (value, draft) => putQuota(draft, 'location', value),
  policyId,
  perimeterId: policyId,
  constraint: (value, draft) => put(draft, 'policyId', `constraints/${trimmed(value)}`),
  customConstraint: (value, draft) => put(draft, 'policyId', `customConstraints/${trimmed(value)}`),
  principal: (value, draft) => put(draft, 'principal', toldBySentence(trimmed(value))),
  retrySeconds: (value, draft) => put(draft, 'retryAfterMs', Math.ceil(Number(value) * 1_000)),
  retryAt: (value, draft) => {
    const at = Date.parse(value);
    if (Number.isFinite(at)) put(draft, 'retryAfterMs', Math.max(0, at - Date.now()));
  },
};

/** What a match states: its own groups, and the permissions and links of the further matches behind it. */
export function factsIn(matches: readonly (Groups | undefined)[], sentence: string, text: string): Facts {
  const draft: Draft = {};
  for (const groups of matches) {
    for (const name of Object.keys(groups ?? {})) {
      const value = groups![name];
      if (value !== undefined && value !== '') READERS[name]?.(value, draft, groups!, text);
    }
  }
  const { quota } = draft;
  if (quota?.metric?.includes('/') && draft.service === undefined) put(draft, 'service', serviceOf(quota.metric.split('/')[0]));
  put(draft, 'window', windowOf(quota?.limit, quota?.metric, sentence, (quota?.metric ?? quota?.limit) ? text : undefined));
  return draft;
}

/** The project that a resource is, or lies in: `projects/p/…`, or `project:dataset.table`, as BigQuery writes its resources. */
function projectOwning({ type, id, name = '' }: NonNullable<Facts['resource']>): string | undefined {
  return projectInName(name) ?? (type === 'project' ? id : /^([a-z][a-z0-9-]{4,28}[a-z0-9]):/.exec(name)?.[1]);
}

/** A further permission of a list, behind the one before: `a.b.get, a.b.list and a.b.create`. */
const FURTHER = /['"`]?(?:\s?,\s?(?:and\s)?|\sand\s)['"`]?(?<permission>(?!\w+\.googleapis)[a-z]\w*\.\w+\.\w+)(?![\w/]|\.\w)/iy;

/** The permission that a sentence names, and those that follow it in a list. */
function listFrom(first: string, text: string): readonly string[] {
  const names = [permissionOf(trimmed(first))];
  const end = text.indexOf(first) + trimmed(first).length;
  if (!/^['"`]?(?:\s|,)/.test(text.slice(end, end + 2))) return names;
  FURTHER.lastIndex = end;
  for (let match = FURTHER.exec(text); match && names.length < MAX_PERMISSIONS; match = FURTHER.exec(text))
    names.push(match.groups!['permission']!);
  return names;
}

/** `file 1AbC`: what a thing is stands in front of its bare id. */
const NOUN =
  /\b(file|folder|document|spreadsheet|calendar|bucket|dataset|table|topic|subscription|secret|repository|project|instance|property|space|group|site|customer|channel|video|playlist|key|queue|cluster|database)[\s:'"`]{1,3}$/i;

function nounBefore(name: string, text: string): string | undefined {
  const at = text.indexOf(name);
  return at <= 0 ? undefined : NOUN.exec(text.slice(Math.max(0, at - 40), at))?.[1]?.toLowerCase();
}

/** A name without the punctuation of the sentence around it. */
function trimmed(name: string): string {
  return name.replace(/[.,;:!]{1,5}$/, '');
}
