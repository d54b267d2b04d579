import type { Catalog } from '../catalog/lookup.js';
import type { DenialContext } from '../context.js';
import type { Evidence, EvidenceSource, Finding } from '../evidence/evidence.js';
import type { Facts } from '../evidence/facts.js';
import { toldBySentence } from '../evidence/values/told.js';
import type { Operation } from '../request/operation.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { cleanText } from '../response/safe/clean-text.js';
import type { Classification } from './classification.js';
import { CONTRADICTIONS } from './contradictions.js';
import { verdictByHint, verdictByQuotaFailure, verdictByShape, verdictByStatus } from './fallbacks.js';
import { isDenied } from './is-denied.js';
import { mergeFacts } from './merge-facts.js';
import { verdictByLocalSentence, verdictBySource, verdictByWording, type Verdict } from './match.js';
import { ruleInputOf, type RuleInput } from './rule-input.js';

type Rule = (input: RuleInput) => Verdict | undefined;

/** The order in which evidence is believed. The first step that knows an answer decides; a legacy reason stands below the exact sentences, which correct it. */
const PRECEDENCE: readonly Rule[] = [
  ...CONTRADICTIONS,
  (input) => verdictBySource(input, 'ServiceError'),
  (input) => verdictBySource(input, 'ErrorInfo'),
  deniedPermission,
  (input) => verdictBySource(input, 'PreconditionFailure'),
  (input) => (isBare(input) ? undefined : verdictBySource(input, 'WWW-Authenticate')),
  (input) => verdictBySource(input, 'OAuthError'),
  verdictByWording,
  (input) => verdictBySource(input, 'StorageXml'),
  (input) => verdictBySource(input, 'LegacyError'),
  (input) => verdictBySource(input, 'MapsStatus'),
  (input) => verdictBySource(input, 'Message'),
  (input) => verdictBySource(input, 'HtmlPage'),
  verdictByQuotaFailure,
  verdictByShape,
  verdictByHint,
  verdictByLocalSentence,
  (input) => verdictBySource(input, 'Header'),
  (input) => verdictBySource(input, 'WWW-Authenticate'),
];

/** ErrorInfo that names the permission says what is missing, whatever reason it gives: `forbidden`, as Cloud Storage does. */
function deniedPermission({ findings }: RuleInput): Verdict | undefined {
  const decidedBy = findings.find(
    ({ source, value, facts }) => source === 'ErrorInfo' && /^forbidden$/i.test(value) && facts?.permissions !== undefined,
  );
  return decidedBy && { kind: 'MissingPermission', certainty: 'certain', decidedBy };
}

/** Decides what kind of denial the evidence makes, and whether it is one at all. */
export function classify(
  response: DeniedResponse,
  findings: readonly Finding[],
  operation: Operation,
  context: DenialContext,
  catalog?: Catalog,
): Classification | undefined {
  const input = ruleInputOf(response, findings, operation, context, catalog);
  const verdict = corroborated(input, decide(input));
  if (!isDenied(input, verdict, response, context)) return undefined;
  const { kind, certainty, decidedBy, policy, problem, access, projectRole } = verdict;
  const reason = reasonOf(input, decidedBy);
  const serverMessage = findings.find(({ source, wording }) => source === 'Message' && wording === undefined)?.value;
  return {
    kind,
    certainty,
    ...(reason !== undefined && { reason }),
    ...(policy !== undefined && { policy }),
    ...(problem !== undefined && { problem }),
    ...(access !== undefined && { access }),
    ...(projectRole !== undefined && { projectRole }),
    ...(serverMessage !== undefined && { serverMessage }),
    reasons: reasonsIn(findings),
    sentences: [...input.wordings],
    status: input.status,
    facts: withPrincipal(withCall(mergeFacts(decidedBy, findings), input.service, operation), context.printed?.principal),
    evidence: [decidedBy, ...findings.filter((finding) => finding !== decidedBy && !finding.marks)].slice(0, MAX_EVIDENCE).map(shown),
  };
}

/** Who called, where a log tells it and the response does not. */
function withPrincipal(facts: Facts, principal: string | undefined): Facts {
  return principal === undefined || facts.principal !== undefined ? facts : { ...facts, principal: toldBySentence(principal) };
}

/** The service, where only the domain or a resource's name tells it; and of a bare id that the request names as well, what the request says it is. */
function withCall(facts: Facts, service: string | undefined, { service: called, resource: asked }: Operation): Facts {
  const { resource } = facts;
  const bare = resource !== undefined && resource.id === asked?.id && resource.name?.includes('/') !== true;
  const told = service !== undefined && facts.service === undefined && called === undefined;
  return bare || told ? { ...facts, ...(bare && { resource: asked }), ...(told && { service }) } : facts;
}

/** How many pieces of evidence a denial carries. */
const MAX_EVIDENCE = 12;

function shown({ source, path, domain, value, says }: Finding): Evidence {
  return { source, ...(path !== undefined && { path }), ...(domain !== undefined && { domain: cleanText(domain, 120) }), value, says };
}

/** A reason that leaves the kind open, such as `permissionDenied`, gives way to any sentence that tells more; a page has no other. */
function decide(input: RuleInput): Verdict {
  let open: Verdict | undefined;
  for (const rule of PRECEDENCE) {
    const verdict = rule(input);
    if (verdict && (verdict.kind !== 'Unclassified' || verdict.decidedBy.source === 'HtmlPage')) return verdict;
    open ??= verdict;
  }
  return open ?? verdictByStatus(input);
}

/** A sentence that a reason in the old error list confirms is certain. */
function corroborated(input: RuleInput, verdict: Verdict): Verdict {
  if (verdict.certainty !== 'likely' || verdict.decidedBy.wording === undefined) return verdict;
  const legacy = verdictBySource(input, 'LegacyError') ?? verdictBySource(input, 'StorageXml');
  return legacy?.kind === verdict.kind && legacy.certainty === 'certain' ? { ...verdict, certainty: 'certain' } : verdict;
}

/** A challenge with an error says why; a bare one only that credentials are wanted, which is the last thing to believe. */
function isBare(input: RuleInput): boolean {
  return input.findings.some(({ source, value }) => source === 'WWW-Authenticate' && value === 'challenge');
}

/** Sources whose value is a reason, as on the wire. */
const STRUCTURED: readonly EvidenceSource[] = ['ErrorInfo', 'ServiceError', 'LegacyError', 'OAuthError', 'StorageXml', 'MapsStatus'];

/** The reason as on the wire: the deciding one, or the first structured one. */
function reasonOf(input: RuleInput, decidedBy: Finding): string | undefined {
  if (STRUCTURED.includes(decidedBy.source)) return decidedBy.value;
  return input.findings.find(({ source }) => STRUCTURED.includes(source))?.value;
}

/** Every reason as on the wire, those of preconditions included. */
function reasonsIn(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ source }) => STRUCTURED.includes(source) || source === 'PreconditionFailure').map(({ value }) => value);
}
