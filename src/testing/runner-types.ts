/* eslint-disable @typescript-eslint/ban-ts-comment, @typescript-eslint/no-empty-object-type, @typescript-eslint/no-namespace, @typescript-eslint/no-unused-vars --
   to add to the types of runners that may not be installed is what this file is for: each declaration repeats the type parameters of the runner,
   and is passed over where the runner is missing or has others */
import type { DenialKind } from '../classification/kinds.js';
import type { ExpectedFields } from './matchers.js';

/**
 * What `denialMatchers` adds to the matchers of vitest 5 and jest 30. Importing this module is all that it takes, unless the package manager keeps the
 * runner out of this package's sight, as pnpm does: then declare it once.
 *
 * @example
 * ```ts
 * declare module 'vitest' { // or 'expect', for jest
 *   interface Matchers<R extends void | Promise<void>, T> extends DenialMatchers<R> {}
 * }
 * ```
 * @see https://vitest.dev/guide/extending-matchers.html
 * @public
 */
export interface DenialMatchers<R> {
  /** Passes for a denial, of the given kind and with the given fields if any are given. */
  toBeDenied<K extends DenialKind>(kind?: K, fields?: ExpectedFields<K>): R;
}

/** @ts-ignore whoever does not use vitest does not have it */
declare module 'vitest' {
  /** @ts-ignore other majors have other type parameters */
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends DenialMatchers<R> {}
}

/** @ts-ignore whoever does not use jest does not have it */
declare module 'expect' {
  /** @ts-ignore other majors have other type parameters */
  interface Matchers<R extends void | Promise<void>, T = unknown> extends DenialMatchers<R> {}
}

declare global {
  namespace jest {
    /** @ts-ignore other majors have other type parameters */
    interface Matchers<R, T = {}> extends DenialMatchers<R> {}
  }
}
