import type { Caller } from '../../caller/caller.js';
import type { Classification } from '../../classification/classification.js';
import type { Certainty, DenialKind } from '../../classification/kinds.js';
import { assembleDenial } from '../../denial/assemble.js';
import { createDenial, type Denial } from '../../denial/denial.js';
import type { DenialRecord } from '../../denial/scrub/record.js';
import { summaryOf } from '../../denial/text/summary.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { Facts } from '../../evidence/facts.js';
import { proposeRemedies } from '../../remediation/propose.js';
import type { Remedy } from '../../remediation/remedy.js';
import type { Situation } from '../../remediation/situation.js';
import type { Operation } from '../../request/operation.js';
import type { Conclusion, Detail } from './conclusion.js';
import { granteeFor } from './grantee.js';
import { requestAccess } from './request-access.js';
import type { Known } from '../proofs.js';
import type { Subject } from '../subject/subject.js';

/** The denial as the conclusion makes it: kind, certainty, evidence, and what to do first. */
export async function sharpened(conclusion: Conclusion, subject: Subject, known: Known): Promise<Denial> {
  const { denial } = subject;
  const as = conclusion.as?.(known);
  const first = conclusion.remedies?.(known, subject) ?? (conclusion.kind === 'resolved' ? [REPEAT] : []);
  const evidence = evidenceFor(conclusion, known);
  if (as !== undefined && as.kind !== denial.kind)
    return rebuilt({
      subject: { ...subject, denial: as },
      kind: as.kind,
      detail: {},
      certainty: as.certainty,
      evidence,
      first,
      before: denial,
      known,
    });
  const detail = conclusion.detail?.(known, subject) ?? {};
  const proven = conclusion.kind !== 'open' && conclusion.kind !== 'resolved';
  const kind = conclusion.kind === 'same' || !proven ? denial.kind : conclusion.kind;
  const certainty = proven ? (detail.certainty ?? 'certain') : denial.certainty;
  const temporary = kind === 'MissingPermission' && proven ? requestAccess(known) : undefined;
  const steps = [...first, ...(temporary && first.length > 0 ? [temporary] : [])];
  const situation = conclusion.says === undefined ? undefined : { id: conclusion.id, summary: conclusion.says };
  const named = isNobody(denial.caller) && !isNobody(granteeFor(subject, known));
  if (kind !== denial.kind || Object.keys(detail).length > 0 || (named && conclusion.kind !== 'resolved'))
    return rebuilt({ subject, kind, detail, certainty, evidence, first: steps, before: denial, known, situation });
  // What works now needs no other step.
  const others = conclusion.kind === 'resolved' ? [] : denial.remedies;
  const caller = callerOf(subject, known);
  return restated(denial, {
    certainty,
    evidence: [...evidence, ...denial.evidence],
    remedies: distinct([...steps, ...others]),
    ...(named && { caller, message: summaryOf({ ...denial.toJSON(), caller }) }),
    situation,
  });
}

const REPEAT: Remedy = {
  action: 'Verify',
  title: 'Repeat the call: the access is there now',
  detail: 'Google was asked the same again, with this credential, and it worked.',
  who: 'caller',
};

/** The denial with other remedies and more evidence; its kind and its facts stay. */
function restated(
  denial: Denial,
  {
    situation,
    ...better
  }: Pick<DenialRecord, 'certainty' | 'evidence' | 'remedies'> &
    Partial<Pick<DenialRecord, 'caller' | 'message'>> & { readonly situation: Situation | undefined },
): Denial {
  const { name: _name, format: _format, ...record } = denial.toJSON() as DenialRecord & { name: string; format: 1 };
  return createDenial({ ...record, ...better, ...(situation && { situation }) }, denial.original);
}

/** What a denial is made anew from. */
interface Remade {
  readonly subject: Subject;
  readonly kind: DenialKind;
  readonly detail: Detail;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
  readonly first: readonly Remedy[];
  readonly before: Denial;
  readonly known: Known;
  readonly situation?: Situation | undefined;
}

