import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as lib from '../src/index.js';
import { IN_CI } from '../test/clients/rows/in-ci.js';
import { measure, type Measured } from '../test/clients/world/measure.js';
import { startGoogle } from '../test/clients/world/start.js';

/** Measures every client against one server on loopback, prints the table, and writes it into the page on compatibility. */
const PAGE = 'docs/compatibility.md';
const [START, END] = ['<!-- clients -->', '<!-- /clients -->'];

const require = createRequire(import.meta.url);
const { devDependencies } = require('../package.json') as { devDependencies: Record<string, string> };

const world = await startGoogle();
const measured: Measured[] = [];
for (const row of IN_CI) {
  console.error(row.client);
  measured.push(await measure(row, world, lib, (name) => import(name)));
}
world.close();

const lines = measured.map((result) => {
  const { row, intercept, thrown, read, asked, fields, allFields, caller, differences } = result;
  const versions = row.packages.map((name) => `\`${name}\` ${devDependencies[name]!.replace('^', '')}`).join(', ');
  const throws = intercept === 'yes' ? `${thrown} of ${asked}` : `refused: ${row.because ?? ''}`;
  const named = intercept === 'yes' ? (caller ? 'yes' : 'no') : '–';
  const same = differences.length === 0 ? 'yes' : differences.join('; ');
  return `| ${[row.client, versions, throws, `${read} of ${asked}`, `${Math.round((fields / allFields) * 100)} %`, named, same].join(' | ')} |`;
});
const table = [
  '| Client | Packages | `interceptDenials` | `toDenial` | Fields | Caller | All else as before |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...lines,
].join('\n');
console.log(table);
const page = readFileSync(PAGE, 'utf8');
const [before, rest] = page.split(START) as [string, string];
writeFileSync(PAGE, `${before}${START}\n\n${table}\n\n${END}${rest.split(END)[1]!}`);
// Some clients keep their connections.
process.exit(measured.some(({ differences }) => differences.length > 0) ? 1 : 0);
