/** What the calls within one call share, also across its awaits. */
export interface AsyncContext<T> {
  run<R>(store: T, call: () => R): R;
  getStore(): T | undefined;
}

/** A context of `node:async_hooks`, where the runtime has it; Bun and Deno do, browsers do not. */
export function asyncContext<T>(): AsyncContext<T> | undefined {
  try {
    const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks');
    return hooks && new hooks.AsyncLocalStorage<T>();
  } catch {
    return undefined;
  }
}
