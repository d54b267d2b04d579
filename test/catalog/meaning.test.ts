import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Family } from '../../src/catalog/define.js';
import { FAMILIES } from '../../src/catalog/families.js';
import { listOf, loadCatalog } from '../../src/catalog/lookup.js';
import { HINT_IDS, WORDING_IDS } from '../../src/catalog/wording-id.js';
import { MENTIONS } from '../../src/evidence/prose/mentions.js';
import type { AnyExamples } from './examples.js';

const families = Object.values(FAMILIES as Readonly<Record<string, Family>>);
const catalog = await loadCatalog();

const written = await Promise.all(
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.examples.ts'))
    .map(async (file) => ((await import(path.join(import.meta.dirname, file))) as { default: AnyExamples }).default),
);
const examples = { ...Object.assign({}, ...written.map(({ wordings, hints }) => ({ ...wordings, ...hints }))) } as Record<
  string,
  readonly string[]
>;

/** The phrases of every wording and hint. */
const PHRASES = families.flatMap(({ meanings, hints }) => Object.entries({ ...meanings?.wordings, ...hints }));

it('every wording and hint is defined once, and none has the id of a mention', () => {
  const ids = PHRASES.map(([id]) => id);
  expect(ids.toSorted()).toEqual([...WORDING_IDS, ...HINT_IDS].toSorted());
  expect(MENTIONS.map(([id]) => id).filter((id) => ids.includes(id))).toEqual([]);
});

it('every wording leads to a kind', () => {
  expect(WORDING_IDS.filter((id) => catalog.answersToSentence(id).length === 0)).toEqual([]);
});

describe.each(PHRASES)('%s', (id, phrases) => {
  const found = (text: string): readonly string[] => [...catalog.wordingsIn(text), ...catalog.hintsIn(text)].map((match) => match.id);

  it("is found in Google's own words, in any case", () => {
    expect(examples[id]?.length, 'an example in test/catalog/<family>.examples.ts is missing').toBeGreaterThan(0);
    for (const text of examples[id]!) for (const cased of [text, text.toUpperCase()]) expect(found(cased)).toContain(id);
  });

  it('is found wherever it stands', () => {
    const [text] = examples[id]!;
    const opens = listOf(phrases).some((phrase) => phrase.startsWith('^'));
    const closes = listOf(phrases).some((phrase) => phrase.endsWith('$'));
    expect(found(`${opens ? '' : '("'}${text}${closes ? '' : '\n'}`)).toContain(id);
  });
});
