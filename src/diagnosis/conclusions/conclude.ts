import type { DenialKind } from '../../classification/kinds.js';
import { CONCLUSIONS } from './index.js';
import type { Conclusion } from './conclusion.js';
import type { Known } from '../proofs.js';
import type { Subject } from '../subject/subject.js';

/** The first conclusion that fits what was proven. */
export function conclude(subject: Subject, known: Known): Conclusion | undefined {
  return CONCLUSIONS.find((conclusion) => fits(conclusion, subject, known));
}

function fits(conclusion: Conclusion, subject: Subject, known: Known): boolean {
  const { all, none = [], of, where, kind, overridesCertain } = conclusion;
  const { denial } = subject;
  if (!all.every((id) => known.has(id)) || none.some((id) => known.has(id))) return false;
  if (of && !of.includes(denial.kind)) return false;
  if (denial.certainty === 'certain' && overridesCertain !== true && isAnother(kind, denial.kind)) return false;
  return where === undefined || where(subject, known);
}

/** Whether the conclusion changes the kind that a structured reason states. */
function isAnother(kind: Conclusion['kind'], stated: DenialKind): boolean {
  return kind !== 'same' && kind !== 'open' && kind !== 'resolved' && kind !== stated;
}
