import type { Subject } from '../subject/subject.js';

const SHARING_KINDS: ReadonlySet<string> = new Set(['NotShared', 'PolicyBlocked', 'Unclassified', 'MissingPermission']);

/** Whether access to the resource itself may be what is missing. */
export function aboutSharing({ denial: { kind, phase } }: Subject): boolean {
  return SHARING_KINDS.has(kind) && phase === 'api';
}
