import type { Denial, Remedy } from '../../src/index.js';
import { classify, type CorpusRecord, type Library } from '../corpus/score.js';

/** A record whose fix somebody told, as far as it is scored. */
export interface FixRecord extends CorpusRecord {
  readonly fix: {
    readonly text: string;
    readonly known: 'stated' | 'inferable' | 'hidden' | null;
    readonly actions: readonly string[] | null;
    readonly says: readonly string[] | null;
    readonly never: readonly string[] | null;
  } | null;
}

/** How the remedies of one record compare with the known fix. */
export interface FixScore {
  readonly id: string;
  readonly known: string;
  readonly expected: string;
  readonly got: string;
  readonly situation: string;
  /** Which remedy is the fix, counted from 1; 0 where none is. */
  readonly place: number;
  /** What one of the first three remedies says and must not. */
  readonly harmful: readonly string[];
  readonly fix: string;
  readonly remedies: readonly string[];
}

/** Actions that count as another one. */
const COUNTS_AS: Readonly<Record<string, readonly string[]>> = {
  SlowDown: ['SlowDown', 'Wait', 'ChangeRequest'],
  SetQuotaProject: ['SetQuotaProject', 'FixCredential'],
};

/** Scores one record; `undefined` where nobody tells the fix. */
export async function scoreFix(record: FixRecord, library: Library): Promise<FixScore | undefined> {
  return record.fix?.known ? scoreAdvice(record, await classify(record, library)) : undefined;
}

/** Scores what a denial advises, however it was read; `undefined` where nobody tells the fix. */
export function scoreAdvice(record: FixRecord, denial: Denial | undefined): FixScore | undefined {
  const { fix } = record;
  if (!fix?.known) return undefined;
  const remedies = denial?.remedies ?? [];
  const never = (fix.never ?? []).map((source) => new RegExp(source, 'i'));
  return {
    id: record.id,
    known: fix.known,
    expected: record.gold.kind,
    got: denial?.kind ?? 'none',
    situation: situationOf(denial),
    place: remedies.findIndex((remedy) => isFix(remedy, fix)) + 1,
    harmful: never.filter((pattern) => remedies.slice(0, 3).some((remedy) => pattern.test(textOf(remedy)))).map(({ source }) => source),
    fix: `${(fix.actions ?? []).join('|')} /${(fix.says ?? []).join('/ /')}/ ${fix.text}`,
    remedies: remedies.map((remedy) => `${remedy.action}: ${remedy.title}${remedy.command === undefined ? '' : ` $ ${remedy.command}`}`),
  };
}

function isFix(remedy: Remedy, fix: NonNullable<FixRecord['fix']>): boolean {
  const accepted = fix.actions ?? [];
  const text = textOf(remedy);
  return (
    (COUNTS_AS[remedy.action] ?? [remedy.action]).some((action) => accepted.includes(action)) &&
    (fix.says ?? []).every((source) => new RegExp(source, 'i').test(text))
  );
}

/** Everything that a remedy tells people. */
function textOf(remedy: Remedy & { readonly when?: string }): string {
  const { when, title, detail, command, url, docs } = remedy;
  return [when, title, detail, command, url, docs].filter((part) => part !== undefined).join('\n');
}

function situationOf(denial: Denial | undefined): string {
  return (denial as { situation?: { id?: string } } | undefined)?.situation?.id ?? '-';
}
