import { isError, isObject, property } from '../response/safe/property.js';
import { sharedNotes } from './shared-notes.js';

/** What {@link DenialError} carries, here without it: that module notes its fields here. */
const BRAND = Symbol.for('google-denials.denial');

/** By the list of their evidence, which is the same object wherever somebody copies the fields of a denial to. */
const byEvidence = sharedNotes<Error>('copied');

/** Notes whose fields they are. */
export function noteFields(denial: Error, evidence: unknown): void {
  if (isObject(evidence) && !byEvidence.has(evidence)) byEvidence.set(evidence, denial);
}

/**
 * The denial whose fields somebody has copied to an error of his own: google-auth-library does so with a failure at the token endpoint of workload identity
 * federation.
 */
export function denialOfFields(value: unknown): Error | undefined {
  const evidence = property(value, 'evidence');
  const denial = isObject(evidence) ? byEvidence.get(evidence) : undefined;
  return denial !== undefined && property(denial, 'kind') === property(value, 'kind') ? denial : undefined;
}

/** Whether a value is no denial by its making: it has the fields of one at most, or what {@link becomesDenial} gave it. */
export function isCopy(value: object): boolean {
  return property(value, BRAND) !== true || Object.hasOwn(value, BRAND);
}

/**
 * Gives an error that has a denial's fields the rest of what a denial is: its brand, and its record as `toJSON`. Its class, its name and its message stay as
 * they are. Answers whether it could.
 */
export function becomesDenial(value: unknown): boolean {
  const denial = isError(value) ? (denialOfFields(value) as (Error & { toJSON: () => unknown }) | undefined) : undefined;
  if (denial === undefined) return false;
  const toJSON = 'toJSON' in (value as object) ? {} : { toJSON: unlisted(() => denial.toJSON()) };
  Object.defineProperties(value, { [BRAND]: unlisted(true), ...toJSON });
  return true;
}

function unlisted(value: unknown): PropertyDescriptor {
  return { value, writable: true, configurable: true, enumerable: false };
}
