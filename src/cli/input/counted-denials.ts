import type { Denial } from '../../denial/denial.js';
import type { Answer } from './answer.js';
import { allDenials, type Added } from './explain-answer.js';

/** One of several denials in an input, and how often it stands there. */
export interface CountedDenial {
  readonly denial: Denial;
  readonly count: number;
}

/** The distinct denials of an input, those that come most often first. Two are the same where what was denied, to whom and why is. */
export async function countedDenials(answers: readonly Answer[], added: Added): Promise<readonly CountedDenial[]> {
  const counted = new Map<string, CountedDenial>();
  for (const denial of await allDenials(answers, added)) {
    const key = keyOf(denial);
    const before = counted.get(key);
    counted.set(key, { denial: before?.denial ?? denial, count: (before?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}

function keyOf({ kind, reason, service, method, resource, project, caller, serverMessage }: Denial): string {
  // Messages that differ in ids and times alone are of one denial where the rest is known.
  const words = service === undefined && resource === undefined ? serverMessage : serverMessage?.replace(/\d+/g, '0');
  return JSON.stringify([kind, reason, service, method, resource?.id, project, caller.email ?? caller.principal, words]);
}
