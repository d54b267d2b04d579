/**
 * Reads what people pasted (the `printout`s of `../shared/corpus/fixes.jsonl`, or of `--file PATH`), then prints each denial of `denials.jsonl` as its client
 * prints it and pipes that into the built program: how often does `explain` name the labelled kind? `--pasted` does the first part only, `--json` prints it as
 * JSON. Where the folder is absent it says so and exits 0. Exits 1 when fewer than 95 % are right.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pastedReport } from './printouts/pasted.js';
import type { PrintedRecord } from './printouts/record.js';
import { printoutOf } from './printouts/render.js';

const corpus = fileURLToPath(new URL('../../shared/corpus/denials.jsonl', import.meta.url));
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const AT_ONCE = 4;
const TARGET = 0.95;

interface Outcome {
  readonly record: PrintedRecord;
  readonly got: string;
  readonly code: number | null;
}

const { values } = parseArgs({ options: { file: { type: 'string' }, json: { type: 'boolean' }, pasted: { type: 'boolean' } } });
const pasted = await pastedReport(values.file);
if (pasted !== undefined) console.log(values.json ? JSON.stringify(pasted, null, 2) : pasted.text);
if (values.pasted || values.json) {
  // That was all.
} else if (!existsSync(corpus)) {
  console.log('The corpus (../shared/corpus/denials.jsonl) is not here: nothing to print.');
} else {
  const lines = readFileSync(corpus, 'utf8').split('\n');
  const records = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as PrintedRecord);
  report(await explainAll(records));
}

async function explainAll(records: readonly PrintedRecord[]): Promise<readonly Outcome[]> {
  const turns = new Map<string, number>();
  const waiting = records.map((record) => {
    const turn = turns.get(record.client) ?? 0;
    turns.set(record.client, turn + 1);
    return { record, turn };
  });
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { code, out } = await pipe(await printoutOf(next.record, next.turn));
      const result = JSON.parse(out || '{}') as { denial?: { kind?: string } };
      outcomes.push({ record: next.record, got: result.denial?.kind ?? 'none', code });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcomes;
}

function pipe(text: string): Promise<{ readonly code: number | null; readonly out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'explain', '--json'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.on('error', reject).on('close', (code) => resolve({ code, out }));
    child.stdin.on('error', () => {}).end(text);
  });
}

function report(outcomes: readonly Outcome[]): void {
  const isRight = ({ record: { gold }, got }: Outcome): boolean => got === gold.kind || got === gold.secondKind;
  for (const outcome of outcomes.filter((one) => !isRight(one))) {
    const { id, client, gold } = outcome.record;
    console.log(`wrong  ${client} ${id}: expected ${gold.kind}, got ${outcome.got} (exit code ${outcome.code})`);
  }
  const clients = [...new Set(outcomes.map(({ record }) => record.client))].sort();
  console.table(
    Object.fromEntries(
      clients.map((client) => {
        const own = outcomes.filter(({ record }) => record.client === client);
        return [client, { printouts: own.length, right: own.filter(isRight).length }];
      }),
    ),
  );
  const right = outcomes.filter(isRight).length;
  const odd = outcomes.filter(({ code }) => code !== 0 && code !== 1).length;
  console.log(
    `${right} of ${outcomes.length} printouts explained as labelled (${((100 * right) / outcomes.length).toFixed(1)} %); other exit codes than 0 and 1: ${odd}`,
  );
  process.exitCode = right / outcomes.length >= TARGET && odd === 0 ? 0 : 1;
}
