type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What happens around a method that calls Google. */
export interface Wrapping {
  /** Answers what to throw (or to hand to the callback) instead of what was caught. Never rejects. */
  readonly meet: (caught: unknown, args: readonly unknown[], receiver: unknown) => Promise<unknown>;
  /** Is shown every answer that is not a failure. Never throws, and changes nothing about the answer. */
  readonly reach?: (answer: unknown) => void;
  /** Says when the method can be called bare. */
  readonly skip?: () => boolean;
}

/**
 * Puts a method of the same name in front of an object's own or inherited one. It passes `this`, the arguments and every success through
 * as they are; a rejection, and the error of a callback, is met first.
 *
 * The wrapper may itself be replaced, and looks an inherited original up at each call: spies and later patches work as before.
 */
export function wrapMethod(target: object, name: string, wrapping: Wrapping): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original = (): Method => (own ? own.value : (Object.getPrototypeOf(target) as Record<string, Method>)[name]) as Method;
  replaceMethod(target, name, function (this: unknown, ...args: unknown[]) {
    return callWrapped(original(), this, args, wrapping);
  });
}

/** Replaces a method, which stays as enumerable as it was. */
export function replaceMethod(target: object, name: string, method: Method): void {
  const enumerable = Object.prototype.propertyIsEnumerable.call(target, name);
  Object.defineProperty(method, 'name', { value: name, configurable: true });
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true, enumerable });
}

/** Calls a method that answers at once, with a promise, or through a callback. */
export function callWrapped(method: Method, receiver: unknown, args: unknown[], wrapping: Wrapping): unknown {
  const { meet, reach } = wrapping;
  if (wrapping.skip?.()) return Reflect.apply(method, receiver, args);
  const at = args.findIndex((arg) => typeof arg === 'function');
  const passed = at === -1 ? args : args.with(at, wrapCallback(args[at] as Method, args, receiver, wrapping));
  const result = Reflect.apply(method, receiver, passed);
  if (!(result instanceof Promise)) {
    if (result !== undefined) reach?.(result);
    return result;
  }
  return result.then(
    reach &&
      ((answer: unknown) => {
        reach(answer);
        return answer;
      }),
    async (caught: unknown) => {
      throw await meet(caught, args, receiver);
    },
  );
}

function wrapCallback(callback: Method, args: readonly unknown[], receiver: unknown, { meet, reach }: Wrapping): Method {
  return function (this: unknown, ...answer: unknown[]) {
    const [caught, ...rest] = answer;
    if (caught === null || caught === undefined) {
      reach?.(rest[0]);
      return Reflect.apply(callback, this, answer);
    }
    // A callback that throws ends in an unhandled rejection, as it does in the clients themselves.
    void meet(caught, args, receiver).then((error) => Reflect.apply(callback, this, [error, ...rest]));
    return undefined;
  };
}
