import { cleanText } from '../../response/safe/clean-text.js';
import type { Denial } from '../denial.js';

/** What google-auth-library assigns on the errors that pass through it, in the server's raw words, and how long it may be. */
const REWORDED = [
  ['message', 4_000],
  ['code', 200],
] as const;

const cleaned = (value: unknown, max: number): unknown => (typeof value === 'string' ? cleanText(value, max) : value);

/** Cleans what google-auth-library may have put on a denial. */
export function cleanReworded(denial: Denial): void {
  for (const [key, max] of REWORDED) {
    const clean = cleaned(denial[key], max);
    if (clean !== denial[key]) Reflect.set(denial, key, clean);
  }
}

/**
 * The same ahead of time, for a denial that leaves a client which may lie inside of one that nobody intercepts: whatever is assigned is cleaned
 * first. Until then the message is an accessor, which `structuredClone` leaves out; `toJSON()` has it.
 */
export function guardReworded(denial: Denial): void {
  for (const [key, max] of REWORDED) {
    const value = denial[key];
    const set = function (this: object, assigned: unknown): void {
      Reflect.defineProperty(this, key, { value: cleaned(assigned, max), writable: true, configurable: true, enumerable: false });
    };
    Reflect.defineProperty(denial, key, { get: () => value, set, configurable: true, enumerable: false });
  }
}
