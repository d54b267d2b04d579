import type { DenialKind } from '../classification/kinds.js';
import type { Denial } from './denial.js';
import { becomesDenial } from './copied-fields.js';
import { DENIAL_BRAND } from './denial-error.js';

/**
 * Whether a value is a denial, optionally of one of the given kinds. Unlike `instanceof`, works across copies of this package and across
 * ESM and CommonJS. An error to which somebody copied the fields of a denial, as google-auth-library does at a token endpoint, is one too.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'NotShared', 'MissingPermission')) ask(error.remedies[0]);
 * ```
 * @public
 */
export function isDenial<K extends DenialKind>(value: unknown, ...kinds: readonly K[]): value is Extract<Denial, { kind: K }> {
  try {
    if (!(value instanceof Error) && typeof value !== 'object') return false;
    const candidate = value as Partial<Record<symbol, unknown>> & { kind?: DenialKind };
    if (typeof candidate?.kind !== 'string' || (candidate[DENIAL_BRAND] !== true && !becomesDenial(value))) return false;
    return kinds.length === 0 || (kinds as readonly DenialKind[]).includes(candidate.kind);
  } catch {
    return false;
  }
}
