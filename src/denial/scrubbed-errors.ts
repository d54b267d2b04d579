import { isSecretName, redactSecrets } from '../response/clean-text.js';
import { isArray, isError, isObject, property } from '../response/property.js';
import { scrubbedCause } from './cause.js';

const MAX_DEPTH = 5;
const MAX_ENTRIES = 100;

/**
 * A copy of a caught error's `errors` without secrets: loggers that print no other accessor look for this one, because that is where an
 * `AggregateError` keeps whole errors, with the requests in them.
 */
export function scrubbedErrors(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactSecrets(value);
  if (!isObject(value)) return typeof value === 'function' ? undefined : value;
  if (isError(value)) return scrubbedCause(value);
  if (depth > MAX_DEPTH) return undefined;
  if (isArray(value)) return value.slice(0, MAX_ENTRIES).map((item) => scrubbedErrors(item, depth + 1));
  const copy = keysOf(value).map((key) => [key, isSecretName(key) ? '[redacted]' : scrubbedErrors(property(value, key), depth + 1)]);
  return Object.fromEntries(copy);
}

function keysOf(value: object): string[] {
  try {
    return Object.keys(value).slice(0, MAX_ENTRIES);
  } catch {
    return [];
  }
}
