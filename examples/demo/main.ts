/**
 * The library at work: real `googleapis` clients meet every kind of denial, over real HTTP, from a server on this machine that answers in
 * Google's own wire formats. Nothing leaves the machine. `npm run demo`
 */
import { readFile } from 'node:fs/promises';
import { explainDenial, isDenial, KINDS, type Denial } from 'google-denials';
import { makeCalls } from './calls.js';
import { makeCredentials } from './credentials.js';
import { startGoogle } from './google.js';
import { handle } from './handle.js';
import { diagnoseLive } from './live.js';
import { table } from './table.js';

const color = process.stdout.isTTY && !process.env.NO_COLOR;
const google = await startGoogle();
const denials: Denial[] = [];
const untouched: string[] = [];

for (const { does, run } of makeCalls(makeCredentials(google), google)) {
  try {
    await run();
    untouched.push(`${does}: answered as always`);
  } catch (error) {
    if (!isDenial(error)) {
      untouched.push(`${does}: ${(error as Error).message} (thrown as always)`);
      continue;
    }
    denials.push(error);
    console.log(`\n── ${denials.length}. When ${does} ──\n\n${explainDenial(error, { color })}\n\n  The app: ${handle(error)}`);
  }
}
google.close();

console.log(`\n── What handles them: handle.ts ──\n\n${await readFile(new URL('handle.ts', import.meta.url), 'utf8')}`);
console.log(`── What passes through untouched ──\n\n${untouched.map((line) => `  ${line}`).join('\n')}\n`);
console.log('── In short ──\n');
console.log(
  table(
    ['KIND', 'CALLER', 'DENIED', 'FIRST REMEDY'],
    denials.map((denial) => [denial.kind, callerOf(denial), deniedOf(denial), denial.remedies[0]?.title ?? '']),
    [18, 46, 44, Infinity],
  ),
);

await diagnoseLive(color);

const missing = KINDS.filter((kind) => !denials.some((denial) => denial.kind === kind));
if (missing.length > 0) {
  console.error(`\nNot met: ${missing.join(', ')}`);
  process.exitCode = 1;
}

function callerOf({ caller }: Denial): string {
  return caller.email ?? caller.principal ?? (caller.keySuffix ? `API key ending in ${caller.keySuffix}` : caller.type);
}

function deniedOf(denial: Denial): string {
  if (denial.phase === 'credentials') return `a token for ${denial.resource?.id ?? denial.caller.subject ?? 'the call'}`;
  return [denial.method ?? denial.service, denial.resource?.id].filter(Boolean).join(' ');
}
