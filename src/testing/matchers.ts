import type { DenialKind } from '../classification/kinds.js';
import type { DenialRecord } from '../denial/scrub/record.js';
import { compareDenial, type Comparison } from './compare-denial.js';

/**
 * What a value shall be: the value itself, a part of an object, a regular expression for a text, or a matcher such as `expect.any(Number)`.
 *
 * @example `{ resource: { id: '1AbC' }, message: /budget/ }`
 * @see https://vitest.dev/api/expect.html#tomatchobject
 * @public
 */
export type Expected<T> =
  | { asymmetricMatch(other: unknown): boolean }
  | (T extends string
      ? T | RegExp
      : T extends readonly (infer I)[]
        ? readonly Expected<I>[]
        : T extends object
          ? { readonly [F in keyof T]?: Expected<T[F]> }
          : T);

/**
 * The fields that a denial of kind `K` shall have. It may have more.
 *
 * @example `{ resource: { id: '1AbC' }, remedies: expect.any(Array) }`
 * @public
 */
export type ExpectedFields<K extends DenialKind = DenialKind> = {
  readonly [F in Exclude<keyof DenialRecord<K>, 'kind'>]?: Expected<DenialRecord<K>[F]> | undefined;
};

/**
 * The matcher `toBeDenied` for vitest and jest. Its type comes with the import of this module.
 *
 * @example
 * ```ts
 * import { expect } from 'vitest'; // or '@jest/globals', or jest's global
 * import { denialMatchers } from 'google-denials/testing';
 *
 * expect.extend(denialMatchers);
 * await expect(readBudget()).rejects.toBeDenied('NotShared', { resource: { id: '1AbC' } });
 * ```
 * @see https://vitest.dev/guide/extending-matchers.html
 * @public
 */
export const denialMatchers: {
  /** Passes for a denial, of the given kind and with the given fields if any are given. */
  toBeDenied(received: unknown, kind?: DenialKind, fields?: object): { pass: boolean; message: () => string };
} = {
  toBeDenied(received, kind, fields) {
    const { pass, message }: Comparison = compareDenial(received, kind, fields);
    return { pass, message: () => message };
  },
};
