import { KINDS } from '../../src/classification/kinds.js';
import type { Score } from './score.js';

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** The figures that the targets are about. */
export function summary(scores: readonly Score[]): {
  readonly total: number;
  readonly exact: number;
  readonly tolerable: number;
  readonly text: string;
} {
  const exact = scores.filter(({ verdict }) => verdict === 'exact').length;
  const tolerable = scores.filter(({ verdict }) => verdict !== 'wrong').length;
  const certainties = ['certain', 'likely', 'possible'].map((certainty) => {
    const said = scores.filter((score) => score.certainty === certainty);
    const right = said.filter(({ verdict }) => verdict === 'exact').length;
    return `${certainty} ${right}/${said.length} right (${percent(right, said.length)})`;
  });
  const text = [
    `${scores.length} denials: exact ${exact} (${percent(exact, scores.length)}), tolerable ${tolerable} (${percent(tolerable, scores.length)})`,
    `certainty: ${certainties.join(', ')}`,
  ].join('\n');
  return { total: scores.length, exact, tolerable, text };
}

/** Every record that is not exact, with what decided it. */
export function missReport(scores: readonly Score[]): string {
  const misses = scores.filter(({ verdict }) => verdict !== 'exact');
  const fields = scores.flatMap(({ id, fields: all }) =>
    all
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ field, expected, got, verdict }) => `  ${id}: ${field} ${verdict}: expected ${expected}, got ${got}`),
  );
  return [
    `Misses (${misses.length}):`,
    ...misses.map(
      ({ id, verdict, gold, got, certainty, decidedBy }) =>
        `  ${verdict.padEnd(9)} ${id}: expected ${gold}, got ${got} (${certainty}) by ${decidedBy}`,
    ),
    `Fields (${fields.length}):`,
    ...fields,
  ].join('\n');
}

/** Expected kinds down, given kinds across. */
export function confusionTable(scores: readonly Score[]): string {
  const columns = [...KINDS, 'none'];
  const count = (gold: string, got: string): number => scores.filter((score) => score.gold === gold && score.got === got).length;
  const header = ['expected \\ got'.padEnd(20), ...columns.map((kind) => kind.slice(0, 9).padStart(10)), '    exact'].join('');
  const rows = KINDS.map((gold) => {
    const all = scores.filter((score) => score.gold === gold);
    const exact = all.filter(({ verdict }) => verdict === 'exact').length;
    return [
      gold.padEnd(20),
      ...columns.map((got) => (count(gold, got) === 0 ? '·' : String(count(gold, got))).padStart(10)),
      percent(exact, all.length).padStart(9),
    ].join('');
  });
  return [header, ...rows].join('\n');
}

/** How many of the stated fields were read. */
export function fieldReport(scores: readonly Score[]): string {
  const all = scores.flatMap(({ fields }) => fields);
  const names = [...new Set(all.map(({ field }) => field))];
  return names
    .map((name) => {
      const of = all.filter(({ field }) => field === name);
      const stated = of.filter(({ verdict }) => verdict !== 'unstated');
      const right = of.filter(({ verdict }) => verdict === 'right').length;
      return `${name.padEnd(14)}${right}/${stated.length} of those that state it (${percent(right, stated.length)}), ${of.length - stated.length} not stated by the payload`;
    })
    .join('\n');
}
