import type { DenialKind } from '../classification/kinds.js';
import { DENIAL_CLASSES, type Denial } from './denial.js';
import type { DenialRecord } from './record.js';

/** Makes the error of the right class from a record. */
export function createDenial<K extends DenialKind>(record: DenialRecord<K>, original?: unknown): Extract<Denial, { kind: K }> {
  const Class = DENIAL_CLASSES[record.kind] as unknown as new (record: DenialRecord, original?: unknown) => Denial;
  return new Class(record as DenialRecord, original) as Extract<Denial, { kind: K }>;
}
