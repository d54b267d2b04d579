import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/evidence/prose/read-wording.js';
import { HINTS, MENTIONS, TEMPLATES, type Wording } from '../../src/evidence/prose/wording.js';
import { cpuTime } from '../fixtures/cpu-time.js';
import { sentencesOf } from '../fixtures/sentences.js';

const ALL: readonly Wording[] = [...TEMPLATES, ...HINTS, ...MENTIONS];

/** Text that drives a pattern into as many dead ends as possible: the beginnings of its own sentences, again and again. */
function adversaries(pattern: RegExp): readonly string[] {
  const [sentence = ''] = fc.sample(sentencesOf(pattern), { numRuns: 1, seed: 11 });
  const words = sentence.split(/(?<=\W)|(?=\W)/);
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join(''));
  return [...new Set([...beginnings.slice(0, 16), ...words.slice(0, 8), sentence.slice(0, -1), 'a', ' ', '.', 'a.', "'"])].filter(
    (piece) => piece !== '',
  );
}

/** The shortest of a few runs, in milliseconds of processor time. */
function time(run: () => unknown, runs: number): number {
  let best = Infinity;
  for (let index = 0; index < runs; index += 1) {
    best = Math.min(best, cpuTime(run));
  }
  return best;
}

/** True if four times the text takes at most about four times as long; noise is given the benefit of further looks. */
function isLinear(pattern: RegExp, piece: string): boolean {
  const took = (length: number, runs: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    return time(() => {
      pattern.lastIndex = 0;
      pattern.exec(text);
    }, runs);
  };
  return [1, 3, 10, 30].some((runs) => {
    const long = took(16_000, runs);
    return long < 5 || long < took(4_000, runs) * 9;
  });
}

describe('no text from outside makes a wording slow', () => {
  it.each(ALL)('%s takes linear time', (_id, _cue, pattern) => {
    expect(adversaries(pattern).filter((piece) => !isLinear(pattern, piece))).toEqual([]);
  });

  it('and all of them together take little for the longest text that is read', () => {
    const cues = ALL.map(([, cue]) => cue).join(' ');
    for (const text of [cues, cues.toUpperCase(), `${cues} `.repeat(10), 'permission quota '.repeat(1_000), `"${'a.'.repeat(5_000)}`]) {
      expect(time(() => readWording([{ text, path: 'message' }]), 5)).toBeLessThan(200);
    }
  });
});
