import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPhrases, PhraseIndex } from '../../src/catalog/engine/phrase-index.js';
import { canSay, compilePhrase, keysOf, neededWords, wordsOf } from '../../src/catalog/engine/phrase.js';
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

  it('is tried only on a text that has its words, and of each choice one form', () => {
    const phrase = "caller (lacks|does not have|doesn't need) the[ IAM] (permission|role)";
    const canBe = (text: string): boolean => canSay(new Set(wordsOf(text)), neededWords(phrase));
    expect(canBe('the caller does not have the permission')).toBe(true);
    expect(canBe('the caller does not have the scope')).toBe(false);
    expect(canBe('lacks the permission')).toBe(false);
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

it('no text that says a phrase with choices is held back from its pattern', () => {
  const word = fc.constantFrom('quota', 'exceeded', 'project', 'denied', 'the', 'user', 'users');
  const choice = fc
    .uniqueArray(fc.constantFrom('quota', 'user', 'has been', 'is', 'the user', '', "isn't"), { minLength: 2, maxLength: 3 })
    .map((alternatives) => `(${alternatives.join('|')})`);
  const joint = fc.constantFrom(' ', ' ', ' ', '', "'", '[s] ', ' [not ]');
  const phrase = fc
    .tuple(word, joint, choice, joint, word)
    .map((parts) => parts.join(''))
    .filter((one) => !one.includes('{'));
  const text = fc
    .array(fc.oneof(word, fc.constantFrom('has', 'been', 'is', 'isnt', 'not', 'quotas', 'userquota', "'user'")), { maxLength: 9 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(phrase, text, (said, words) => {
      const canBe = canSay(new Set(wordsOf(words)), neededWords(said));
      if (!canBe) expect(compilePhrase(said).test(words)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

describe('every phrase of the catalog', () => {
  const families: readonly Family[] = Object.values(FAMILIES);
  const phrases = families.flatMap(({ sentences, meanings, hints }) =>
    Object.values({ ...sentences, ...meanings?.wordings, ...hints }).flatMap(listOf),
  );

  it('can be compiled', () => {
    const broken = phrases.filter((phrase) => {
      try {
        return compilePhrase(phrase).test('');
      } catch {
        return true;
      }
    });
    expect(broken, 'a bracket is missing, or it matches nothing at all').toEqual([]);
  });

  it('takes time linear in a hostile text: nothing in it repeats without end but white space, and not beside more of it', () => {
    const unbounded = phrases.filter((phrase) => {
      const { source } = compilePhrase(phrase);
      const rest = source.replace(/\\s\+(?!\\s)/g, ' ').replace(/\[(?:[^\]\\]|\\.)*\]/g, 'x');
      return /(?<!\\)[*+]|\{\d+,\}/.test(rest);
    });
    expect(unbounded).toEqual([]);
  });
});
