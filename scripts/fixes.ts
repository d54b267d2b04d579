/**
 * Compares the remedies of the built package with the known fixes of `../shared/corpus/fixes.jsonl`: how often the first remedy is the fix, how often one of
 * the first three, how often advice is harmful; then each miss and each harmful one. `--json` prints the same as JSON, `--file PATH` reads another file of the
 * same form. Where the folder is absent it says so and exits 0.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtLibrary, parseLines, readRecords } from './corpus/read-records.js';
import { type FixRecord, type FixScore, scoreFix } from './fixes/score-fix.js';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, file: { type: 'string' } } });
const records =
  values.file === undefined ? readRecords<FixRecord>('fixes.jsonl') : parseLines<FixRecord>(readFileSync(values.file, 'utf8'));

if (!records) {
  console.log('The corpus (../shared/corpus/fixes.jsonl) is not here: nothing to compare.');
} else {
  const library = await builtLibrary();
  const scores = (await Promise.all(records.map((record) => scoreFix(record, library)))).filter((score) => score !== undefined);
  if (values.json) console.log(JSON.stringify({ figures: figures(scores), records: scores }, null, 2));
  else console.log([...scores.filter(isMiss).map(described), table(scores)].join('\n\n'));
}

function isMiss({ place, harmful }: FixScore): boolean {
  return place !== 1 || harmful.length > 0;
}

function described({ id, known, expected, got, situation, place, harmful, fix, remedies }: FixScore): string {
  const where = place === 0 ? 'not among the remedies' : `remedy ${place}`;
  return [
    `${id} (${known}): ${where}${harmful.length > 0 ? `, HARMFUL: ${harmful.join(' ')}` : ''}`,
    `  kind ${got}${got === expected ? '' : ` (expected ${expected})`}, situation ${situation}`,
    `  fix: ${fix}`,
    ...remedies.map((remedy, index) => `  ${index + 1}. ${remedy}`),
  ].join('\n');
}

interface Figures {
  readonly records: number;
  readonly first: string;
  readonly amongThree: string;
  readonly amongAll: string;
  readonly harmful: string;
}

function figures(scores: readonly FixScore[]): Record<string, Figures> {
  const of = (...known: string[]): Figures => {
    const some = scores.filter((score) => known.includes(score.known));
    const share = (holds: (score: FixScore) => boolean): string =>
      some.length === 0 ? '-' : `${((100 * some.filter(holds).length) / some.length).toFixed(1)} %`;
    return {
      records: some.length,
      first: share(({ place }) => place === 1),
      amongThree: share(({ place }) => place >= 1 && place <= 3),
      amongAll: share(({ place }) => place >= 1),
      harmful: share(({ harmful }) => harmful.length > 0),
    };
  };
  return { 'stated or inferable': of('stated', 'inferable'), stated: of('stated'), inferable: of('inferable'), hidden: of('hidden') };
}

function table(scores: readonly FixScore[]): string {
  const rows = Object.entries(figures(scores)).map(([known, { records: count, first, amongThree, amongAll, harmful }]) =>
    [known.padEnd(20), String(count).padStart(7), ...[first, amongThree, amongAll, harmful].map((figure) => figure.padStart(12))].join(''),
  );
  return [`${''.padEnd(20)}records       first  among three   among all     harmful`, ...rows].join('\n');
}
