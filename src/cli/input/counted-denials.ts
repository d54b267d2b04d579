import type { Denial } from '../../denial/denial.js';
import type { Answer } from './answer.js';
import { allDenials, weightOf, type Added } from './explain-answer.js';
import { mayBeOne } from './units/same-failure.js';

/** One of several denials in an input, and how often it stands there. */
export interface CountedDenial {
  readonly denial: Denial;
  readonly count: number;
}

/** What a part of the input says, and how often that part comes. */
export interface ReadUnit {
  readonly answers: readonly Answer[];
  readonly count: number;
}

/**
 * The distinct denials of an input, those that come most often first. Two are the same where what was denied, to whom and why is. Of what a unit of text
 * says in several ways the surest counts, once; each call of an archive counts.
 */
export async function countedDenials(units: readonly ReadUnit[], added: Added, archive: boolean): Promise<readonly CountedDenial[]> {
  const counted = new Map<string, CountedDenial>();
  for (const { answers, count } of units) {
    const denials = await allDenials(answers, added);
    for (const denial of archive ? denials : contradicting(denials)) {
      const key = keyOf(denial);
      const before = counted.get(key);
      counted.set(key, { denial: before?.denial ?? denial, count: (before?.count ?? 0) + count });
    }
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}

/** The surest of what a unit says, and what can't be said of the same failure. */
function contradicting(denials: readonly Denial[]): readonly Denial[] {
  const kept: Denial[] = [];
  for (const denial of [...denials].sort((a, b) => weightOf(b) - weightOf(a)))
    if (kept.length === 0 || (weightOf(denial) > 0 && !kept.some((other) => mayBeOne(other, denial)))) kept.push(denial);
  return kept;
}

function keyOf({ kind, reason, service, method, resource, project, caller, serverMessage }: Denial): string {
  // Messages that differ in ids and times alone are of one denial where the rest is known.
  const words = service === undefined && resource === undefined ? serverMessage : serverMessage?.replace(/\d+/g, '0');
  return JSON.stringify([kind, reason, service, method, resource?.id, project, caller.email ?? caller.principal, words]);
}
