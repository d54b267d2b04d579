import type { ExplainOptions } from '../../context.js';
import type { Denial } from '../../denial/denial.js';
import type { KnownCall } from '../../response/known-call.js';

/**
 * How intercepted clients convert errors into denials.
 *
 * @example
 * ```ts
 * interceptDenials(auth, { identity: 'offline', onDenial: (denial) => metrics.count(denial.kind) });
 * ```
 * @public
 */
export interface InterceptOptions extends ExplainOptions {
  /**
   * Called once for each denial, before it is thrown: `(denial) => metrics.count(denial.kind)`. What it throws is ignored. It stays with the
   * client for good: pass one function where the client is made, not a new one for each request.
   */
  readonly onDenial?: (denial: Denial) => unknown;
}

/** What an intercepted client carries: its options, and everybody who wants to hear of its denials or its calls. */
export interface Interception {
  /** Missing where a client is recorded and nothing else: its failures stay what they are. */
  options?: InterceptOptions;
  readonly listeners: Set<(denial: Denial) => unknown>;
  /** Missing on clients that an older copy intercepted. */
  readonly recorders?: Set<Recorder>;
}

/** Is told of a call: its answer or what it failed with, what is known of it where an answer does not tell, and the wrapper that saw it. */
export type Recorder = (outcome: unknown, failed: boolean, call?: KnownCall, wrapper?: object) => void;

/** Shared by all copies of this package: a client that one copy intercepted is not intercepted again by another. */
const MARK = Symbol.for('google-denials.interception');

/** The interception that a client carries, from whichever copy of this package. */
export function interceptionOf(target: unknown): Interception | undefined {
  return (target as Record<symbol, Interception> | null | undefined)?.[MARK];
}

/** Makes the client carry the interception. Not enumerable: nobody who copies or prints the client sees it. */
export function mark(target: object, interception: Interception): void {
  Object.defineProperty(target, MARK, { value: interception, enumerable: false, configurable: true });
}

/** As many different listeners on one client are meant; more have piled up. */
const MAX_LISTENERS = 10;

/** Lets a second `interceptDenials` on the same client be heard too; its other options yield to the first. */
export function join(first: Interception, second: Interception): void {
  const before = first.listeners.size;
  for (const listener of second.listeners) first.listeners.add(listener);
  for (const recorder of second.recorders ?? []) first.recorders?.add(recorder);
  if (second.options) first.options ??= second.options;
  if (before <= MAX_LISTENERS && first.listeners.size > MAX_LISTENERS) warnOfListeners(first.listeners.size);
}

function warnOfListeners(count: number): void {
  try {
    globalThis.process?.emitWarning?.(
      `interceptDenials: this client has ${count} onDenial listeners. Each is called for every denial and is never removed. ` +
        'Call interceptDenials once, where the client is made, or pass the same function each time.',
      { code: 'GOOGLE_DENIALS_LISTENERS' },
    );
  } catch {
    // Nobody can be warned here; the client is intercepted all the same.
  }
}