/** The denial made anew, by the stages that make every denial. */
async function rebuilt({ subject, kind, detail, certainty, evidence, first, before, known, situation }: Remade): Promise<Denial> {
  const { denial, governedBy, request } = subject;
  const grantee = granteeFor(subject, known);
  const caller = callerOf(subject, known);
  const facts = factsOf(subject, kind, detail);
  const { certainty: _certainty, ...verdict } = detail;
  const classification: Classification = {
    ...verdict,
    ...(denial.kind === 'PolicyBlocked' && kind === denial.kind && { policy: denial.policy }),
    ...(denial.kind === 'CredentialRejected' && kind === denial.kind && detail.problem === undefined && { problem: denial.problem }),
    ...(denial.kind === 'NotShared' && kind === denial.kind && detail.access === undefined && { access: denial.access }),
    ...(detail.policy !== undefined && { policy: detail.policy }),
    kind,
    certainty,
    evidence: [...evidence, ...before.evidence],
    facts,
    ...(before.reason !== undefined && { reason: before.reason }),
    ...(before.serverMessage !== undefined && { serverMessage: before.serverMessage }),
  };
  const operation: Operation = {
    ...(denial.service !== undefined && { service: denial.service }),
    ...(denial.method !== undefined && { method: denial.method }),
    ...(request && { httpMethod: request.method, origin: request.url.origin }),
    ...(facts.resource && { resource: facts.resource }),
    ...(facts.project !== undefined && { project: facts.project }),
    governedBy,
    phase: denial.phase,
  };
  const response = { status: before.status, ...(before.grpcCode !== undefined && { grpcCode: before.grpcCode }) };
  const plan = await proposeRemedies(classification, operation, grantee);
  // The advice of the response's own words stays, unless more is known now of who asked, or what is missing.
  const better = kind !== before.kind || detail.permissions !== undefined || (isNobody(before.caller) && !isNobody(grantee));
  const temporary = kind === 'MissingPermission' ? requestAccess(known) : undefined;
  const [likeliest, ...others] = better ? plan.remedies : before.remedies;
  const remedies = distinct([...first, likeliest, temporary, ...others].filter((remedy) => remedy !== undefined));
  return assembleDenial({
    response,
    operation,
    classification,
    caller,
    plan: { ...plan, remedies, ...(situation && { situation }) },
    original: before.original,
  });
}

function factsOf({ denial, scopes }: Subject, kind: DenialKind, detail: Detail): Facts {
  const { access: _access, policy: _policy, problem: _problem, certainty: _certainty, ...told } = detail;
  const { errorId, troubleshooterUrl, helpUrl } = denial;
  return {
    ...(kind === denial.kind && ownFacts(denial)),
    ...(errorId !== undefined && { errorId }),
    ...(troubleshooterUrl !== undefined && { troubleshooterUrl }),
    ...(helpUrl !== undefined && { helpUrl }),
    ...(denial.service !== undefined && { service: denial.service }),
    ...(denial.resource && { resource: denial.resource }),
    ...(denial.project !== undefined && { project: denial.project }),
    ...(denial.requestId !== undefined && { requestId: denial.requestId }),
    ...(denial.kind === 'MissingPermission' && denial.permissions.length > 0 && { permissions: denial.permissions }),
    ...(kind === 'InsufficientScope' && scopes.length > 0 && { requiredScopes: scopes }),
    ...told,
  };
}

/** What only denials of one kind state. */
function ownFacts(denial: Denial): Facts {
  switch (denial.kind) {
    case 'RateLimited':
    case 'QuotaExceeded': {
      const { quota, window, retryAfterMs } = denial as Denial & Pick<Facts, 'quota' | 'window' | 'retryAfterMs'>;
      return {
        ...(quota && { quota }),
        ...(window !== undefined && { window }),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      };
    }
    case 'PolicyBlocked':
      return denial.policyId === undefined ? {} : { policyId: denial.policyId };
    case 'InsufficientScope':
      return denial.grantedScopes === undefined ? {} : { grantedScopes: denial.grantedScopes };
    default:
      return {};
  }
}

/** What was read from Google, the deciding answer first. */
function evidenceFor({ id, all }: Conclusion, known: Known): readonly Evidence[] {
  return all.flatMap((proof) => {
    const learned = known.learned(proof);
    return learned ? [{ source: 'Probe' as const, path: learned.probe, value: id, says: learned.says }] : [];
  });
}

/** The caller, with the address that Google named for its token. */
function callerOf(subject: Subject, known: Known): Caller {
  return isNobody(subject.caller) ? granteeFor(subject, known) : subject.caller;
}

function isNobody({ email, principal }: Caller): boolean {
  return email === undefined && principal === undefined;
}

/** No step twice, in whichever words: the one with the values that were read comes first. */
function distinct(remedies: readonly Remedy[]): readonly Remedy[] {
  return remedies.filter((remedy, index) => remedies.findIndex((other) => isSameStep(other, remedy)) === index);
}

function isSameStep(one: Remedy, other: Remedy): boolean {
  if (one.title === other.title) return true;
  const parameter = parameterIn(one);
  return parameter !== undefined && parameter === parameterIn(other);
}

/** The parameter that a step is about: `Pass supportsAllDrives: true`. */
function parameterIn({ action, title }: Remedy): string | undefined {
  return action === 'ChangeRequest' ? /\b([a-z]+[A-Z]\w*): /.exec(title)?.[1] : undefined;
}
