import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestCover, type Candidate } from '../../src/access/cover.js';

const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f'];

const candidates = fc
  .array(fc.record({ covers: fc.subarray(ITEMS, { minLength: 1 }), cost: fc.integer({ min: 1, max: 9 }) }), { maxLength: 9 })
  .map((all) => all.map(({ covers, cost }, index): Candidate => ({ id: `r${index}`, covers: new Set(covers), cost })));

const costOf = (chosen: readonly Candidate[]): number => chosen.reduce((sum, { cost }) => sum + cost, 0);
const covered = (chosen: readonly Candidate[]): Set<string> => new Set(chosen.flatMap(({ covers }) => [...covers]));

/** Every choice there is. */
function allChoices(all: readonly Candidate[]): Candidate[][] {
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_candidate, index) => bits & (1 << index)));
}

describe('the cheapest cover', () => {
  it('covers all that can be covered, at the least cost that any choice has, with the fewest parts', () => {
    fc.assert(
      fc.property(fc.subarray(ITEMS), candidates, (items, all) => {
        const wanted = items.filter((item) => covered(all).has(item));
        const chosen = cheapestCover(items, all);
        expect(wanted.every((item) => covered(chosen).has(item))).toBe(true);
        const choices = allChoices(all).filter((choice) => wanted.every((item) => covered(choice).has(item)));
        const least = Math.min(...choices.map(costOf));
        expect(costOf(chosen)).toBe(least);
        expect(chosen.length).toBe(Math.min(...choices.filter((choice) => costOf(choice) === least).map(({ length }) => length)));
      }),
    );
  });

  it('ends for many items and candidates', () => {
    const items = Array.from({ length: 120 }, (_, index) => `p${index}`);
    const many = Array.from({ length: 200 }, (_, index) => ({
      id: `r${index}`,
      covers: new Set(items.filter((_item, at) => (at * 7 + index * 13) % 11 < 3)),
      cost: 1 + (index % 17),
    }));
    expect(items.every((item) => covered(cheapestCover(items, many)).has(item))).toBe(true);
  });
});
