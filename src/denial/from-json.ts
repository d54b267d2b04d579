import { KINDS, type DenialKind } from '../classification/kinds.js';
import { createDenial } from './create.js';
import type { Denial as DenialUnion } from './denial.js';
import { JSON_FORMAT } from './denial-error.js';
import type { DenialRecord } from './record.js';

/** The kind of denial that the error classes make up. */
export type Denial = DenialUnion;

/**
 * Restores denials from their JSON form.
 *
 * @example
 * ```ts
 * worker.on('message', (json) => show(Denial.fromJSON(json)));
 * ```
 * @see https://google.aip.dev/193
 * @public
 */
export const Denial = {
  /**
   * Makes the denial that `toJSON()`, `JSON.stringify` or `structuredClone(denial.toJSON())` described.
   *
   * @param json - the record, or its JSON text
   * @throws TypeError if it is not the JSON form of a denial
   */
  fromJSON(json: unknown): DenialUnion {
    const record = (typeof json === 'string' ? parse(json) : json) as (Partial<DenialRecord> & { format?: unknown; name?: unknown }) | null;
    if (typeof record !== 'object' || record === null || !KINDS.includes(record.kind as DenialKind) || record.format !== JSON_FORMAT) {
      throw new TypeError('Denial.fromJSON: this is not the JSON form of a denial. Pass what denial.toJSON() returned, or JSON.stringify(denial).');
    }
    const { name: _name, format: _format, ...fields } = structuredClone(record);
    return createDenial(fields as DenialRecord);
  },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError('Denial.fromJSON: the text is not JSON. Pass what JSON.stringify(denial) returned.', { cause });
  }
}
