import { safely } from '../../response/safe/safely.js';
import type { Prober } from './prober.js';
import type { ProbeAnswer } from './probe-call.js';
import type { Asker, DiagnosisFinding } from '../diagnosis.js';
import type { Probe, Reading, Voice } from '../probe.js';
import type { Known, Proof } from '../proofs.js';
import { boundedLine } from '../remedy-text.js';
import type { Subject } from '../subject/subject.js';

/** A finding with what it proves. */
export interface Answered {
  readonly probe: Probe;
  readonly finding: DiagnosisFinding;
  readonly proves: readonly Proof[];
}

/** The credentials by whose voice is asked. */
export type Askers = Readonly<Partial<Record<Voice, Asker>>>;

/** Asks one question with whoever may ask it, until one of them gets an answer. Never throws. */
export async function askProbe(
  probe: Probe,
  subject: Subject,
  known: Known,
  askers: Askers,
  prober: Prober,
): Promise<Answered | undefined> {
  const voices = probe.by.filter((voice) => askers[voice] !== undefined);
  const [first] = voices;
  const question = safely(() => probe.question(subject, known)) ?? probe.id;
  if (first === undefined || (first === 'caller' && probe.about === 'caller' && subject.otherAccount)) {
    const because = first === undefined ? 'there is no credential that may ask' : "the credential isn't the account that was denied";
    return open(probe, question, probe.by[0]!, because, 0);
  }
  const call = await Promise.resolve()
    .then(() => probe.call(subject, known))
    .catch(() => undefined);
  if (call === undefined) return undefined;
  let last: Answered | undefined;
  for (const voice of voices) {
    const start = performance.now();
    const answer = await persistent(probe, () => prober.ask(askers[voice]!, call), prober);
    const ms = Math.round(performance.now() - start);
    const reading = safely(() => readingOf(probe, answer, subject, known));
    const besides = voice === 'caller' ? provenBesides(answer, probe, subject) : [];
    if (reading !== undefined) return withProofs(answered(probe, question, voice, reading, ms), besides);
    last ??= withProofs(open(probe, question, voice, whyOpen(answer, voice), ms, answer), besides);
  }
  return last;
}

/** Asks again while the answer may still come, after 1 s, 2 s, 4 s. */
async function persistent(probe: Probe, ask: () => Promise<ProbeAnswer>, prober: Prober): Promise<ProbeAnswer> {
  let answer = await ask();
  for (let wait = 1_000; probe.retryWhile?.(answer) === true && wait + 500 < prober.left; wait *= 2) {
    await prober.pause(wait);
    answer = await ask();
  }
  return answer;
}

function readingOf(probe: Probe, answer: ProbeAnswer, subject: Subject, known: Known): Reading | undefined {
  if (answer.outcome === 'answered') return probe.read(answer.json, subject, known);
  return answer.outcome === 'refused' ? probe.refused?.(answer, subject, known) : undefined;
}

function answered(probe: Probe, question: string, by: Voice, { answer, says, because, proves = [] }: Reading, ms: number): Answered {
  const finding = {
    question: boundedLine(question),
    answer,
    says: boundedLine(says),
    probe: probe.id,
    by,
    ...(because !== undefined && { because: boundedLine(because) }),
    ms,
  };
  return { probe, finding, proves };
}

function open(probe: Probe, question: string, by: Voice, because: string, ms: number, answer?: ProbeAnswer): Answered {
  const reading: Reading = { answer: 'unknown', says: 'not answered', because };
  const proves: readonly Proof[] =
    answer?.outcome === 'no token' && by === 'caller' ? [{ id: 'token-refused', denial: answer.denial }] : [];
  return { ...answered(probe, question, by, reading, ms), proves };
}

/**
 * What an answer proves beyond its question: that the token is accepted, and, where the denied service itself refuses the question, the state in which
 * it refuses everything.
 */
function provenBesides(answer: ProbeAnswer, { id }: Probe, { service }: Subject): readonly Proof[] {
  const accepted: readonly Proof[] = [{ id: 'token-accepted' }];
  if (answer.outcome === 'answered') return id === 'tokeninfo' || id === 'delegation' ? [] : accepted;
  if (answer.outcome !== 'refused' || answer.denial === undefined || id === 'tokeninfo') return [];
  const { denial } = answer;
  if (denial.kind === 'CredentialRejected') return [];
  const everything =
    service !== undefined &&
    denial.service === service &&
    denial.certainty === 'certain' &&
    ((denial.kind === 'ApiDisabled' && denial.projectRole !== 'sharedClient') ||
      denial.kind === 'BillingDisabled' ||
      (denial.kind === 'PolicyBlocked' && denial.policy === 'VpcServiceControls'));
  return everything ? [...accepted, { id: 'service-denied', denial }] : accepted;
}

function withProofs(one: Answered, besides: readonly Proof[]): Answered {
  return besides.length === 0 ? one : { ...one, proves: [...one.proves, ...besides] };
}

/** Why a question stays open, in words. */
function whyOpen(answer: ProbeAnswer, voice: Voice): string {
  if (answer.outcome === 'failed' || answer.outcome === 'no token') return answer.because;
  if (answer.outcome === 'answered') return "the response isn't in Google's form";
  const { status, denial, message } = answer;
  const who = voice === 'caller' ? 'the caller' : 'the administrator';
  if (denial?.kind === 'ApiDisabled') return `${denial.service} itself is disabled in the project that ${who} calls from (${status})`;
  if (denial?.kind === 'InsufficientScope') return `${who}'s token lacks a scope to ask (${status})`;
  if (status === 404) return `Google doesn't know it, or doesn't show it to ${who} (404)`;
  if (status === 429) return 'Google denies further questions at the moment (429)';
  return `${who} may not ask (${status}): ${message}`;
}
