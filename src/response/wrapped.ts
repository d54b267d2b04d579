import { isArray, isObject, property } from './property.js';

/** How far a caught value is searched: errors wrap errors, and some wrap themselves. */
const MAX_VALUES = 40;

/** Where libraries keep the error or the response that they wrap. */
const WRAPPERS = ['response', 'cause', 'error', 'errors', 'originalError', 'innerError', 'reason', 'err'] as const;

/** A caught value and every object that it wraps, nearest first, each once. */
export function* wrappedIn(caught: unknown): Generator<object> {
  const seen = new Set<unknown>();
  const queue: unknown[] = [caught];
  const add = (inner: unknown): void => {
    if (isArray(inner)) queue.push(...inner.slice(0, 10));
    else queue.push(inner);
  };
  while (queue.length > 0 && seen.size < MAX_VALUES) {
    const value = queue.shift();
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    yield value;
    if (isArray(value)) add(value);
    else for (const key of WRAPPERS) add(property(value, key));
  }
}
