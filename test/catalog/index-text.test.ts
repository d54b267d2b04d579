import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Entries, linesOf, readSections, writeSections } from '../../src/catalog/engine/index-text.js';

describe('the text of the index', () => {
  it('gives back every entry under its name, in any script', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[^\t\n\\"]{1,20}$/), fc.jsonValue()), (values) => {
        const named = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
        const text = linesOf(named);
        expect(text).toMatch(/^[\n\t\x20-\x7e]*$/);
        const entries = new Entries(readSections(writeSections({ byReason: text })).byReason);
        for (const [name, value] of Object.entries(named)) expect(entries.get(name)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(entries.all()).toHaveLength(Object.keys(named).length);
      }),
    );
  });

  it('has nothing by names that every object has', () => {
    const entries = new Entries<unknown>(linesOf({ notFound: [], other: [] }));
    for (const name of ['constructor', '__proto__', 'toString', '', '\t', '[]', 'notFound\t[]', 'notFound\t[]\nother'])
      expect(entries.get(name)).toBeUndefined();
  });

  it('has no entry where there is no text', () => {
    const { situations, phrases } = readSections('');
    expect(phrases).toBe('');
    expect(new Entries(situations).all()).toEqual([]);
  });
});
