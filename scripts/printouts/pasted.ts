import { readFileSync } from 'node:fs';
import { explainText } from '../../src/cli/input/explain-text.js';
import type { Denial } from '../../src/index.js';
import { parseLines, readRecords } from '../corpus/read-records.js';
import { classify } from '../corpus/score.js';
import { type FixRecord, scoreAdvice } from '../fixes/score-fix.js';
import * as library from '../../src/index.js';

type PastedRecord = FixRecord & { readonly printout: string; readonly client: string };

/** How `explain` read one paste. */
interface Reading {
  readonly id: string;
  readonly client: string;
  readonly expected: string;
  readonly got: string;
  readonly verdict: 'exact' | 'tolerable' | 'wrong';
  /** What the library makes of the response itself: no reader can do better than that. */
  readonly whole: string;
  /** What the response itself, read by the library, says and the paste does not give back: `service: drive.googleapis.com, got -`. */
  readonly lost: readonly string[];
  /** Which remedy is the fix, counted from 1, 0 where none is; absent where nobody tells it. */
  readonly place?: number;
  readonly harmful: boolean;
  readonly ms: number;
}

/** Everything that is told of the pastes, and the same as a text. `undefined` where the corpus is absent. */
export async function pastedReport(
  file: string | undefined,
): Promise<{ readonly text: string; readonly readings: readonly Reading[] } | undefined> {
  const records = file === undefined ? readRecords<PastedRecord>('fixes.jsonl') : parseLines<PastedRecord>(readFileSync(file, 'utf8'));
  if (!records) return undefined;
  const readings: Reading[] = [];
  for (const record of records) readings.push(await read(record));
  return { text: asText(readings), readings };
}

async function read(record: PastedRecord): Promise<Reading> {
  const begun = performance.now();
  const { denial } = await explainText(record.printout);
  const ms = performance.now() - begun;
  const { kind, secondKind, altKinds } = record.gold;
  const got = denial?.kind ?? 'none';
  const whole = await classify(record, library);
  const advice = scoreAdvice(record, denial);
  return {
    id: record.id,
    client: record.client,
    expected: kind,
    got,
    verdict: got === kind || got === secondKind ? 'exact' : altKinds.includes(got) ? 'tolerable' : 'wrong',
    whole: whole?.kind ?? 'none',
    lost: lost(record, whole, denial),
    ...(advice && { place: advice.place }),
    harmful: (advice?.harmful.length ?? 0) > 0,
    ms,
  };
}

/** What of the structured response is missing or different in the reading; only what the paste shows is held against it. */
function lost(record: PastedRecord, whole: Denial | undefined, denial: Denial | undefined): readonly string[] {
  const facts: Record<string, (from: Denial | undefined) => string | undefined> = {
    service: (from) => from?.service,
    method: (from) => from?.method,
    resource: (from) => from?.resource?.id,
    caller: (from) => from?.caller.email ?? from?.caller.principal,
  };
  return Object.entries(facts).flatMap(([name, of]) => {
    const stated = of(whole);
    const found = of(denial);
    if (
      stated === found ||
      (stated === undefined && (found === undefined || record.printout.includes(found) || name === 'service' || name === 'method'))
    )
      return [];
    const shown = isShown(name, record, stated);
    return stated === undefined || shown ? [`${name}: ${stated ?? '-'}, got ${found ?? '-'}`] : [];
  });
}

/** Whether the paste shows a fact: a service by its name, a method by the URL and the verb that call it, anything else as it is. */
function isShown(name: string, { printout, request }: PastedRecord, stated = ''): boolean {
  if (name === 'service') return new RegExp(`\\b${stated.split('.')[0]!}\\b`, 'i').test(printout);
  if (name !== 'method') return printout.includes(stated);
  const url = request?.url?.replace(/\?.*/, '');
  return url != null && printout.replaceAll('\\/', '/').includes(url) && printout.includes(request.method ?? 'GET');
}

function asText(readings: readonly Reading[]): string {
  const share = (some: readonly Reading[], of: readonly Reading[]): string =>
    `${some.length} of ${of.length} (${((100 * some.length) / of.length).toFixed(1)} %)`;
  const told = readings.filter(({ place }) => place !== undefined);
  const exact = readings.filter(({ verdict }) => verdict === 'exact');
  const without = (fact: string): readonly Reading[] =>
    readings.filter(({ lost: facts }) => !facts.some((one) => one.startsWith(`${fact}:`)));
  const slowest = Math.max(...readings.slice(1).map(({ ms }) => ms));
  return [
    ...readings
      .filter(({ verdict }) => verdict !== 'exact')
      .map(
        ({ verdict, client, id, expected, got, whole }) =>
          `${verdict.padEnd(9)} ${client} ${id}: expected ${expected}, got ${got} (the response itself: ${whole})`,
      ),
    ...readings.filter(({ lost: facts }) => facts.length > 0).map(({ id, lost: facts }) => `lost      ${id}: ${facts.join('; ')}`),
    `Pasted printouts: exact ${share(exact, readings)}, exact or tolerable ${share(
      readings.filter(({ verdict }) => verdict !== 'wrong'),
      readings,
    )}`,
    ...['service', 'method', 'resource', 'caller'].map(
      (fact) => `  ${fact} as the response itself gives it: ${share(without(fact), readings)}`,
    ),
    `  the fix is the first remedy: ${share(
      told.filter(({ place }) => place === 1),
      told,
    )}; harmful advice: ${share(
      told.filter(({ harmful }) => harmful),
      told,
    )}`,
    `  slowest: ${slowest.toFixed(0)} ms`,
    '',
  ].join('\n');
}
