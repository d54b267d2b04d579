import { fits, shortService, type IndexedAnswer } from '../catalog/lookup.js';
import type { EvidenceSource, Finding } from '../evidence/evidence.js';
import type { VerdictDetail } from './classification.js';
import type { Certainty, DenialKind } from './kinds.js';
import type { RuleInput } from './rule-input.js';
import { compact } from '../response/safe/compact.js';

/** A kind, how sure, and what decided it. */
export interface Verdict extends VerdictDetail {
  readonly kind: DenialKind;
  readonly certainty: Certainty;
  readonly decidedBy: Finding;
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
export function verdictBySource(input: RuleInput, source: EvidenceSource): Verdict | undefined {
  for (const finding of input.findings) {
    if (finding.source !== source || finding.wording !== undefined) continue;
    for (const namespace of [source, ...(ALSO[source] ?? [])]) {
      const answer = mostSpecific(answersIn(namespace, finding, input), finding, input);
      if (answer) return verdictOf(answer, answer.certainty ?? CERTAINTY[source] ?? 'certain', finding);
    }
  }
  return undefined;
}

/** What the catalog knows of a reason that stands in a source. An answer that names no source holds where the reason itself stands. */
function answersIn(namespace: EvidenceSource, { source, value }: Finding, { catalog }: RuleInput): readonly IndexedAnswer[] {
  const answers = catalog?.answersToReason(source === 'Message' ? leadingCode(value) : value) ?? [];
  return answers.filter(({ sources }) => (sources ? sources.includes(namespace) : namespace === source && STRUCTURED.includes(source)));
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

function verdictOf({ kind, policy, problem, access, projectRole }: IndexedAnswer, certainty: Certainty, decidedBy: Finding): Verdict {
  return { kind, certainty, ...compact({ policy, problem, access, projectRole }), decidedBy };
}

/** Some services put a code in front of the message, or instead of it: `TOO_MANY_ATTEMPTS_TRY_LATER : …`. */
function leadingCode(message: string): string {
  return /^(?:Google Maps JavaScript API error: )?(\w{6,60})\b/.exec(message)?.[1] ?? '';
}

/** The verdict of the first sentence or wording that has a meaning here. */
export function verdictByWording(input: RuleInput): Verdict | undefined {
  for (const finding of input.findings) {
    if (finding.wording === undefined || finding.marks) continue;
    const answer = mostSpecific(input.catalog?.answersToSentence(finding.wording) ?? [], finding, input);
    if (answer) return verdictOf(answer, answer.certainty ?? 'likely', finding);
  }
  return undefined;
}

/** Where no service is known, a sentence that only some services say counts if they all mean the same by it. */
export function verdictByLocalSentence(input: RuleInput): Verdict | undefined {
  if (input.service !== undefined) return undefined;
  for (const finding of input.findings) {
    // A wording or a hint, which has no family in front, is said by many.
    if (!finding.wording?.includes('/') || finding.marks) continue;
    const answers = input.catalog?.answersToSentence(finding.wording) ?? [];
    const [answer] = answers;
    if (answer && new Set(answers.map(({ kind }) => kind)).size === 1) return verdictOf(answer, 'likely', finding);
  }
  return undefined;
}

function mostSpecific(answers: readonly IndexedAnswer[], finding: Finding, input: RuleInput): IndexedAnswer | undefined {
  return answers.filter((answer) => holds(answer, finding, input)).sort((a, b) => conditionsOf(b) - conditionsOf(a))[0];
}

function holds({ domains, services, governedBy, alongside }: IndexedAnswer, { domain }: Finding, input: RuleInput): boolean {
  if (domains && !domains.some((pattern) => fits(pattern, domain) || fits(pattern, input.service))) return false;
  if (services.length > 0 && !services.some((pattern) => fits(pattern, shortService(input.service ?? '')))) return false;
  if (governedBy && governedBy !== input.governance) return false;
  return alongside === undefined || input.wordings.has(alongside);
}

function conditionsOf({ domains, services, governedBy, alongside }: IndexedAnswer): number {
  return [domains, services[0], governedBy, alongside].filter((condition) => condition !== undefined).length;
}
