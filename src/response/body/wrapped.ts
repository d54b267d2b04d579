import { isArray, isObject, property } from '../safe/property.js';

/** How far a caught value is searched: errors wrap errors, and some wrap themselves. */
const MAX_VALUES = 40;

/** Where libraries keep the error or the response that they wrap. */
const WRAPPERS = [
  'response',
  'cause',
  'error',
  'errors',
  'originalError',
  'innerError',
  'reason',
  'err',
  'detail',
  'lastError',
  'oauthError',
] as const;

/** A caught value and every object that it wraps, nearest first, each once. */
export function* wrappedIn(caught: unknown): Generator<object> {
  // A set visits what is added to it on the way, each once.
  const found = new Set<object>();
  const add = (inner: unknown): void => {
    if (!isObject(inner)) return;
    if (isArray(inner))
      inner
        .slice(0, 10)
        .filter(isObject)
        .forEach((item) => found.add(item));
    else found.add(inner);
  };
  if (isObject(caught)) found.add(caught);
  let visited = 0;
  for (const value of found) {
    if ((visited += 1) > MAX_VALUES) return;
    yield value;
    if (isArray(value)) add(value);
    else for (const key of WRAPPERS) add(property(value, key));
  }
}
