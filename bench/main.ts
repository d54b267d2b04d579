import { parseArgs } from 'node:util';
import { loadBuilt } from './built.js';
import { benchColdStart } from './cold-start.js';
import { benchDenials } from './denials.js';
import { benchFirstLoad } from './first-load.js';
import { benchLargestTables } from './knowledge.js';
import { benchMultiplied } from './multiplied.js';
import { keepsBudget, tableOf, type Result } from './result.js';
import { benchBundle, benchHandler, benchPackage } from './sizes.js';
import { benchRecording, benchSuccess } from './success.js';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '300' } } });
const rounds = Number(values.rounds);
const built = await loadBuilt();

const results: Result[] = [
  ...benchSuccess(9, rounds * 2),
  ...benchRecording(9, rounds * 2),
  ...(await benchColdStart()),
  ...(await benchDenials(built, rounds)),
  ...(await benchMultiplied(built, rounds)),
  ...benchFirstLoad(7),
  ...benchLargestTables(7),
  ...(await benchBundle()),
  ...(await benchHandler()),
  ...benchPackage(),
];

const missed = results.filter((result) => !keepsBudget(result));
if (values.json) console.log(JSON.stringify({ node: process.version, results }, null, 2));
else {
  console.log(`Node ${process.version}\n\n${tableOf(results)}`);
  if (missed.length > 0) console.log(`\n${missed.length} missed.`);
}
process.exitCode = missed.length > 0 ? 1 : 0;
