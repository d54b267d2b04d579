import { isArray, isObject, property } from '../response/safe/property.js';

/** What an option takes. */
export interface Rule {
  readonly is: (value: unknown) => boolean;
  /** What to pass, as an error says it: `milliseconds, for example 5000`. */
  readonly pass: string;
  /** True where a wrong text may be repeated: a choice holds no secret. */
  readonly choice?: true;
  /** What a wrong value counts as where nothing is thrown, if it isn't as good as absent. */
  readonly instead?: unknown;
}

/** A rule for each option: one that has none does not compile. Calls in them are marked as pure, so that a bundle leaves out the rules that it doesn't use. */
export type Rules<O> = { readonly [K in keyof O]-?: Rule };

export const FLAG: Rule = { is: (value) => typeof value === 'boolean', pass: 'true or false' };
export const TEXT: Rule = { is: (value) => typeof value === 'string', pass: 'a string' };
export const FUNCTION: Rule = { is: (value) => typeof value === 'function', pass: 'a function' };
export const RECORD: Rule = { is: (value) => isObject(value) && !isArray(value), pass: 'an object' };
export const ANYTHING: Rule = { is: () => true, pass: '' };

/** A length of time, `Infinity` included. */
export const MILLISECONDS: Rule = {
  is: (value) => typeof value === 'number' && value >= 0,
  pass: 'milliseconds from 0 on, for example 5000',
};

/** What stops a wait. */
export const SIGNAL: Rule = {
  is: (value) => typeof property(value, 'addEventListener') === 'function',
  pass: 'an AbortSignal, for example AbortSignal.timeout(5000)',
};

/** One of a few words: `'auto' or 'offline'`. */
export function choice(...words: readonly string[]): Rule {
  const quoted = words.map((word) => `'${word}'`);
  return { is: (value) => words.includes(value as string), pass: `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`, choice: true };
}

/** Whether a value is a list of texts, each of which fits. */
export function areTexts(value: unknown, fits: RegExp): boolean {
  return isArray(value) && value.every((one) => typeof one === 'string' && fits.test(one));
}
