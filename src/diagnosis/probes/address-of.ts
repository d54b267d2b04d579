import type { Known } from '../proofs.js';
import type { Subject } from '../subject/subject.js';

/** The address whose access counts: as the denial names it, else as Google named it for the token that asked. */
export function addressOf({ caller }: Subject, known: Known): string | undefined {
  return caller.subject ?? caller.email ?? (caller.principal === undefined ? known.get('token-of')?.email : undefined);
}
