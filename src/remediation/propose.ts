import type { Caller } from '../caller/caller.js';
import type { Classification } from '../classification/classification.js';
import type { Operation } from '../request/operation.js';
import type { Remedy } from './remedy.js';

/** What to do about a denial, most likely fix first. Never throws. */
export async function proposeRemedies(_classification: Classification, _operation: Operation, _caller: Caller): Promise<readonly Remedy[]> {
  return [];
}
