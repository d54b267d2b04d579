import { property } from '../response/safe/property.js';
import { unlistedFields } from './kept-original.js';

/** `instanceof GaxiosError` compares this brand with the exact version of gaxios: copy it so that the answer stays what it was. */
const GAXIOS_BRAND = Symbol.for('gaxios-gaxios-error');

/** The classes that JavaScript itself has: what they make is an `Error`, and so is a denial. */
const NATIVE: ReadonlySet<unknown> = new Set(
  [Error, TypeError, RangeError, SyntaxError, ReferenceError, URIError, EvalError, AggregateError].map(
    (native) => native.prototype as unknown,
  ),
);

/** For each class of errors and each class of denials, the prototype of both. */
const prototypes = new WeakMap<object, WeakMap<object, object>>();

/** The prototype that a denial had before it took that of the caught error in. */
const madeAs = new WeakMap<object, object>();

/** Whether a denial was made as an instance of a class, its own or one that it extends. */
export function isMadeAs(value: unknown, prototype: object): boolean {
  const made = madeAs.get(value as object);
  return made === undefined
    ? Object.prototype.isPrototypeOf.call(prototype, value as object)
    : made === prototype || Object.prototype.isPrototypeOf.call(prototype, made);
}

/**
 * Lets `instanceof` answer for a denial as it did for the caught error: of gaxios, of google-gax (`GoogleError`), of `@google-cloud/*`
 * (`ApiError`), or of whoever made it. Never throws.
 */
export function keepClass(denial: Error, original: Error): void {
  try {
    const brand: unknown = property(original, GAXIOS_BRAND);
    if (brand !== undefined) {
      Object.defineProperty(denial, GAXIOS_BRAND, { value: brand, enumerable: false, configurable: true, writable: true });
      return;
    }
    const theirs = Object.getPrototypeOf(original) as object;
    if (NATIVE.has(theirs)) return;
    const ours = Object.getPrototypeOf(denial) as object;
    Object.setPrototypeOf(denial, sharedPrototype(ours, theirs));
    madeAs.set(denial, ours);
  } catch {
    // An error that refuses to be looked at: the denial is an Error all the same.
  }
}

/** What denials of this class have, in front of what errors of that class have. */
function sharedPrototype(ours: object, theirs: object): object {
  const known = prototypes.get(theirs) ?? new WeakMap<object, object>();
  prototypes.set(theirs, known);
  const made = known.get(ours) ?? (Object.create(unlistedFields(theirs), membersOf(ours)) as object);
  known.set(ours, made);
  return made;
}

/** The members of a class and of those that it extends, up to `Error`. */
function membersOf(prototype: object): PropertyDescriptorMap {
  if (NATIVE.has(prototype)) return {};
  const inherited = membersOf(Object.getPrototypeOf(prototype) as object);
  return { ...inherited, ...Object.getOwnPropertyDescriptors(prototype) };
}
