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
    const recorders = wrapping.recorded?.recorders;
    if (recorders) for (const recorder of recorders) recorder(outcome, failed, wrapping.callOf?.(args), wrapping);
  } catch {
    // What cannot be recorded is called all the same.
  }
}

/** What is shown the answers of a call that begins, and hands them on: where the arguments tell nothing of it, the recorders are too. */
export function recording(wrapping: Recorded, args: readonly unknown[]): ((answer: unknown) => unknown) | undefined {
  if (!wrapping.recorded?.recorders?.size) return passing(wrapping.reach);
  if (wrapping.callOf) {
    record(wrapping, args);
    return passing(wrapping.reach);
  }
  return (answer) => {
    record(wrapping, args, answer);
    wrapping.reach?.(answer);
    return answer;
  };
}

function passing(reach: Recorded['reach']): ((answer: unknown) => unknown) | undefined {
  return (
    reach &&
    ((answer) => {
      reach(answer);
      return answer;
    })
  );
}
