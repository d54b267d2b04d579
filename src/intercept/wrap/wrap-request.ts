import { isPromise } from './is-promise.js';
import { record } from '../recording/record.js';
import { callWrapped, looksLike, type Method, remember, replaceMethod, rethrow, wrapMethod, type Wrapping } from './wrap-method.js';

/**
 * Wraps `request`, as {@link wrapMethod} does, for clients under which every successful call goes through it: with one argument and no callback
 * the wrapper adds nothing but a handler to the promise.
 */
export function wrapRequest(target: object, wrapping: Wrapping): void {
  if (Object.hasOwn(target, 'request')) return wrapMethod(target, 'request', wrapping);
  remember(target, 'request', () => wrapRequest(target, wrapping));
  const inherited = Object.getPrototypeOf(target) as { request: Method };
  const fail = (caught: unknown): Promise<never> => rethrow(caught, [], wrapping);
  const pass = <T>(answer: T): T => {
    record(wrapping, [], answer);
    return answer;
  };
  function request(this: unknown, options: unknown, ...rest: unknown[]): unknown {
    if (rest.length > 0 || typeof options === 'function') return callWrapped(inherited.request, this, [options, ...rest], wrapping);
    const result = inherited.request.call(this, options);
    return isPromise(result) ? result.then(wrapping.recorded?.recorders?.size ? pass : undefined, fail) : result;
  }
  replaceMethod(target, 'request', looksLike(request, inherited.request));
}
