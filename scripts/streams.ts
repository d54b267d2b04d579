import { inspect } from 'node:util';
import { runTable } from '../test/transparency/streams/table.js';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** Prints what every kind of stream tells every kind of consumer when it fails, bare and intercepted. `--json` prints the cells; a pattern chooses some. */
const rows = await runTable(words[0] === undefined ? undefined : new RegExp(words[0]));
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  const lines = new Map<string, Record<string, string>>();
  for (const { kind, gax, code, afterData, consumer, same } of rows) {
    const line = `${kind} | gax ${gax} | code ${code}${afterData ? ' after data' : ''}`;
    lines.set(line, { ...lines.get(line), [consumer]: same ? 'equal' : 'DIFFERS' });
  }
  console.table(Object.fromEntries(lines));
}
const different = rows.filter(({ same }) => !same);
for (const row of different.slice(0, 20)) console.log(inspect(row, { depth: 5, breakLength: 180 }));
console.log(`${rows.length - different.length} of ${rows.length} cells are equal to bare`);
process.exitCode = different.length === 0 ? 0 : 1;
