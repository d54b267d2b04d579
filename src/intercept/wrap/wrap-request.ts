import { isPromise } from './is-promise.js';
import { record } from '../recording/record.js';
import { callWrapped, looksLike, type Method, remember, replaceMethod, rethrow, wrapMethod, type Wrapping } from './wrap-method.js';

const NO_ARGUMENTS: readonly unknown[] = [];

/**
 * Wraps `request`, as {@link wrapMethod} does, for clients under which every successful call goes through it: with one argument and no callback
 * the wrapper adds nothing but a handler to the promise.
 */
export function wrapRequest(target: object, wrapping: Wrapping): void {
  if (Object.hasOwn(target, 'request')) return wrapMethod(target, 'request', wrapping);
  remember(target, 'request', () => wrapRequest(target, wrapping));
  const inherited = Object.getPrototypeOf(target) as { request: Method };
  const fail = (caught: unknown): Promise<never> => rethrow(caught, [], wrapping);
  const recorders = wrapping.recorded?.recorders;
  const pass = <T>(answer: T): T => {
    if (recorders!.size > 0) record(wrapping, NO_ARGUMENTS, answer);
    return answer;
  };
  function request(this: unknown, options: unknown): unknown {
    // eslint-disable-next-line prefer-rest-params -- A rest parameter would make an array for each call.
    if (arguments.length > 1 || typeof options === 'function') return callWrapped(inherited.request, this, [...arguments], wrapping);
    const result = inherited.request.call(this, options);
    return isPromise(result) ? result.then(recorders?.size ? pass : undefined, fail) : result;
  }
  replaceMethod(target, 'request', looksLike(request, inherited.request));
}
