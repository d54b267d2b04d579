import { KINDS, type DenialKind } from '../classification/kinds.js';
import { isObject } from '../response/safe/property.js';
import { copied } from './scrub/clone.js';
import { DenialError, JSON_FORMAT } from './denial-error.js';
import type { DenialRecord } from './scrub/record.js';
import { unattested } from './unattested.js';

/**
 * The record in the JSON form of a denial, or in its text. Unless it is `trusted`, none of its commands, links and titles is taken over.
 *
 * @throws TypeError if it is not the JSON form of a denial
 */
export function recordFromJSON(json: unknown, trusted = false): DenialRecord {
  const record = (typeof json === 'string' ? parse(json) : json) as (Partial<DenialRecord> & { format?: unknown; name?: unknown }) | null;
  if (typeof record !== 'object' || record === null || !KINDS.includes(record.kind as DenialKind) || record.format !== JSON_FORMAT) {
    throw new TypeError(
      "Denial.fromJSON: this isn't the JSON form of a denial. Pass the result of denial.toJSON() or JSON.stringify(denial).",
    );
  }
  const missing = REQUIRED.find(([field, isThere]) => !isThere((record as Record<string, unknown>)[field], record.kind!))?.[0];
  if (missing !== undefined) {
    throw new TypeError(`Denial.fromJSON: \`${missing}\` is missing or has the wrong type. Pass the whole result of denial.toJSON().`);
  }
  const fields = Object.entries(copied(record)).filter(([name]) => name === 'message' || !(name in DenialError.prototype));
  const restored = Object.fromEntries(fields) as unknown as DenialRecord;
  return trusted ? restored : unattested(restored);
}

const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isObject);
const isText = (value: unknown): boolean => typeof value === 'string';
const ofKind =
  (kind: DenialKind) =>
  (value: unknown, own: DenialKind): boolean =>
    own !== kind || Array.isArray(value);

/** The fields that the methods of a denial read. */
const REQUIRED: readonly (readonly [field: string, isThere: (value: unknown, kind: DenialKind) => boolean])[] = [
  ['message', isText],
  ['certainty', isText],
  ['caller', isObject],
  ['remedies', isList],
  ['evidence', isList],
  ['resource', (value) => value === undefined || isObject(value)],
  ['permissions', ofKind('MissingPermission')],
  ['roles', ofKind('MissingPermission')],
  ['requiredScopes', ofKind('InsufficientScope')],
];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError("Denial.fromJSON: the text isn't JSON. Pass the result of JSON.stringify(denial).", { cause });
  }
}
