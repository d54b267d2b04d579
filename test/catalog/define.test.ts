import { expect, it } from 'vitest';
import { family } from '../../src/catalog/define.js';

const FACTS = { services: ['x'], governedBy: 'sharing', docs: '', access: {} } as const;
const STEP = { action: 'Verify', who: 'caller', title: 'Look', detail: '' } as const;

it('what no family has does not compile', () => {
  const ids = family({
    ...FACTS,
    sentences: { own: 'said in {project}' },
    answers: [{ kind: 'NotShared', sentences: ['own'] }],
    situations: {
      a: { says: '', source: '', when: { kind: 'NotShared', sentences: ['own', 'shared-file', 'platform/iam/x'] }, steps: [STEP] },
    },
  });
  // @ts-expect-error -- no sentence of this family, nor of another one
  family({ ...FACTS, sentences: { own: 'x' }, answers: [{ kind: 'NotShared', sentences: ['other'] }], situations: {} });
  // @ts-expect-error -- an unknown hole in a phrase
  family({ ...FACTS, sentences: { own: 'in {projekt}' }, answers: [], situations: {} });
  family({
    ...FACTS,
    sentences: {},
    answers: [],
    // @ts-expect-error -- an unknown hole in a title
    situations: { a: { says: '', source: '', when: { kind: 'NotShared' }, steps: [{ ...STEP, title: 'Ask {nobody}' }] } },
  });
  family({
    ...FACTS,
    sentences: {},
    answers: [],
    // @ts-expect-error -- an unknown kind of caller
    situations: { a: { says: '', source: '', when: { kind: 'NotShared', callers: ['robot'] }, steps: [] } },
  });
  expect(ids.sentences.own).toBe('said in {project}');
});
