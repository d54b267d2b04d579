import { isDenial } from '../denial/is-denial.js';
import { cleanText } from '../response/safe/clean-text.js';
import { isArray, isObject, property } from '../response/safe/property.js';

/** The record of a denial: its `toJSON()`, or of something that is only like one what can be read of it, without secrets that are recognisable. */
export function recordOf(denial: unknown): Readonly<Record<string, unknown>> {
  try {
    if (isDenial(denial)) return denial.toJSON() as unknown as Record<string, unknown>;
  } catch {
    // Read like any other object.
  }
  return (cleaned(denial, 0) ?? {}) as Record<string, unknown>;
}

/** Longer, wider and deeper than any denial. */
const MAX_TEXT = 4_000;
const MAX_ITEMS = 60;
const MAX_DEPTH = 6;

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value, MAX_TEXT);
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (!isObject(value) || depth > MAX_DEPTH) return undefined;
  if (isArray(value)) return keysOf(value).flatMap((key) => present(cleaned(property(value, key), depth + 1)));
  return Object.fromEntries(
    keysOf(value)
      .filter((key) => key !== '__proto__')
      .map((key) => [cleanText(key, 100), cleaned(property(value, key), depth + 1)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}

function present(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value];
}

function keysOf(value: object): readonly string[] {
  try {
    return Object.keys(value).slice(0, MAX_ITEMS);
  } catch {
    return [];
  }
}
