import { meetSafely, type Wrapping } from './wrap-method.js';

/** The part of a stream, Node's or that of `readable-stream` and `duplexify`, in which it ends with an error. */
interface Destroyable {
  _destroy: (error: unknown, callback?: (error?: unknown) => void) => unknown;
}

/** A stream of any make. */
export function isStream(value: unknown): value is Destroyable {
  const { pipe, on, _destroy } = (value ?? {}) as Record<string, unknown>;
  return typeof on === 'function' && typeof _destroy === 'function' && (typeof pipe === 'function' || '_write' in (value as object));
}

/** Lets a stream that fails meet its error before it emits it; what comes after the error, `close` above all, still comes after. */
export function wrapStream(stream: Destroyable, wrapping: Wrapping): void {
  const destroy = stream._destroy;
  Object.defineProperty(stream, '_destroy', {
    configurable: true,
    writable: true,
    enumerable: false,
    value(this: unknown, error: unknown, callback?: (error?: unknown) => void) {
      if (error === null || error === undefined) return Reflect.apply(destroy, this, [error, callback]);
      void meetSafely(error, [], wrapping).then((met) => Reflect.apply(destroy, this, [met.error, callback]));
      return undefined;
    },
  });
}
