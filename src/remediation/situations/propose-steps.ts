import type { Catalog, FoundSituation } from '../../catalog/lookup.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import type { Situation } from '../situation.js';
import { deniedCall } from './denied-call.js';
import { fillText } from './fill.js';
import { holeValues, type HoleValues } from './hole-values.js';
import { renderStep } from './render-step.js';

/** What the catalog knows of a denial. */
export interface SituationPlan {
  readonly situation?: Situation;
  /** Its steps, then those of the situations that hold as well. */
  readonly remedies: readonly Remedy[];
  /** What else it may be: behind the general remedies of the kind. */
  readonly asides: readonly Remedy[];
  /** True where anything else would mislead: other situations and the general remedies of the kind. */
  readonly only: boolean;
}

export const NO_SITUATION: SituationPlan = { remedies: [], asides: [], only: false };

/** How many situations speak: the most exact one gives its name, the next ones may be right too. */
const MOST = 3;

/** Finds the situations of a denial and makes remedies of their steps. */
export async function proposeSteps(denied: RemedyCase, catalog: Catalog): Promise<SituationPlan> {
  const found = await catalog.situationsOf(deniedCall(denied));
  if (found.length === 0) return NO_SITUATION;
  const [first, ...others] = found.filter(({ situation }) => !situation.aside).slice(0, MOST);
  const only = first?.situation.only ?? false;
  const values = holeValues(denied);
  const rendered = (situations: readonly FoundSituation[]): Promise<readonly Remedy[]> => renderSteps(situations, denied, values);
  return {
    ...(first && { situation: { id: first.id, summary: fillText(first.situation.says, values) } }),
    remedies: first ? await rendered([first, ...(only ? [] : others)]) : [],
    asides: only ? [] : await rendered(found.filter(({ situation }) => situation.aside).slice(0, MOST)),
    only,
  };
}

async function renderSteps(situations: readonly FoundSituation[], denied: RemedyCase, values: HoleValues): Promise<readonly Remedy[]> {
  const steps = situations.flatMap(({ situation }) => situation.steps);
  const remedies = await Promise.all(steps.map((step) => renderStep(step, denied, values)));
  return remedies.filter((remedy) => remedy !== undefined);
}

/** Remedies without those that repeat an earlier one: the same title, or the same action by the same command or on the same page. */
export function withoutRepeats(remedies: readonly Remedy[]): readonly Remedy[] {
  const seen = new Set<string>();
  return remedies.filter((remedy) => {
    const keys = keysOf(remedy);
    const repeats = keys.some((key) => seen.has(key));
    if (!repeats) keys.forEach((key) => seen.add(key));
    return !repeats;
  });
}

function keysOf({ action, title, command, url }: Remedy): readonly string[] {
  const page = command === undefined && url !== undefined ? [`${action} ${url}`] : [];
  return [title, ...(command === undefined ? [] : [command]), ...page];
}
