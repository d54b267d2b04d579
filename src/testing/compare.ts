import { inspect } from 'node:util';

/** A matcher of vitest or jest in the place of a value: `expect.stringContaining('…')`. */
interface AsymmetricMatcher {
  asymmetricMatch(other: unknown): boolean;
}

/**
 * Where a value is not what was expected, one line each: objects may hold more than is expected of them, arrays may not; a regular expression is
 * tested, a matcher of vitest or jest is asked.
 */
export function differences(actual: unknown, expected: unknown, path = ''): readonly string[] {
  if (isMatcher(expected)) return expected.asymmetricMatch(actual) ? [] : [line(path, actual, expected)];
  if (expected instanceof RegExp && typeof actual === 'string') return expected.test(actual) ? [] : [line(path, actual, expected)];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [line(path, actual, expected)];
    return expected.flatMap((item, index) => differences(actual[index], item, `${path}[${index}]`));
  }
  if (typeof expected === 'object' && expected !== null && !(expected instanceof RegExp)) {
    if (typeof actual !== 'object' || actual === null) return [line(path, actual, expected)];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences((actual as Record<string, unknown>)[key], value, path === '' ? key : `${path}.${key}`),
    );
  }
  return Object.is(actual, expected) ? [] : [line(path, actual, expected)];
}

function isMatcher(value: unknown): value is AsymmetricMatcher {
  return typeof (value as Partial<AsymmetricMatcher> | null | undefined)?.asymmetricMatch === 'function';
}

function line(path: string, actual: unknown, expected: unknown): string {
  return `${path}: expected ${shown(expected)}, but it is ${shown(actual)}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  const matcher = isMatcher(value) ? (value as { toAsymmetricMatcher?: () => string; toString: () => string }) : undefined;
  return matcher ? (matcher.toAsymmetricMatcher?.() ?? matcher.toString()) : inspect(value, { depth: 4, breakLength: 120 });
}
