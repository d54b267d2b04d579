import { HeldEvents, type Emit } from './held-events.js';
import { convertSafely, type Wrapping } from './wrap-method.js';

/** The part of a stream, Node's or that of `readable-stream` and `duplexify`, in which it tells of its end. */
interface Stream {
  emit: Emit;
  readonly destroyed?: boolean;
  readonly [Symbol.asyncIterator]?: () => AsyncIterator<unknown>;
}

/** A stream of any make. */
export function isStream(value: unknown): value is Stream {
  const { pipe, on, emit, _destroy } = (value ?? {}) as Record<string, unknown>;
  if (typeof on !== 'function' || typeof emit !== 'function' || typeof _destroy !== 'function') return false;
  return typeof pipe === 'function' || '_write' in (value as object);
}

const wrapped = new WeakSet<Stream>();

/**
 * Lets a stream that fails tell of its denial instead of its error. The stream itself ends as it would without us; what it tells its
 * listeners from the error on is held back until the error is converted, and then told in the same order.
 */
export function wrapStream(stream: Stream, wrapping: Wrapping): void {
  if (wrapped.has(stream)) return;
  wrapped.add(stream);
  const own = Object.hasOwn(stream, 'emit') ? stream.emit : undefined;
  const events = new HeldEvents(stream, own ?? inheritedEmit(stream), async (caught) => (await convertSafely(caught, [], wrapping)).error);
  define(stream, 'emit', function emit(this: unknown, ...event: Parameters<Emit>) {
    return events.emit(this, event);
  });
  // Streams of Node itself know `errored`, and their iterators wait for the `error` event. Those of older make end when `destroyed` is set.
  if (!('errored' in stream) && typeof stream[Symbol.asyncIterator] === 'function') wrapIterator(stream, events);
}

/** Looked up at each call, so that later patches of the class work as before. */
function inheritedEmit(stream: Stream): Emit {
  const prototype = Object.getPrototypeOf(stream) as Stream;
  return function (this: unknown, ...event) {
    return Reflect.apply(prototype.emit, this, event);
  };
}

/** Lets an iterator of `readable-stream` 3 wait for an error that is held back, instead of taking the destroyed stream for a finished one. */
function wrapIterator(stream: Stream, events: HeldEvents): void {
  const iterate = stream[Symbol.asyncIterator] as () => AsyncIterator<unknown>;
  define(stream, Symbol.asyncIterator, function (this: Stream) {
    const iterator = iterate.call(this);
    const next = iterator.next.bind(iterator);
    define(iterator, 'next', () => (stream.destroyed ? events.told().then(() => next()) : next()));
    return iterator;
  });
}

function define(target: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, configurable: true, enumerable: false });
}
