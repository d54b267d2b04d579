/**
 * Classifies the real denials of `../shared/corpus/` (`denials.jsonl`, `fixes.jsonl`) with the built package and prints how well it does: accuracy, fields, a
 * confusion table and each miss. `--json` prints the same as JSON. Where the folder is absent it says so and exits 0.
 */
import { confusionTable, fieldReport, missReport, summary } from './corpus/report.js';
import { builtLibrary, readRecords } from './corpus/read-records.js';
import { score, type CorpusRecord } from './corpus/score.js';

const FILES = ['denials.jsonl', 'fixes.jsonl'];

for (const file of FILES) {
  const records = readRecords<CorpusRecord>(file);
  if (!records) {
    console.log(`The corpus (../shared/corpus/${file}) is not here: nothing to classify.`);
    continue;
  }
  const library = await builtLibrary();
  const scores = await Promise.all(records.map((record) => score(record, library)));
  if (process.argv.includes('--json')) console.log(JSON.stringify({ file, ...summary(scores), records: scores }, null, 2));
  else console.log([`== ${file}`, missReport(scores), confusionTable(scores), fieldReport(scores), summary(scores).text].join('\n\n'));
}
