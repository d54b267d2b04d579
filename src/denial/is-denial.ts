import type { DenialKind } from '../classification/kinds.js';
import type { Denial } from './denial.js';
import { DENIAL_BRAND } from './denial-error.js';

/**
 * Whether a value is a denial, optionally of one of the given kinds. Unlike `instanceof`, works across copies of this package and across
 * ESM and CommonJS.
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
    if (candidate?.[DENIAL_BRAND] !== true || typeof candidate.kind !== 'string') return false;
    return kinds.length === 0 || (kinds as readonly DenialKind[]).includes(candidate.kind);
  } catch {
    return false;
  }
}
