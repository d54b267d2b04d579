import type { Remedy } from '../remedy.js';

/** A remedy for the credential itself, done by the one who calls unless stated otherwise. */
export function fix(title: string, detail: string, more: Partial<Remedy> = {}): Remedy {
  return { action: 'FixCredential', title, detail, who: 'caller', ...more };
}
