import { isArray, isObject, isData, property } from '../safe/property.js';

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

/** A caught value or one that it wraps. */
export interface Wrapped {
  readonly value: object;
  /**
   * True for plain data inside of a caught value: an error keeps the JSON that a server answered in `cause`, `error` or `errors`, and that JSON may hold
   * whatever looks like the response of another call.
   */
  readonly isData: boolean;
}

/** A caught value and every object that it wraps, nearest first, each once. */
export function* wrappedIn(caught: unknown): Generator<Wrapped> {
  // A map visits what is added to it on the way, each once.
  const found = new Map<object, boolean>();
  const add = (inner: unknown, mayBeData: boolean): void => {
    // JSON makes no instances of classes.
    if (isObject(inner)) found.set(inner, mayBeData && isData(inner) && found.get(inner) !== false);
  };
  add(caught, false);
  let visited = 0;
  for (const [value, mayBeData] of found) {
    if ((visited += 1) > MAX_VALUES) return;
    yield { value, isData: mayBeData };
    if (isArray(value)) for (const item of value.slice(0, 10)) add(item, mayBeData);
    // The response of an error is what its client made of it.
    else for (const key of WRAPPERS) add(property(value, key), mayBeData || key !== 'response');
  }
}
