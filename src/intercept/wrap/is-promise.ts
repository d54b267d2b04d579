type Cancellable = Promise<unknown> & { readonly cancel?: () => void };

/** By its class, which is quicker, or by its `then`: under Jest, and in other realms, `Promise` is not always the same class. */
export function isPromise(value: unknown): value is Cancellable {
  return value instanceof Promise || typeof (value as Partial<Cancellable> | null | undefined)?.then === 'function';
}
