import type { Classification } from '../classification/classification.js';
import type { DenialContext } from '../context.js';
import type { DeniedResponse } from '../response/denied-response.js';
import type { Caller } from './caller.js';

/** Says who made the denied call. Never throws, never waits longer than `identityTimeoutMs`. */
export async function nameCaller(_response: DeniedResponse, classification: Classification, _context: DenialContext): Promise<Caller> {
  const email = classification.facts.principal;
  if (email === undefined) return { type: 'unknown', source: 'nothing in the request or the response names it', verified: false };
  return { type: 'unknown', email, source: 'the denial itself', verified: true };
}
