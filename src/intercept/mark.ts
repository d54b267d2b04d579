import type { ExplainOptions } from '../context.js';
import type { Denial } from '../denial/denial.js';

/**
 * How intercepted clients meet denials.
 *
 * @example
 * ```ts
 * interceptDenials(auth, { identity: 'offline', onDenial: (denial) => metrics.count(denial.kind) });
 * ```
 * @see https://cloud.google.com/apis/design/errors
 * @public
 */
export interface InterceptOptions extends ExplainOptions {
  /** Called once for each denial, before it is thrown: `(denial) => metrics.count(denial.kind)`. What it throws is ignored. */
  readonly onDenial?: (denial: Denial) => unknown;
}

/** What an intercepted client carries: its options, and everybody who wants to hear of its denials. */
export interface Interception {
  readonly options: InterceptOptions;
  readonly listeners: Set<(denial: Denial) => unknown>;
}

/** Shared by all copies of this package: a client that one copy intercepted is not intercepted again by another. */
const MARK = Symbol.for('google-denials.interception');

/** The interception that a client carries, from whichever copy of this package. */
export function interceptionOf(target: unknown): Interception | undefined {
  return (target as Record<symbol, Interception> | null | undefined)?.[MARK];
}

/** Makes the client carry the interception. Not enumerable: nobody who copies or prints the client meets it. */
export function mark(target: object, interception: Interception): void {
  Object.defineProperty(target, MARK, { value: interception, enumerable: false, configurable: true });
}

/** Lets a second `interceptDenials` on the same client be heard too; its other options yield to the first. */
export function join(first: Interception, second: Interception): void {
  for (const listener of second.listeners) first.listeners.add(listener);
}
