import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Family } from '../../src/catalog/define.js';
import { FAMILIES } from '../../src/catalog/families.js';
import { listOf, loadCatalog } from '../../src/catalog/lookup.js';
import type { Remedy } from '../../src/index.js';
import { deny } from './deny.js';
import type { AnyExamples } from './examples.js';

const HERE = import.meta.dirname;
const files = (folder: string, end: string): readonly string[] =>
  readdirSync(path.join(HERE, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length));

/** The name of a family: its path, without the shelf that only keeps the folder short. */
const nameOf = (file: string): string => file.replace(/^(?:cloud|maps|marketing|workspace)\//, '');

const EXAMPLES = new Map<string, AnyExamples>();
for (const name of files('.', '.examples.ts')) {
  EXAMPLES.set(nameOf(name), ((await import(path.join(HERE, `${name}.examples.ts`))) as { default: AnyExamples }).default);
}
const catalog = await loadCatalog();
/** The steps of what else it may be are at the end. */
const MOST_ASIDES = 6;

const printed = ({ when, title, detail, command, url }: Remedy): string => [when, title, detail, command, url].join(' ');

it('every family is in the list, and has its examples', () => {
  const written = files('../../src/catalog', '.ts')
    .map(nameOf)
    .filter((file) => /^(?:(?:firebase|platform)\/)?[\w-]+$/.test(file));
  const parts = [
    'at-once',
    'callers',
    'define',
    'fact-name',
    'families',
    'holes',
    'load',
    'lookup',
    'meaning',
    'service-agents',
    'wording-id',
  ];
  expect(Object.keys(FAMILIES).sort()).toEqual(written.filter((name) => !parts.includes(name)).sort());
  expect([...EXAMPLES.keys()].sort()).toEqual(Object.keys(FAMILIES).sort());
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
