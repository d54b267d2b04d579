import { nameCaller } from './caller/name-caller.js';
import { loadCatalog } from './catalog/lookup.js';
import type { Classification } from './classification/classification.js';
import { classify } from './classification/classify.js';
import { responseKey } from './classification/response-key.js';
import type { DenialContext } from './context.js';
import { assembleRecord } from './denial/assemble.js';
import { createDenial, type Denial } from './denial/denial.js';
import { fresh } from './denial/scrub/clone.js';
import type { DenialRecord } from './denial/scrub/record.js';
import { collectEvidence } from './evidence/collect.js';
import type { Told } from './evidence/values/told.js';
import { proposeRemedies } from './remediation/propose.js';
import type { Finding } from './evidence/evidence.js';
import { identifyOperation } from './request/identify.js';
import type { Operation } from './request/operation.js';
import type { DeniedResponse } from './response/denied-response.js';
import { readDeniedResponse } from './response/read.js';
import { plainKey } from './response/safe/plain-key.js';
import { Recent } from './response/safe/recent.js';

/**
 * The whole flow: what was caught, step by step, becomes a denial. Answers `undefined` where there is nothing to explain: a network
 * failure, a 5xx, another host, a failure that nobody denied. Imported on the first failure only: an app that is denied nothing loads nothing.
 */
export async function explain(caught: unknown, context: DenialContext): Promise<Denial | undefined> {
  const read = await readDeniedResponse(caught, context);
  if (!read) return undefined;
  const response = context.printed?.call ? { ...read, call: context.printed.call } : read;
  const decided = await decide(response, context);
  if (!decided) return undefined;
  const { caller, known, told: principal } = await nameCaller(response, decided.classification, context);
  const { operation, again, told } = decided;
  const who = again ? plainKey([caller, known, principal]) : undefined;
  if (who !== undefined && told?.who === who) return createDenial(fresh(told.record), caught);
  const classification = principal ? withTold(decided.classification, principal) : decided.classification;
  const plan = await proposeRemedies(classification, operation, known);
  const shown = context.printed?.statusImplied ? { ...response, status: 0 } : response;
  const record = assembleRecord({ response: shown, operation, classification, caller, plan });
  if (who === undefined) return createDenial(record, caught);
  decided.told = { who, record };
  return createDenial(fresh(record), caught);
}

/** What a response says and what was asked; and where it came again, the record that was made of it for the caller that was denied last. */
interface Decided {
  readonly operation: Operation;
  readonly classification: Classification;
  again: boolean;
  told?: { readonly who: string | undefined; readonly record: DenialRecord };
}

/** Denials come in crowds, each like the one before: what the same response led to is not found out again. */
const recentlyRead = new Recent<readonly Finding[]>(50);
const recentlyDecided = new Recent<Decided>(50);

/** Everything that does not depend on the caller. */
async function decide(response: DeniedResponse, context: DenialContext): Promise<Decided | undefined> {
  const key = responseKey(response, context);
  const call = key && key.said + key.asked;
  const known = call === undefined ? undefined : recentlyDecided.get(call);
  if (known) {
    known.again = true;
    return known;
  }
  const catalog = await loadCatalog();
  const read = key && recentlyRead.get(key.said);
  const findings = read ?? collectEvidence(response, catalog, context);
  const operation = await identifyOperation(response, findings, context);
  const classification = classify(response, findings, operation, context, catalog);
  if (!classification) return undefined;
  const decided: Decided = { operation, classification, again: false };
  if (key && !read) recentlyRead.set(key.said, findings);
  if (call !== undefined) recentlyDecided.set(call, decided);
  return decided;
}

/** The response's own word about the caller counts before that of a request which stands in a text. */
function withTold(classification: Classification, principal: Told): Classification {
  return { ...classification, facts: { principal, ...classification.facts } };
}
