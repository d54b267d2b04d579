import { runMatrix, tableOf } from '../test/intercept/matrix.js';

/** Prints what every client, in every major, makes of one and the same denial for every response type. `--json` prints the cells. */
const cells = await runMatrix();
if (process.argv.includes('--json')) console.log(JSON.stringify(cells, null, 2));
else console.table(tableOf(cells));

const outcomes = new Map<string, number>();
for (const { outcome } of cells) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
console.log([...outcomes].map(([outcome, count]) => `${outcome}: ${count} of ${cells.length} cells`).join('\n'));
process.exitCode = outcomes.size === 1 && outcomes.has('MissingPermission') ? 0 : 1;
