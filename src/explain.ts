import { nameCaller } from './caller/name-caller.js';
import { loadCatalog } from './catalog/lookup.js';
import { classify } from './classification/classify.js';
import type { DenialContext } from './context.js';
import { assembleDenial } from './denial/assemble.js';
import type { Denial } from './denial/denial.js';
import { collectEvidence } from './evidence/collect.js';
import { proposeRemedies } from './remediation/propose.js';
import { identifyOperation } from './request/identify.js';
import { readDeniedResponse } from './response/read.js';

/**
 * The whole flow: what was caught, step by step, becomes a denial. Answers `undefined` where there is nothing to explain: a network
 * failure, a 5xx, another host, a failure that nobody denied. Imported on the first failure only: an app that is denied nothing loads nothing.
 */
export async function explain(caught: unknown, context: DenialContext): Promise<Denial | undefined> {
  const read = await readDeniedResponse(caught, context);
  if (!read) return undefined;
  const response = context.printed?.call ? { ...read, call: context.printed.call } : read;
  const catalog = await loadCatalog();
  const findings = collectEvidence(response, catalog, context);
  const operation = await identifyOperation(response, findings, context);
  const classification = classify(response, findings, operation, context, catalog);
  if (!classification) return undefined;
  const { caller, known } = await nameCaller(response, classification, context);
  const plan = await proposeRemedies(classification, operation, known);
  const told = context.printed?.statusImplied ? { ...response, status: 0 } : response;
  return assembleDenial({ response: told, operation, classification, caller, plan, original: caught });
}
