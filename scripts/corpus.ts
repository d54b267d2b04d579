/**
 * Classifies the real denials of `../shared/corpus/denials.jsonl` with the built package and prints how well it does: accuracy, fields, a confusion table and
 * each miss. `--json` prints the same as JSON. Where the folder is absent it says so and exits 0.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { confusionTable, fieldReport, missReport, summary } from './corpus/report.js';
import { score, type CorpusRecord, type Library } from './corpus/score.js';

const corpus = fileURLToPath(new URL('../../shared/corpus/denials.jsonl', import.meta.url));
const built = new URL('../dist/index.js', import.meta.url);

if (!existsSync(corpus)) {
  console.log('The corpus (../shared/corpus/denials.jsonl) is not here: nothing to classify.');
} else if (!existsSync(built)) {
  console.error('The package is not built: run `npm run build` first.');
  process.exitCode = 1;
} else {
  const library = (await import(built.href)) as Library;
  const lines = readFileSync(corpus, 'utf8').split('\n');
  const records = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as CorpusRecord);
  const scores = await Promise.all(records.map((record) => score(record, library)));
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ...summary(scores), records: scores }, null, 2));
  else console.log([missReport(scores), confusionTable(scores), fieldReport(scores), summary(scores).text].join('\n\n'));
}
