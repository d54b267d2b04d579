import type { Converted } from './convert-error.js';
import type { Interception } from './mark.js';
import { type CallOf, record, recording } from '../recording/record.js';
import { isPromise } from './is-promise.js';
import { runLater } from './run-later.js';

export type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What happens around a method that calls Google. */
export interface Wrapping {
  /** Answers what to throw (or to hand to the callback) instead of what was caught. Never rejects. */
  readonly convert: (caught: unknown, args: readonly unknown[]) => Promise<Converted>;
  /** Is shown every answer that is not a failure. Never throws, and changes nothing about the answer. */
  readonly reach?: (answer: unknown) => void;
  /**
   * From where the client itself calls back: what a callback throws is an `unhandledRejection` in a promise, which is the rule, and an
   * `uncaughtException` in an event.
   */
  readonly callsBackFrom?: 'promise' | 'event';
  /** Whose recorders are told of the calls. Missing for methods that are no call to an API. */
  readonly recorded?: Interception;
  /** What the arguments say of the call, where its answer does not tell. */
  readonly callOf?: CallOf;
}

/**
 * Puts a method of the same name in front of an object's own or inherited one. It passes `this`, the arguments and every success through
 * as they are; a rejection, and the error of a callback, is converted first.
 *
 * An inherited original is looked up at each call, so that later patches of the class work as before.
 */
export function wrapMethod(target: object, name: string, wrapping: Wrapping): void {
  remember(target, name, () => wrapMethod(target, name, wrapping));
  const own = Object.getOwnPropertyDescriptor(target, name);
  if (own) return replaceMethod(target, name, wrapFunction(own.value as Method, wrapping));
  const inherited = Object.getPrototypeOf(target) as Record<string, Method>;
  const method = function (this: unknown, ...args: unknown[]): unknown {
    return callWrapped(inherited[name] as Method, this, args, wrapping);
  };
  replaceMethod(target, name, looksLike(method, inherited[name] as Method));
}

/** Gives a function the name and the number of parameters of the one that it stands for. */
export function looksLike(method: Method, original: Method): Method {
  for (const key of ['name', 'length'] as const) Object.defineProperty(method, key, { value: original[key], configurable: true });
  return method;
}

/** For each object the methods that were put in front of its inherited ones, and how to put them there again. */
const wrappers = new WeakMap<object, Map<string, () => void>>();

/** Keeps how a method was wrapped, for {@link wrapLostMethods}. */
export function remember(target: object, name: string, wrap: () => void): void {
  const known = wrappers.get(target) ?? new Map<string, () => void>();
  wrappers.set(target, known.set(name, wrap));
}

/** Wraps again what is no longer wrapped: whoever restores a stub that was there before us takes the wrapper away with it. */
export function wrapLostMethods(target: object): void {
  for (const [name, wrap] of wrappers.get(target) ?? []) if (!Object.hasOwn(target, name)) wrap();
}

/** The same function to anybody who looks at it, a test's spy included, except that its failures are converted. */
export function wrapFunction(original: Method, wrapping: Wrapping): Method {
  return new Proxy(original, { apply: (method, receiver, args: unknown[]) => callWrapped(method, receiver, args, wrapping) });
}

/** Replaces a method, which stays as enumerable as it was. */
export function replaceMethod(target: object, name: string, method: Method): void {
  const enumerable = Object.prototype.propertyIsEnumerable.call(target, name);
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true, enumerable });
}

/** Calls a method that answers at once, with a promise, or through a callback. */
export function callWrapped(method: Method, receiver: unknown, args: unknown[], wrapping: Wrapping): unknown {
  const reach = recording(wrapping, args);
  const at = args.findIndex((arg) => typeof arg === 'function');
  const passed = at === -1 ? args : args.with(at, wrapCallback(args[at] as Method, args, wrapping, reach));
  const result = method.apply(receiver, passed);
  if (!isPromise(result)) {
    if (result !== undefined) reach?.(result);
    return result;
  }
  const converted = result.then(reach, (caught: unknown) => rethrow(caught, args, wrapping));
  // The promises of google-gax can be cancelled.
  return result.cancel ? Object.assign(converted, { cancel: result.cancel }) : converted;
}

/** Throws what the conversion answers. */
export async function rethrow(caught: unknown, args: readonly unknown[], wrapping: Wrapping): Promise<never> {
  throw (await convertSafely(caught, args, wrapping)).error;
}

/** What the conversion answers, or what was caught, should the conversion itself fail: on arguments that refuse to be looked at, say. */
export async function convertSafely(caught: unknown, args: readonly unknown[], wrapping: Wrapping): Promise<Converted> {
  let converted: Converted = { error: caught };
  try {
    converted = await wrapping.convert(caught, args);
  } catch {
    // The caller gets what was caught.
  }
  record(wrapping, args, converted.error, true);
  return converted;
}

function wrapCallback(
  callback: Method,
  args: readonly unknown[],
  wrapping: Wrapping,
  reach: ((answer: unknown) => unknown) | undefined,
): Method {
  return function (this: unknown, ...answer: unknown[]) {
    const [caught, ...rest] = answer;
    if (caught === null || caught === undefined) {
      reach?.(rest[0]);
      return Reflect.apply(callback, this, answer);
    }
    const call = (error: unknown): unknown => Reflect.apply(callback, this, [error, ...rest]);
    void convertSafely(caught, args, wrapping).then(({ error }) =>
      wrapping.callsBackFrom === 'event' ? runLater(() => call(error)) : call(error),
    );
    return undefined;
  };
}
