/**
 * Notes on objects that all copies of this package share, by name. Not on the objects: whatever is there, somebody prints. Where nothing may be added to the
 * global object, each copy has notes of its own.
 */
export function sharedNotes<T>(name: string): WeakMap<object, T> {
  const key = Symbol.for(`google-denials.${name}`);
  const holder = globalThis as { [key: symbol]: WeakMap<object, T> | undefined };
  const known = holder[key];
  if (known) return known;
  const notes = new WeakMap<object, T>();
  if (Object.isExtensible(globalThis)) Object.defineProperty(globalThis, key, { value: notes, enumerable: false });
  return notes;
}
