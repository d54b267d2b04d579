import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPhrases, PhraseIndex } from '../../src/catalog/engine/phrase-index.js';
import { compilePhrase, keysOf } from '../../src/catalog/engine/phrase.js';
import { FAMILIES } from '../../src/catalog/families.js';
import type { Family } from '../../src/catalog/define.js';
import { listOf } from '../../src/catalog/lookup.js';

describe('a phrase', () => {
  it.each([
    ['API has not been used in project {project}', 'Vision API has not been used in project my-project before', { project: 'my-project' }],
    ['has [not ]been used', 'has been used', {}],
    ['has [not ]been used', 'HAS  NOT\nbeen used', {}],
    ['used [before] it', 'used it', {}],
    ['is (disabled|turned off) here', 'is turned off here', {}],
    ["service '{service}' is off", 'Service [run.googleapis.com] is off', { service: 'run.googleapis.com' }],
    ["can't do that", 'can’t do that', {}],
    ['(or it may not exist)', '(or it may not exist)', {}],
    ['grant {role} to {principal}', 'Grant roles/run.invoker to robot@p.iam.gserviceaccount.com.', { role: 'roles/run.invoker' }],
    ['アクセスをブロック', 'エラー: アクセスをブロックしました', {}],
  ])('%s is read in “%s”', (phrase, text, groups) => {
    expect({ ...compilePhrase(phrase).exec(text)?.groups }).toMatchObject(groups);
    expect(new PhraseIndex(indexPhrases([['x/y', phrase]])).match(text)).toHaveLength(1);
  });

  it.each([
    ['used in project', 'reused in projects'],
    ['has [not ]been used', 'has notbeen used'],
    ['a.b', 'a-b'],
  ])('%s is not read in “%s”', (phrase, text) => {
    expect(compilePhrase(phrase).test(text)).toBe(false);
  });

  it('is found under words that every reading of it has', () => {
    expect(keysOf('has [not ]been used in (this|that) project {project} now')).toEqual(['been used', 'used in']);
    expect(keysOf('permission[s] denied')).toEqual(['denied']);
  });

  it('without a fixed word is refused: it would match anything', () => {
    expect(() => indexPhrases([['x/y', '{words}']])).toThrow(/no fixed word/);
  });
});

it('of many phrases, only those are tried that a text can hold', () => {
  const word = fc.constantFrom('quota', 'exceeded', 'project', 'denied', 'file', 'user');
  const phrase = fc.array(word, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 30 }), fc.array(word, { maxLength: 12 }), (phrases, words) => {
      const text = words.join(' ');
      const found = new PhraseIndex(indexPhrases(phrases.map((one) => [one, one]))).match(text).map(({ id }) => id);
      expect(found.sort()).toEqual(phrases.filter((one) => compilePhrase(one).test(text)).sort());
    }),
  );
});

it('every phrase of the catalog takes time linear in a hostile text', () => {
  const hostile = ['a '.repeat(4_000), 'user@'.repeat(800), "'".repeat(4_000), 'the file '.repeat(500), `${'x.'.repeat(2_000)}!`];
  for (const family of Object.values(FAMILIES) as readonly Family[]) {
    for (const phrase of Object.values(family.sentences).flatMap(listOf)) {
      const fixed = phrase.replace(/[[\]()|\\]/g, ' ').split(/\{\w+\}/);
      const pattern = compilePhrase(phrase);
      for (const text of [...hostile, ...fixed.map((part) => part.repeat(200).slice(0, 4_000))]) {
        const started = process.cpuUsage().user;
        pattern.test(text.slice(0, 4_000));
        expect(process.cpuUsage().user - started, `${phrase} takes too long`).toBeLessThan(200_000);
      }
    }
  }
});
