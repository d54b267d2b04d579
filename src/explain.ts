import { nameCaller } from './caller/name-caller.js';
import { withTold } from './caller/reconcile/told-caller.js';
import { loadCatalog } from './catalog/lookup.js';
import { classify } from './classification/classify.js';
import type { DenialContext } from './context.js';
import { assembleRecord } from './denial/assemble.js';
import { createDenial, type Denial } from './denial/denial.js';
import { collectEvidence } from './evidence/collect.js';
import { MetBefore } from './met-before.js';
import { proposeRemedies } from './remediation/propose.js';
import { identifyOperation } from './request/identify.js';
import { readDeniedResponse } from './response/read.js';

/**
 * The whole flow: what was caught, step by step, becomes a denial. Answers `undefined` where there is nothing to explain: a network
 * failure, a 5xx, another host, a failure that nobody denied. Imported on the first failure only: an app that is denied nothing loads nothing.
 */
export async function explain(caught: unknown, context: DenialContext): Promise<Denial | undefined> {
  const response = await readDeniedResponse(caught, context);
  if (!response) return undefined;
  const before = new MetBefore(response, context);
  const decided = await before.decided(async () => {
    const catalog = await loadCatalog();
    const findings = before.findings(() => collectEvidence(response, catalog, context));
    const operation = await identifyOperation(response, findings, context);
    const classification = classify(response, findings, operation, context, catalog);
    return classification && { operation, classification };
  });
  if (!decided) return undefined;
  const { operation } = decided;
  const named = await nameCaller(response, decided.classification, context);
  const record = await before.record(named, async () => {
    const classification = withTold(decided.classification, named);
    const plan = await proposeRemedies(classification, operation, named.known);
    return assembleRecord({
      response,
      operation,
      classification,
      caller: named.caller,
      plan,
      statusImplied: context.printed?.statusImplied,
    });
  });
  return createDenial(record, caught);
}
