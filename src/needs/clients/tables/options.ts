import type { PossibleCall } from '../handwritten.js';

/** A method that is called if an option is true: `makePublic({ includeFiles: true })`. */
export function ifOption(option: string, method: string): PossibleCall {
  return { method, when: `if ${option} is true`, if: { options: [option] } };
}

/** What `get({ autoCreate: true })` calls to create what is missing. */
export function ifAutoCreated(method: string): PossibleCall {
  return ifOption('autoCreate', method);
}
