import { KINDS, type DenialKind } from '../classification/kinds.js';
import { JSON_FORMAT } from './denial-error.js';
import type { DenialRecord } from './record.js';

/**
 * The record in the JSON form of a denial, or in its text.
 *
 * @throws TypeError if it is not the JSON form of a denial
 */
export function recordFromJSON(json: unknown): DenialRecord {
  const record = (typeof json === 'string' ? parse(json) : json) as (Partial<DenialRecord> & { format?: unknown; name?: unknown }) | null;
  if (typeof record !== 'object' || record === null || !KINDS.includes(record.kind as DenialKind) || record.format !== JSON_FORMAT) {
    throw new TypeError(
      'Denial.fromJSON: this is not the JSON form of a denial. Pass what denial.toJSON() returned, or JSON.stringify(denial).',
    );
  }
  const { name: _name, format: _format, ...fields } = structuredClone(record);
  return fields as DenialRecord;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError('Denial.fromJSON: the text is not JSON. Pass what JSON.stringify(denial) returned.', { cause });
  }
}
