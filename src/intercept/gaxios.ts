import { type Interception, mark } from './wrap/mark.js';
import { convertInnerError } from './wrap/convert-error.js';
import { wrapRequest } from './wrap/wrap-request.js';

interface GaxiosLike {
  readonly request?: unknown;
  readonly interceptors?: Record<string, { readonly add?: unknown }>;
  readonly instance?: object;
  /** The module gaxios has this class, besides a `request` and an `instance`. */
  readonly Gaxios?: unknown;
}

/** A Gaxios of any major, or the `DefaultTransporter` that google-auth-library 9 puts around one. */
export function isGaxios(target: object): boolean {
  const { request, interceptors, instance, Gaxios } = target as GaxiosLike;
  if (typeof request !== 'function' || Gaxios !== undefined) return false;
  if (interceptors) return typeof interceptors['response']?.add === 'function';
  return typeof instance === 'object' && instance !== null && isGaxios(instance);
}

/**
 * Converts what `request` rejects with, after gaxios's own retries and everybody's interceptors, so that those see the errors they always saw.
 * `fetch` calls `request`.
 */
export function interceptGaxios(target: object, interception: Interception): void {
  wrapRequest(target, { convert: (caught) => convertInnerError(caught, interception, target), recorded: interception });
  mark(target, interception);
}
