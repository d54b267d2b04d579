import { describe, expect, it } from 'vitest';
import { indexFamilies } from '../../src/catalog/engine/index-families.js';
import { FAMILIES } from '../../src/catalog/families.js';
import { DEFINITIONS } from '../../src/denial/text/definitions.js';
import { DENIAL_CLASSES } from '../../src/denial/denial.js';
import * as library from '../../src/index.js';
import { explainDenial, isDenial, KINDS } from '../../src/index.js';
import { ask } from '../fixtures/ask.js';
import { CANONICAL } from '../fixtures/canonical.js';

describe.each(KINDS)('%s is complete', (kind) => {
  it('has a definition that a stranger to the name can read', () => {
    expect(DEFINITIONS[kind]).toMatch(/^[A-Z].{20,}\.$/);
    expect(DEFINITIONS[kind]).not.toContain(kind);
  });

  it('has a class of that name, which the package exports', () => {
    expect(DENIAL_CLASSES[kind].name).toBe(kind);
    expect(library[kind]).toBe(DENIAL_CLASSES[kind]);
  });

  it('comes out of a response, with something to do, and explains itself', async () => {
    const denial = (await ask(CANONICAL[kind]))!;
    expect(denial.kind).toBe(kind);
    expect(denial).toBeInstanceOf(DENIAL_CLASSES[kind]);
    expect(denial).toBeInstanceOf(Error);
    expect(isDenial(denial, kind)).toBe(true);
    expect(denial.remedies.length).toBeGreaterThan(0);
    expect(denial.message).not.toContain('undefined');
    expect(explainDenial(denial)).toMatch(new RegExp(`^${kind}: .*[.]\n`));
  });
});

describe('the kinds', () => {
  it('are told apart by nothing else than `kind`', async () => {
    for (const kind of KINDS) {
      const denial = (await ask(CANONICAL[kind]))!;
      expect(KINDS.filter((other) => isDenial(denial, other))).toEqual([kind]);
    }
  });

  it('have no answer twice under the same circumstances', () => {
    const { byReason, bySentence } = indexFamilies(FAMILIES);
    const twice: string[] = [];
    for (const [name, answers] of [...Object.entries(byReason), ...Object.entries(bySentence)]) {
      const circumstances = answers.map(({ sources, domains, services, governedBy, alongside }) =>
        JSON.stringify([sources, domains, services, governedBy, alongside]),
      );
      if (new Set(circumstances).size < circumstances.length) twice.push(name);
    }
    expect(twice).toEqual([]);
  });
});
