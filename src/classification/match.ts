import { shortService, type IndexedAnswer } from '../catalog/lookup.js';
import type { EvidenceSource, Finding } from '../evidence/evidence.js';
import type { VerdictDetail } from './classification.js';
import { KINDS, type Certainty, type DenialKind } from './kinds.js';
import type { RuleInput } from './rule-input.js';
import type { ReasonRule, RuleConditions, WordingRule } from './rule.js';
import { RULES } from './rules/index.js';

/** A kind, how sure, and what decided it. */
export interface Verdict extends VerdictDetail {
  readonly kind: DenialKind;
  readonly certainty: Certainty;
  readonly decidedBy: Finding;
}

type Indexed<R> = ReadonlyMap<string, readonly (R & { readonly kind: DenialKind })[]>;

const REASONS = index(
  (kind) => RULES[kind].reasons,
  (rule: ReasonRule) => `${rule.source} ${rule.reason}`,
);
const WORDINGS = index(
  (kind) => RULES[kind].wordings,
  (rule: WordingRule) => rule.wordingId,
);

function index<R>(rulesOf: (kind: DenialKind) => readonly R[], keyOf: (rule: R) => string): Indexed<R> {
  const map = new Map<string, (R & { kind: DenialKind })[]>();
  for (const kind of KINDS) {
    for (const rule of rulesOf(kind)) {
      const key = keyOf(rule);
      const known = map.get(key);
      if (known) known.push({ ...rule, kind });
      else map.set(key, [{ ...rule, kind }]);
    }
  }
  return map;
}

/** Where a reason of one source is also written by others: newer servers put the names of ErrorInfo into the old list, and services their own enum into ErrorInfo. */
const ALSO: Partial<Record<EvidenceSource, readonly EvidenceSource[]>> = {
  ErrorInfo: ['ServiceError', 'PreconditionFailure'],
  ServiceError: ['ErrorInfo'],
  PreconditionFailure: ['ErrorInfo'],
  LegacyError: ['ErrorInfo', 'StorageXml'],
  StorageXml: ['LegacyError'],
};

/** How sure a reason from each source makes us, where the rule does not say. */
const CERTAINTY: Partial<Record<EvidenceSource, Certainty>> = { Message: 'likely', HtmlPage: 'likely', Header: 'likely', Status: 'likely' };

/** The verdict of the findings of one source, if a rule knows their reason under these circumstances. */
export function verdictBySource(reading: RuleInput, source: EvidenceSource): Verdict | undefined {
  for (const finding of reading.findings) {
    if (finding.source !== source || finding.wording !== undefined) continue;
    for (const namespace of [source, ...(ALSO[source] ?? [])]) {
      const known = REASONS.get(`${namespace} ${source === 'Message' ? leadingCode(finding.value) : finding.value}`);
      const rule = mostSpecific([...catalogReasons(finding, namespace, reading), ...(known ?? [])], finding, reading);
      if (rule) return { ...rule, certainty: rule.certainty ?? CERTAINTY[source] ?? 'certain', decidedBy: finding };
    }
  }
  return undefined;
}

/** What the catalog knows of a reason, in the form of rules. */
function catalogReasons({ source, value }: Finding, namespace: EvidenceSource, reading: RuleInput): readonly CatalogRule[] {
  if (namespace !== source) return [];
  const answers = reading.catalog?.answersToReason(value) ?? [];
  return answers.filter(({ sources = STRUCTURED }) => sources.includes(source)).map(asRule);
}

/** What the catalog knows of a sentence, in the form of rules; `undefined` for a sentence that is not the catalog's. */
function catalogSentences(id: string, { catalog }: RuleInput): readonly CatalogRule[] | undefined {
  return id.includes('/') ? catalog?.answersToSentence(id).map(asRule) : undefined;
}

/** Where a reason of the catalog may stand, unless its answer says so. */
const STRUCTURED: readonly EvidenceSource[] = [
  'ErrorInfo',
  'ServiceError',
  'PreconditionFailure',
  'OAuthError',
  'LegacyError',
  'StorageXml',
  'MapsStatus',
];

type CatalogRule = RuleConditions & { readonly kind: DenialKind };

function asRule({ services, kind, certainty, access, policy, problem, projectRole }: IndexedAnswer): CatalogRule {
  const detail = { kind, certainty, access, policy, problem, projectRole };
  const stated = Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined)) as unknown as CatalogRule;
  return services.length === 0 ? stated : { ...stated, services };
}

/** Some services put a code in front of the message, or instead of it: `TOO_MANY_ATTEMPTS_TRY_LATER : …`. */
function leadingCode(message: string): string {
  return /^(?:Google Maps JavaScript API error: )?(\w{6,60})\b/.exec(message)?.[1] ?? '';
}

/** The verdict of the first wording that a rule knows. */
export function verdictByWording(reading: RuleInput): Verdict | undefined {
  for (const finding of reading.findings) {
    if (finding.wording === undefined || finding.marks) continue;
    const rule = mostSpecific(catalogSentences(finding.wording, reading) ?? WORDINGS.get(finding.wording), finding, reading);
    if (rule) return { ...rule, certainty: rule.certainty ?? 'likely', decidedBy: finding };
  }
  return undefined;
}

/** Where no service is known, a sentence that only some services say counts if they all mean the same by it. */
export function verdictByLocalSentence(reading: RuleInput): Verdict | undefined {
  if (reading.service !== undefined) return undefined;
  for (const finding of reading.findings) {
    if (finding.wording === undefined || finding.marks) continue;
    const rules = catalogSentences(finding.wording, reading) ?? [];
    const [rule] = rules;
    if (rule && new Set(rules.map(({ kind }) => kind)).size === 1) return { ...rule, certainty: 'likely', decidedBy: finding };
  }
  return undefined;
}

function mostSpecific<R extends RuleConditions>(rules: readonly R[] | undefined, finding: Finding, reading: RuleInput): R | undefined {
  return rules?.filter((rule) => holds(rule, finding, reading)).sort((a, b) => conditionsOf(b) - conditionsOf(a))[0];
}

function holds(rule: RuleConditions, finding: Finding, reading: RuleInput): boolean {
  if (rule.domain && !rule.domain.test(`${finding.domain ?? ''} ${reading.service ?? ''}`)) return false;
  if (rule.service && !rule.service.test(reading.service ?? '')) return false;
  if (rule.services && !rule.services.includes(shortService(reading.service ?? ''))) return false;
  if (rule.governedBy && rule.governedBy !== reading.governance) return false;
  return rule.wording === undefined || reading.wordings.has(rule.wording);
}

function conditionsOf(rule: RuleConditions): number {
  return [rule.domain, rule.service, rule.services, rule.governedBy, rule.wording].filter((condition) => condition !== undefined).length;
}
