import { AssertionError } from 'node:assert';
import type { DenialKind } from '../classification/kinds.js';
import type { Denial } from '../denial/denial.js';
import { property } from '../response/safe/property.js';
import type { ExpectedFields } from './matchers.js';
import { compareDenial } from './compare-denial.js';

/**
 * Asserts that a caught value is a denial, of the given kind and with the given fields if any are given. For `node:test`, and any runner without
 * matchers.
 *
 * @example
 * ```ts
 * const error: unknown = await readBudget().catch((error) => error);
 * assertDenied(error, 'NotShared', { resource: { id: '1AbC' } });
 * error.access; // typed
 * ```
 * @param value - the caught value
 * @param kind - the kind that it shall be
 * @param fields - the fields that it shall have; it may have more
 * @throws AssertionError of `node:assert` if it is not; the message says what came instead
 * @see https://nodejs.org/api/test.html
 * @public
 */
export function assertDenied<K extends DenialKind = DenialKind>(
  value: unknown,
  kind?: K,
  fields?: ExpectedFields<K>,
): asserts value is Extract<Denial, { kind: K }> {
  const { pass, message } = compareDenial(value, kind, fields);
  if (pass) return;
  throw new AssertionError({
    message,
    actual: actualPart(value, fields),
    expected: { ...(kind !== undefined && { kind }), ...fields },
    operator: 'assertDenied',
    stackStartFn: assertDenied,
  });
}

/** Of a large error, only what the test asks for. */
function actualPart(value: unknown, fields: object | undefined): unknown {
  return {
    kind: property(value, 'kind'),
    ...Object.fromEntries(Object.keys(fields ?? {}).map((field) => [field, property(value, field)])),
  };
}
