import type { Finding } from './evidence.js';
import type { Facts } from './facts.js';
import { facts, finding, stated } from './finding.js';
import { googleUrl } from './google-url.js';
import { nameOf, projectInName, projectOf, resourceOf, serviceOf } from './names.js';
import { windowOf } from './quota-window.js';
import { HINTS, TEMPLATES, type Wording } from './wording.js';

const MAX_TEXT = 4_000;
const MAX_MATCHES = 20;

/** A text of the response, and where it stood. */
export interface SourcedText {
  readonly text: string;
  readonly path: string;
}

/** Every wording that the texts match, exact sentences before hints, each with the facts that it states. */
export function readWording(texts: readonly SourcedText[]): readonly Finding[] {
  const found = new Map<number, Finding>();
  for (const { text, path } of texts) {
    const bounded = text.slice(0, MAX_TEXT);
    for (const number of candidates(bounded)) {
      const match = found.has(number) ? undefined : matchOf(ALL[number]!, bounded, path);
      if (match) found.set(number, match);
    }
  }
  return [...found.keys()].sort((a, b) => a - b).map((number) => found.get(number)!);
}

const ALL: readonly Wording[] = [...TEMPLATES, ...HINTS];

/** Cue word → the wordings that it leads to: a text is compared with the few sentences that it can be, not with all of them. */
const BY_CUE: ReadonlyMap<string, readonly number[]> = ALL.reduce((map, [, cue], number) => {
  for (const word of cue.split(' ')) map.set(word, [...(map.get(word) ?? []), number]);
  return map;
}, new Map<string, readonly number[]>());

function candidates(text: string): readonly number[] {
  const numbers: number[] = [];
  look += 1;
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    for (const number of BY_CUE.get(word) ?? NONE) {
      if (SEEN_IN[number] !== look) numbers.push(number);
      SEEN_IN[number] = look;
    }
  }
  return numbers;
}

const NONE: readonly number[] = [];

/** In which look each wording was met last: cheaper than a set for each look. */
const SEEN_IN: number[] = ALL.map(() => 0);
let look = 0;

function matchOf([id, , pattern]: Wording, text: string, path: string): Finding | undefined {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return undefined;
  const all = [first];
  // Only these facts are gathered from all places.
  const gathered = first.groups && ('permission' in first.groups || 'helpUrl' in first.groups);
  const next = (): RegExpExecArray | null => (gathered ? pattern.exec(text) : null);
  for (let match = next(); match && all.length < MAX_MATCHES && match[0] !== ''; match = next()) all.push(match);
  const says = HINT_IDS.has(id) ? 'the message hints' : 'the message matches a documented sentence';
  return finding('Message', first[0], `${says} (${id})`, {
    path,
    wording: id,
    facts: factsOf(
      all.map((match) => match.groups ?? {}),
      first[0],
      text,
    ),
  });
}

const HINT_IDS = new Set(HINTS.map(([id]) => id));

type Groups = Readonly<Record<string, string | undefined>>;

/** Named groups as facts. A digit behind a group's name tells alternatives of one pattern apart. */
function factsOf(all: readonly Groups[], sentence: string, text: string): Facts {
  const first: Groups = all[0] ?? {};
  const named = 'permission' in first || 'permission2' in first;
  const permissions = named ? [...new Set(all.flatMap((groups) => listFrom(groups['permission'] ?? groups['permission2'], text)))] : [];
  const resource = resourceOf(trim(first['resource'] ?? ''), first['type']?.toLowerCase());
  const project = projectOf(trim(first['project2'] ?? first['project'] ?? first['project3'] ?? ''));
  const limitValue = first['limitValue'];
  const quota = stated({
    metric: nameOf(first['metric2'] ?? first['metric'], 200),
    limit: nameOf(first['limit'], 200),
    limitValue: limitValue === undefined ? undefined : Number(limitValue),
    location: first['location'],
  });
  const role = first['role'];
  return facts({
    permissions,
    roles: role === undefined ? undefined : [role],
    resource,
    service:
      serviceOf(first['service']) ??
      nameOf(first['api'], 80) ??
      serviceOf(quota.metric?.includes('/') ? quota.metric.split('/')[0] : undefined),
    rpcMethod: nameOf(first['rpcMethod'], 200),
    project:
      project ?? projectInName(resource?.name ?? '') ?? (resource?.type === 'project' ? resource.id : bigQueryProject(resource?.name)),
    projectRole: project === undefined ? undefined : 'consumer',
    activationUrl: googleUrl(first['activationUrl']),
    helpUrl: all.map((groups) => googleUrl(groups['helpUrl'])).find((url) => url !== undefined),
    quota: Object.keys(quota).length > 0 ? quota : undefined,
    window: windowOf(quota.limit, quota.metric, sentence, (quota.metric ?? quota.limit) ? text : undefined),
    policyId: first['policyId'] ?? first['policyId2'],
    principal: trim(first['principal'] ?? ''),
    retryAfterMs: retryOf(first),
  });
}

/** A further permission of a list, behind the one before: `a.b.get, a.b.list and a.b.create`. */
const FURTHER = /['"`]?(?:\s?,\s?(?:and\s)?|\sand\s)['"`]?(?<permission>(?!\w+\.googleapis)[a-z]\w*\.\w+\.\w+)(?![\w/]|\.\w)/iy;

/** The permission that a sentence names, and those that follow it in a list. */
function listFrom(first: string | undefined, text: string): readonly string[] {
  if (first === undefined) return [];
  const names = [trim(first)];
  FURTHER.lastIndex = text.indexOf(first) + names[0]!.length;
  for (let match = FURTHER.exec(text); match && names.length < MAX_MATCHES; match = FURTHER.exec(text))
    names.push(match.groups!['permission']!);
  return names;
}

/** `project:dataset.table`, as BigQuery writes its resources. */
function bigQueryProject(name: string | undefined): string | undefined {
  return name === undefined ? undefined : /^([a-z][a-z0-9-]{4,28}[a-z0-9]):/.exec(name)?.[1];
}

function retryOf(groups: Groups): number | undefined {
  const { retrySeconds, retryAt } = groups;
  if (retrySeconds !== undefined) return Math.ceil(Number(retrySeconds) * 1_000);
  const at = retryAt === undefined ? Number.NaN : Date.parse(retryAt);
  return Number.isFinite(at) ? Math.max(0, at - Date.now()) : undefined;
}

function trim(name: string): string {
  return name.replace(/[.,;:!]{1,5}$/, '');
}
