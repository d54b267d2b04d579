import { type Emit, HeldEvents } from '../wrap/held-events.js';
import { convertSafely, replaceMethod, type Wrapping } from '../wrap/wrap-method.js';

interface Emitter {
  emit: Emit;
}

/** Lets an emitter that is no stream tell of its denial instead of its error: what it emits meanwhile comes after, in the same order. */
export function wrapEmitter(emitter: Emitter, wrapping: Wrapping): void {
  const emit = emitter.emit;
  const events = new HeldEvents(emitter, emit, async (caught) => (await convertSafely(caught, [], wrapping)).error);
  replaceMethod(emitter, 'emit', function (this: unknown, ...event: unknown[]) {
    return events.emit(this, event as Parameters<Emit>);
  });
}

/** An emitter by its methods. */
export function isEmitter(value: unknown): value is Emitter {
  const { on, emit } = (value ?? {}) as Record<string, unknown>;
  return typeof on === 'function' && typeof emit === 'function';
}
