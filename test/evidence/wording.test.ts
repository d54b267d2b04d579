import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/index.js';
import { RULES } from '../../src/classification/rules/index.js';
import { readWording } from '../../src/evidence/prose/read-wording.js';
import { HINTS, MENTIONS, TEMPLATES, type Wording } from '../../src/evidence/prose/wording.js';
import { sentencesOf } from '../fixtures/sentences.js';

const ALL: readonly Wording[] = [...TEMPLATES, ...HINTS, ...MENTIONS];

const idsIn = (text: string): readonly (string | undefined)[] =>
  readWording([{ text, path: 'error.message' }]).map(({ wording }) => wording);

const EXACT = new Set<string | undefined>(TEMPLATES.map(([id]) => id));
const HINT = new Set<string | undefined>(HINTS.map(([id]) => id));

describe('every wording', () => {
  it('has an id of its own', () => {
    const ids = ALL.map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(ALL)('%s says where Google documents it', (_id, _cue, _pattern, source) => {
    const url = new URL(source);
    expect(url.protocol).toBe('https:');
    expect(url.hostname).toMatch(/(?:^|\.)(?:google\.com|google\.dev|web\.dev|android\.com)$/);
  });

  it.each(ALL)('%s looks at the whole text, in any case', (_id, _cue, pattern) => {
    expect(pattern.flags).toBe('gi');
  });

  it.each(ALL)('%s is found wherever it stands: its cue hides no match', (id, cue, pattern) => {
    expect(cue).toMatch(/^[a-z_]+(?: [a-z_]+)*$/);
    const around = fc.constantFrom('', ' ', '. ', '"', '\n', '(', ': ');
    let matched = 0;
    fc.assert(
      fc.property(sentencesOf(pattern), pattern.source.startsWith('^') ? fc.constant('') : around, around, (sentence, before, after) => {
        const text = before + sentence + after;
        if (!new RegExp(pattern.source, pattern.flags).test(text)) return;
        // Beside an exact sentence, hints are not looked for.
        if (HINT.has(id) && idsIn(text).some((found) => EXACT.has(found))) return;
        matched += 1;
        for (const cased of [text, text.toUpperCase(), text.toLowerCase()]) expect(idsIn(cased)).toContain(id);
      }),
      { numRuns: 40 },
    );
    expect(matched).toBeGreaterThan(5);
  });

  it('that a rule names exists', () => {
    const ids = new Set(ALL.map(([id]) => id));
    const named = KINDS.flatMap((kind) => [
      ...RULES[kind].wordings.map(({ wordingId }) => wordingId),
      ...RULES[kind].reasons.flatMap(({ wording }) => (wording === undefined ? [] : [wording])),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('that is an exact sentence leads to a kind', () => {
    const used = new Set<string>(KINDS.flatMap((kind) => RULES[kind].wordings.map(({ wordingId }) => wordingId)));
    expect(TEMPLATES.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('a text with an exact sentence in it', () => {
  const exact = 'Vision API has not been used in project 123456789012 before or it is disabled.';

  it('is not searched for hints, in whatever other text they stand', () => {
    const texts = [`${exact} The caller does not have permission.`, 'The caller does not have permission'].map((text, index) => ({
      text,
      path: `error.errors[${index}].message`,
    }));
    expect(readWording(texts).map(({ wording }) => wording)).toEqual(['api-not-used', 'project-named']);
    expect(readWording(texts.slice(1)).map(({ wording }) => wording)).toContain('caller-no-permission');
  });
});

describe('text that says nothing', () => {
  it.each([
    '',
    ' ',
    'OK',
    'The requested entity was not found.',
    'Internal error encountered.',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
  ])('"%s" matches no wording', (text) => {
    expect(idsIn(text)).toEqual([]);
  });
});
