import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportCoverage } from './coverage.js';
import { buildKnowledge } from './generated-files.js';

/**
 * `npm run knowledge` writes the tables of `src/knowledge/generated/`; `npm run knowledge -- --check` writes nothing and fails when they
 * differ from their inputs. The IAM inputs live outside the repository (`../shared/knowledge`, or `KNOWLEDGE_INPUTS`).
 */
const OUTPUT = fileURLToPath(new URL('../../src/knowledge/generated/', import.meta.url));
const INPUTS = process.env['KNOWLEDGE_INPUTS'] ?? fileURLToPath(new URL('../../../shared/knowledge', import.meta.url));
const check = process.argv.includes('--check');

if (!existsSync(`${INPUTS}/iam-roles.json`)) {
  console.log(
    `No IAM inputs in ${INPUTS}: the committed tables stay as they are. Set KNOWLEDGE_INPUTS to the folder with iam-roles.json and method-permissions.json.`,
  );
  process.exit(check ? 0 : 1);
}

const knowledge = buildKnowledge(INPUTS);
const present = new Set(
  existsSync(OUTPUT) ? readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')) : [],
);
const stale = [...present].filter((path) => !knowledge.files.has(path));
const changed = [...knowledge.files]
  .filter(([path, content]) => !present.has(path) || readFileSync(OUTPUT + path, 'utf8') !== content)
  .map(([path]) => path);

if (!check) {
  for (const path of stale) rmSync(OUTPUT + path);
  for (const path of changed) {
    mkdirSync(dirname(OUTPUT + path), { recursive: true });
    writeFileSync(OUTPUT + path, knowledge.files.get(path)!);
  }
}
const covered = reportCoverage(knowledge);
console.log(
  `${knowledge.files.size} files; ${changed.length} ${check ? 'differ' : 'written'}, ${stale.length} ${check ? 'left over' : 'removed'}`,
);
if (check && changed.length + stale.length > 0) {
  console.error(
    `The tables differ from their inputs: run \`npm run knowledge\` and commit the result. First: ${[...changed, ...stale][0]}`,
  );
  process.exitCode = 1;
}
if (!covered) process.exitCode = 1;
