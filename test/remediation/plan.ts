import type { Caller } from '../../src/caller/caller.js';
import { knownCaller } from '../../src/caller/known-caller.js';
import type { Remedy } from '../../src/remediation/remedy.js';
import type { RemediationPlan } from '../../src/remediation/plan.js';
import { proposeRemedies } from '../../src/remediation/propose.js';
import { CALLERS } from './callers.js';
import type { Situation } from './situations.js';

/** The plan for a situation and a caller. */
export function planFor(
  { classification, operation }: Pick<Situation, 'classification' | 'operation'>,
  caller: Caller = CALLERS['service account key'],
): Promise<RemediationPlan> {
  return proposeRemedies(
    { certainty: 'certain', evidence: [], facts: {}, ...classification },
    { governedBy: 'unknown', phase: 'api', ...operation },
    knownCaller(caller),
  );
}

/** A remedy as people read it: for snapshots. */
export function printed({ action, when, title, detail, command, url, docs, who }: Remedy): string {
  return [
    `${when === undefined ? '' : `${when}: `}${title}  [${action}, ${who}]`,
    detail,
    command && `$ ${command}`,
    url && `page: ${url}`,
    docs && `docs: ${docs}`,
  ]
    .filter((line) => line !== undefined)
    .join('\n    ');
}
