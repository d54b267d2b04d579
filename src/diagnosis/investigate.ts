import { readPrincipal, samePrincipal } from '../caller/principal.js';
import { askProbe, type Answered, type Askers } from './asking/ask-probe.js';
import type { Prober } from './asking/prober.js';
import { delegationProbes } from './probes/caller/delegation-probes.js';
import type { DiagnosisFinding } from './diagnosis.js';
import type { Probe } from './probe.js';
import { denyPolicyProbes } from './probes/cloud/deny-policies.js';
import { PROBES } from './probes/index.js';
import { Known } from './proofs.js';
import type { Subject } from './subject/subject.js';

/** What was asked, and what is proven by it. */
export interface Investigation {
  readonly findings: readonly DiagnosisFinding[];
  readonly known: Known;
  readonly complete: boolean;
}

/** Who is told what, while it happens. */
export interface Listeners {
  readonly onQuestion?: ((question: string) => void) | undefined;
  readonly onFinding?: ((finding: DiagnosisFinding) => void) | undefined;
}

/** Asks every question that applies: first the ones that need no other answer, in parallel, then the ones that do. */
export async function investigate(subject: Subject, askers: Askers, prober: Prober, listeners: Listeners): Promise<Investigation> {
  const known = new Known();
  const all: Answered[] = [];
  const probes: Probe[] = [...PROBES, ...delegationProbes(subject)];
  const one = async (probe: Probe): Promise<Answered | undefined> => {
    tell(listeners.onQuestion, probe.question, subject, known);
    const answer = await askProbe(probe, subject, known, askers, prober);
    if (answer) notify(listeners.onFinding, answer.finding);
    return answer;
  };
  const learn = (answers: readonly (Answered | undefined)[]): void => {
    for (const answer of answers) {
      if (!answer) continue;
      all.push(answer);
      for (const proof of answer.proves) known.add(proof, answer.finding.says, answer.probe.id);
    }
  };
  // What Google may not know yet is asked again beside the other questions, not before them.
  let patient: readonly Promise<Answered | undefined>[] = [];
  for (const round of [1, 2, 3]) {
    if (round === 3) {
      learn(await Promise.all(patient));
      probes.push(...denyPolicyProbes(known));
    }
    const asked = probes.filter((probe) => (probe.round ?? 1) === round && applies(probe, subject, known));
    if (round === 1) patient = asked.filter(isPatient).map(one);
    learn(await Promise.all(asked.filter((probe) => !isPatient(probe)).map(one)));
    if (round === 1 && isSomebodyElse(subject, known)) forgetCaller(known);
  }
  const findings = [...all].sort((a, b) => probes.indexOf(a.probe) - probes.indexOf(b.probe)).map(({ finding }) => finding);
  return { findings, known, complete: findings.every(({ answer }) => answer !== 'unknown') };
}

function isPatient({ retryWhile }: Probe): boolean {
  return retryWhile !== undefined;
}

function applies(probe: Probe, subject: Subject, known: Known): boolean {
  try {
    return probe.applies(subject, known);
  } catch {
    return false;
  }
}

/** The token turned out to be somebody else's: what that account may do says nothing about the one that was denied. */
function isSomebodyElse({ denial: { caller } }: Subject, known: Known): boolean {
  const email = known.get('token-of')?.email;
  if (email === undefined || caller.via !== undefined) return false;
  const denied = caller.subject ?? caller.email ?? readPrincipal(caller.principal ?? '')?.email;
  return denied !== undefined && !samePrincipal(denied, email) && !samePrincipal(caller.email, email);
}

const ABOUT_CALLER: ReadonlySet<string> = new Set(PROBES.filter(({ about }) => about === 'caller').map(({ id }) => id));

function forgetCaller(known: Known): void {
  known.forget(ABOUT_CALLER);
}

function tell(listener: Listeners['onQuestion'], question: Probe['question'], subject: Subject, known: Known): void {
  try {
    listener?.(question(subject, known));
  } catch {
    // Whoever listens can't disturb the diagnosis.
  }
}

function notify(listener: Listeners['onFinding'], finding: DiagnosisFinding): void {
  try {
    listener?.(finding);
  } catch {
    // Whoever listens can't disturb the diagnosis.
  }
}
