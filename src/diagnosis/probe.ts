import type { ProbeAnswer, ProbeCall } from './asking/probe-call.js';
import type { Known, Proof } from './proofs.js';
import type { Subject } from './subject/subject.js';

/** Whose credential asks. */
export type Voice = 'caller' | 'admin';

/** What an answer means. */
export interface Reading {
  readonly answer: 'yes' | 'no' | 'unknown';
  /** What was learned, on one line. */
  readonly says: string;
  /** Why the question stays open. */
  readonly because?: string;
  /** What the answer proves: conclusions rest on these alone. */
  readonly proves?: readonly Proof[];
}

/** An answer that settles the question, and what it proves. */
export function proven(answer: 'yes' | 'no', says: string, proof: Proof): Reading {
  return { answer, says, proves: [proof] };
}

/** One question to Google, and what each answer means. */
export interface Probe {
  readonly id: string;
  /** Who may ask, the better one first. The next one asks where the one before got no answer. */
  readonly by: readonly Voice[];
  /** `caller`: the answer is about the access of whoever asks. `state`: it's the same for everybody. */
  readonly about: 'caller' | 'state';
  /** The page that defines the call. */
  readonly source: string;
  /** In which round it's asked: 2 or 3 where it needs an answer of the one before. Default: 1. */
  readonly round?: 2 | 3;
  /** Whether the question makes sense for this denial. */
  readonly applies: (subject: Subject, known: Known) => boolean;
  readonly question: (subject: Subject, known: Known) => string;
  /** The call, or `undefined` where there turns out to be none. */
  readonly call: (subject: Subject, known: Known) => ProbeCall | undefined | Promise<ProbeCall | undefined>;
  /** What a success means. */
  readonly read: (json: object, subject: Subject, known: Known) => Reading;
  /** What a refusal means, where it's telling. Otherwise the question stays open. */
  readonly refused?: (answer: Extract<ProbeAnswer, { outcome: 'refused' }>, subject: Subject, known: Known) => Reading | undefined;
  /** Whether the answer may come later: asked again, after longer and longer waits. */
  readonly retryWhile?: (answer: ProbeAnswer) => boolean;
}
