import { cleanText, isSecretName } from '../../response/safe/clean-text.js';
import { isArray, isError, isObject, property } from '../../response/safe/property.js';
import { scrubbedCause } from './cause.js';

const MAX_DEPTH = 5;
const MAX_ENTRIES = 100;
const MAX_OBJECTS = 1_000;

/**
 * A copy of a caught error's `errors` without secrets: loggers that print no other accessor look for this one, because that is where an
 * `AggregateError` keeps whole errors, with the requests in them.
 */
export function scrubbedErrors(value: unknown, depth = 0, seen = new Set<object>()): unknown {
  if (typeof value === 'string') return cleanText(value, 2_000);
  if (!isObject(value)) return typeof value === 'function' ? undefined : value;
  // Each object once: a list that holds itself many times over would otherwise never end.
  if (depth > MAX_DEPTH || seen.has(value) || seen.size >= MAX_OBJECTS) return undefined;
  seen.add(value);
  if (isError(value)) return scrubbedCause(value);
  if (isArray(value)) {
    // Headers come as lists of names and values, too.
    return value
      .slice(0, MAX_ENTRIES)
      .map((item, index) =>
        isNamedSecret(value[index - 1]) && typeof item === 'string' ? '[redacted]' : scrubbedErrors(item, depth + 1, seen),
      );
  }
  const copy = keysOf(value).map((key) => [
    cleanText(key, 200),
    isSecretName(key) ? '[redacted]' : scrubbedErrors(property(value, key), depth + 1, seen),
  ]);
  return Object.fromEntries(copy);
}

function isNamedSecret(name: unknown): boolean {
  return typeof name === 'string' && name.length < 100 && isSecretName(name);
}

function keysOf(value: object): string[] {
  try {
    return Object.keys(value).slice(0, MAX_ENTRIES);
  } catch {
    return [];
  }
}
