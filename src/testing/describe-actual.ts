import { formatCaller } from '../caller/format.js';
import type { Denial } from '../denial/denial.js';
import { findDenial } from '../denial/find-denial.js';
import { isDenial } from '../denial/is-denial.js';
import { property } from '../response/safe/property.js';
import { nameValue, statusOf } from './name-value.js';

/** What a test got, in words that say what to do where that is not what it wanted. No secret of a caught error is among them. */
export function describeActual(received: unknown): string {
  if (isDenial(received)) return denialInWords(received);
  const wrapped = findDenial(received);
  if (wrapped)
    return `${nameValue(received)}, which isn't a denial itself but wraps one (findDenial(error) finds it): ${denialInWords(wrapped)}`;
  if (typeof received === 'function') return 'a function. Call it, and expect of its promise: await expect(call()).rejects.toBeDenied(…)';
  if (typeof property(received, 'then') === 'function') return 'a promise. Wait for it: await expect(promise).rejects.toBeDenied(…)';
  if (property(received, 'format') === 1 && property(received, 'evidence') !== undefined)
    return 'the JSON form of a denial. Restore it: Denial.fromJSON(value)';
  return `another value: ${nameValue(received)}${hintAt(received)}`;
}

/** What it is, on whose word, and the evidence. */
function denialInWords(denial: Denial): string {
  const { kind, certainty, caller, evidence } = denial;
  const lines = evidence.slice(0, 4).map(({ source, path, value }) => `  - ${source}${path === undefined ? '' : ` at ${path}`}: ${value}`);
  return [
    `${kind} (${certainty}): ${denial.message}`,
    `  caller: ${formatCaller(caller)}`,
    ...(lines.length > 0 ? ['  evidence, the deciding piece first:', ...lines] : []),
  ].join('\n');
}

/** Google may have denied it, only nobody has asked this library. */
function hintAt(value: unknown): string {
  const status = statusOf(value);
  if (status === 403 || status === 429 || status === 401)
    return '. If Google sent it, wrap the client with interceptDenials or call toDenial(error)';
  if (status === 404) return '. A 404 becomes a denial only with the option hidden404, or through toDenial';
  if (property(value, 'kind') !== undefined) return ". It has a kind of its own, but isn't from this library";
  return value === undefined ? '. Was the call denied at all?' : '';
}
