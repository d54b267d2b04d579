import type { Caller } from '../caller/caller.js';
import type { Classification } from '../classification/classification.js';
import type { Operation } from '../request/operation.js';
import type { RemediationPlan } from './plan.js';

/** What to do about a denial, most likely fix first, and what the tables know of it. Never throws. */
export async function proposeRemedies(_classification: Classification, _operation: Operation, _caller: Caller): Promise<RemediationPlan> {
  return { remedies: [], roles: [], requiredScopes: [], activationUrl: '', billingUrl: '' };
}
