import { type KnownCall, rememberCall } from '../../response/known-call.js';
import type { Interception } from '../wrap/mark.js';
import { convertError } from '../wrap/convert-error.js';
import type { Wrapping } from '../wrap/wrap-method.js';

/** How the methods of one client are wrapped. */
interface WrappingOptions {
  /** The auth client that calls: looked up at a failure, since many clients make theirs late. */
  readonly caller?: () => unknown;
  /** What the arguments of the failed method say of its call. */
  readonly call?: (args: readonly unknown[]) => KnownCall | undefined;
  readonly reach?: (answer: unknown) => void;
}

/** The wrapping of a client's methods: a failure becomes a denial that names its caller and its call. */
export function wrappingOf(interception: Interception, { caller, call, reach }: WrappingOptions = {}): Wrapping {
  return {
    convert: (caught, args) => {
      const known = call?.(args);
      if (known) rememberCall(caught, known);
      return convertError(caught, interception, caller?.());
    },
    ...(reach && { reach }),
    ...(call && { recorded: interception, callOf: call }),
  };
}
