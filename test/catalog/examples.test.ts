import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { familiesModule } from '../../scripts/families/families-module.js';
import { familyFiles } from '../../scripts/families/family-files.js';
import type { Family } from '../../src/catalog/define.js';
import { FAMILIES } from '../../src/catalog/families.js';
import { listOf, loadCatalog } from '../../src/catalog/lookup.js';
import type { Remedy } from '../../src/index.js';
import { allExamples } from './all-examples.js';
import { deny } from './deny.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const END = '.examples.ts';
const EXAMPLES = await allExamples();
const catalog = await loadCatalog();
/** The steps of what else it may be are at the end. */
const MOST_ASIDES = 6;

const printed = ({ when, title, detail, command, url }: Remedy): string => [when, title, detail, command, url].join(' ');

it('the list of families is the one that `npm run gen:families` writes', () => {
  expect(readFileSync(path.join(ROOT, 'src/catalog/families.ts'), 'utf8')).toBe(familiesModule(familyFiles()));
});

it('every file of examples belongs to a family', () => {
  const written = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(END))
    .map((file) => file.slice(0, -END.length).replaceAll(path.sep, '/'));
  expect(written.sort()).toEqual(
    familyFiles()
      .map(({ place }) => place)
      .sort(),
  );
});

/** Those that say something: hints have examples of their own, in `meaning.test.ts`. */
const families = Object.entries(FAMILIES as Readonly<Record<string, Family>>).filter(
  ([, { sentences, situations }]) => Object.keys({ ...sentences, ...situations }).length > 0,
);

describe.each(families)('%s', (name, family) => {
  const examples = EXAMPLES.get(name)!;

  describe.each(Object.entries(examples.sentences))('the sentence %s', (id, texts) => {
    it.each(texts)('is read: %s', async (message) => {
      expect(catalog.sentencesIn(message).map((match) => match.id)).toContain(`${name}/${id}`);
      const answer = family.answers.find(({ sentences, onlyHere }) => sentences?.includes(id) && !onlyHere);
      if (answer) expect((await deny({ message }))?.kind).toBe(examples.kinds?.[id] ?? answer.kind);
    });
  });

  describe.each(Object.entries(examples.situations))('the situation %s', (id, given) => {
    it.each(listOf(given))('is found: $message $reason $request $caller', async (example) => {
      const denial = await deny(example);
      const { aside, steps } = family.situations[id]!;
      // What else it may be gives no name: its steps come behind the others.
      if (aside) expect(denial?.remedies.length).toBeGreaterThanOrEqual(steps.length);
      else expect(denial?.situation?.id).toBe(`${name}/${id}`);
      const remedies = denial!.remedies.map(printed);
      if (example.last) expect(remedies.slice(-MOST_ASIDES).join('\n')).toMatch(example.last);
      if (example.first) expect(remedies[0]).toMatch(example.first);
      if (example.among) expect(remedies.slice(0, 3).join('\n')).toMatch(example.among);
      if (example.never) expect(remedies.join('\n')).not.toMatch(example.never);
    });
  });
});
