/**
 * Feeds every reason of `../shared/reasons.tsv` that is labelled a denial to the built package, in the documented wire shape of its service and status, and
 * prints how many get the labelled kind. The others must stand in `scripts/reasons/exceptions.ts`, each with its reason. Where the file is absent it says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { classifyResponse } from '../src/index.js';
import { EXCEPTIONS } from './reasons/exceptions.js';
import { wireShape, type ReasonRow } from './reasons/wire-shape.js';

const table = fileURLToPath(new URL('../../shared/reasons.tsv', import.meta.url));
const built = new URL('../dist/index.js', import.meta.url);

if (!existsSync(table)) {
  console.log('The table of reasons (../shared/reasons.tsv) is not here: nothing to classify.');
} else if (!existsSync(built)) {
  console.error('The package is not built: run `npm run build` first.');
  process.exitCode = 1;
} else {
  const library = (await import(built.href)) as { classifyResponse: typeof classifyResponse };
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(readRow)
    .filter(({ kind }) => kind !== '-');
  const unexpected: string[] = [];
  let classified = 0;
  let excepted = 0;
  for (const row of rows) {
    const got = (await library.classifyResponse(wireShape(row), { identity: 'offline' }))?.kind ?? 'none';
    const exception = EXCEPTIONS.find(([reason, service]) => reason === row.reason && row.service.includes(service));
    if (got === row.kind) classified += 1;
    else if (exception) excepted += 1;
    else unexpected.push(`  ${row.reason} (${row.service}, ${row.status}): expected ${row.kind}, got ${got}`);
    if (got === row.kind && exception)
      unexpected.push(`  ${row.reason} (${row.service}): stands among the exceptions but is classified as labelled`);
  }
  console.log([...(unexpected.length > 0 ? [`Not as labelled (${unexpected.length}):`, ...unexpected, ''] : [])].join('\n'));
  console.log(
    `${rows.length} rows: ${classified} classified as labelled (${((100 * classified) / rows.length).toFixed(1)} %), ${excepted} reviewed exceptions, ${unexpected.length} unexpected`,
  );
  if (unexpected.length > 0) process.exitCode = 1;
}

function readRow(line: string): ReasonRow {
  const [reason = '', service = '', status = '', kind = '', , , meaning = ''] = line.split('\t');
  return { reason, service, status, kind, meaning };
}
