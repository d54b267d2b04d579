import { safely } from './safely.js';

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
  if (typeof number === 'number' && Number.isInteger(number)) return number === 0 ? 0 : number; // JSON knows -0
  return typeof number === 'string' && /^\d{1,9}$/.test(number) ? Number(number) : undefined;
}

/** The property if it is an array (at most 100 items of it), else an empty one. */
export function arrayProperty(value: unknown, key: PropertyKey): readonly unknown[] {
  const array = property(value, key);
  return isArray(array) ? array.slice(0, 100) : [];
}

/** True for an array; false for a proxy that was revoked, of which even this may not be asked. */
export function isArray(value: unknown): value is readonly unknown[] {
  return safely(() => Array.isArray(value)) ?? false;
}

/** True for an `Error`; false for a proxy that refuses to say. */
export function isError(value: unknown): value is Error {
  return safely(() => value instanceof Error) ?? false;
}

/**
 * True for what JSON may have made: neither it nor what it holds is an instance of a class or a function, or has a symbol. Also for a proxy that refuses to
 * say.
 */
export function isData(value: unknown): boolean {
  if (!isObject(value)) return true;
  const values = safely((): unknown[] => Object.values(value).slice(0, MAX_LOOKED_AT)) ?? [];
  return isPlain(value) && values.every((inner) => typeof inner !== 'function' && isPlain(inner));
}

const MAX_LOOKED_AT = 40;

function isPlain(value: unknown): boolean {
  if (!isObject(value) || isArray(value)) return true;
  return safely(() => hasPlainPrototype(value) && Object.getOwnPropertySymbols(value).length === 0) ?? true;
}

function hasPlainPrototype(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** True for anything with properties. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
