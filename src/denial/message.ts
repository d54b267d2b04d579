import { cleanText } from '../response/clean-text.js';
import type { Denial } from './denial.js';

const MAX_MESSAGE = 4_000;

/** A message that somebody else may have put on a denial, safe to show. */
export function safeMessage(message: unknown): string {
  return cleanText(message, MAX_MESSAGE).replace(/[^\S ]+/g, ' ');
}

/** Takes out of the message what google-auth-library may have put there: it rewords the errors that pass through it, in the server's raw words. */
export function cleanMessage(denial: Denial): void {
  const message = safeMessage(denial.message);
  if (message !== denial.message) Reflect.set(denial, 'message', message);
}

/**
 * The same ahead of time, for a denial that leaves a client which may lie inside of one that nobody intercepts: whatever is put into its message is
 * cleaned first. Until then the message is an accessor, which `structuredClone` leaves out; `toJSON()` has it.
 */
export function guardMessage(denial: Denial): void {
  const { message } = denial;
  const set = (value: unknown): void =>
    void Reflect.defineProperty(denial, 'message', { value: safeMessage(value), writable: true, configurable: true, enumerable: false });
  Reflect.defineProperty(denial, 'message', { get: () => message, set, configurable: true, enumerable: false });
}
