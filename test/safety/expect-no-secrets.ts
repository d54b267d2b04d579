import { expect } from 'vitest';
import { secretsIn } from './canaries.js';

/** Fails where a form shows a secret; says which form, and what. */
export function expectNoSecrets(forms: Readonly<Record<string, string>>): void {
  const shown = Object.entries(forms).flatMap(([form, text]) => secretsIn(text).map((secret) => `${form}: ${secret}`));
  expect(shown).toEqual([]);
}
