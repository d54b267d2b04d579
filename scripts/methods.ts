import { runMethods } from '../test/intercept/methods.js';

/** Denies every method of the installed googleapis and prints what became of it. `npm run methods -- drive sheets` takes some APIs; `--json` prints the problems. */
const apis = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const outcomes = await runMethods((api) => apis.length === 0 || apis.includes(api));
const problems = outcomes.filter(({ problem }) => problem !== undefined);

if (process.argv.includes('--json')) console.log(JSON.stringify(problems, null, 2));
else for (const { id, problem, url } of problems) console.log(`${id}: ${problem} (${url})`);
console.log(
  `${outcomes.length} methods denied through their generated clients: ${outcomes.length - problems.length} as they should be, ${problems.length} not`,
);
process.exitCode = problems.length === 0 && outcomes.length > 0 ? 0 : 1;
