import type { KnownCall } from '../../response/known-call.js';
import type { Interception } from '../wrap/mark.js';

/** What the arguments of a method say of its call. */
export type CallOf = (args: readonly unknown[]) => KnownCall | undefined;

/** The part of a wrapping that says what is recorded. */
interface Recorded {
  readonly recorded?: Interception;
  readonly callOf?: CallOf;
  readonly reach?: (answer: unknown) => void;
}

/** Tells the recorders of a client, if there are any, of a call. Never throws. */
export function record(wrapping: Recorded, args: readonly unknown[], outcome?: unknown, failed = false): void {
  try {
    wrapping.recorded?.recorders?.forEach((recorder) => recorder(outcome, failed, wrapping.callOf?.(args), wrapping));
  } catch {
    // What cannot be recorded is called all the same.
  }
}

/** What is shown the answers of a call that begins: where the arguments tell nothing of it, the recorders are too. */
export function recording(wrapping: Recorded, args: readonly unknown[]): Recorded['reach'] {
  if (!wrapping.recorded?.recorders?.size) return wrapping.reach;
  if (wrapping.callOf) {
    record(wrapping, args);
    return wrapping.reach;
  }
  return (answer) => {
    record(wrapping, args, answer);
    wrapping.reach?.(answer);
  };
}
