/** Reads a property of a value that may be hostile: a getter or a proxy that throws reads as `undefined`. */
export function property(value: unknown, key: PropertyKey): unknown {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return undefined;
  try {
    return (value as Record<PropertyKey, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** The property if it is a string. */
export function stringProperty(value: unknown, key: PropertyKey): string | undefined {
  const text = property(value, key);
  return typeof text === 'string' ? text : undefined;
}

/** The property if it is an integer, also one that is written as a string (`"403"`). */
export function integerProperty(value: unknown, key: PropertyKey): number | undefined {
  const number = property(value, key);
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  return typeof number === 'string' && /^\d{1,9}$/.test(number) ? Number(number) : undefined;
}

/** The property if it is an array (at most 100 items of it), else an empty one. */
export function arrayProperty(value: unknown, key: PropertyKey): readonly unknown[] {
  const array = property(value, key);
  try {
    return Array.isArray(array) ? array.slice(0, 100) : [];
  } catch {
    return [];
  }
}

/** True for anything with properties. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
