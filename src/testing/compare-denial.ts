import type { DenialKind } from '../classification/kinds.js';
import type { Denial } from '../denial/denial.js';
import { isDenial } from '../denial/is-denial.js';
import { differences } from './compare.js';
import { describeActual } from './describe-actual.js';

/** Whether a value is the denial that a test expects, and what to say where it is not. */
export interface Comparison {
  readonly pass: boolean;
  /** Why not; for a pass, what would have to be different. */
  readonly message: string;
}

/** Compares a caught value with an expected denial. */
export function compareDenial(received: unknown, kind: DenialKind | undefined, fields: object | undefined): Comparison {
  const wanted = kind === undefined ? 'a denial' : `a denial of kind ${kind}`;
  if (!isDenial(received)) return { pass: false, message: `expected ${wanted}, got ${describeActual(received)}` };
  if (kind !== undefined && received.kind !== kind) return { pass: false, message: `expected ${wanted}, got ${describeActual(received)}` };
  const differing = fieldsIn(received, fields);
  if (differing.length > 0)
    return {
      pass: false,
      message: `expected ${wanted} with other fields:\n  ${differing.join('\n  ')}\n\nIt is ${describeActual(received)}`,
    };
  const also = fields === undefined ? '' : ' with these fields';
  return { pass: true, message: `expected no ${wanted.replace(/^a /, '')}${also}, got ${describeActual(received)}` };
}

function fieldsIn(received: Denial, fields: object | undefined): readonly string[] {
  return fields === undefined ? [] : differences(received, fields);
}
