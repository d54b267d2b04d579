import type { classifyResponse, Denial, toDenial } from '../../src/index.js';

/** One record of the corpus, as far as it is scored. */
export interface CorpusRecord {
  readonly id: string;
  readonly request: { readonly method: string | null; readonly url: string | null };
  readonly response: { readonly status: number; readonly headers: Record<string, string>; readonly body: unknown } | null;
  readonly grpc: Record<string, unknown> | null;
  readonly gold: {
    readonly kind: string;
    readonly secondKind?: string;
    readonly altKinds: readonly string[];
    readonly permissions: readonly string[];
    readonly requiredScopes: readonly string[];
    readonly service: string | null;
    readonly project: string | null;
    readonly quotaMetric: string | null;
    readonly principal: string | null;
    readonly resource: string | null;
  };
}

/** What is used of the built package. */
export interface Library {
  readonly classifyResponse: typeof classifyResponse;
  readonly toDenial: typeof toDenial;
}

/** How the package did on one record. */
export interface Score {
  readonly id: string;
  readonly gold: string;
  readonly got: string;
  readonly certainty: string;
  readonly verdict: 'exact' | 'tolerable' | 'wrong';
  readonly decidedBy: string;
  readonly fields: readonly FieldScore[];
}

/** How the package did on one field of one record. */
export interface FieldScore {
  readonly field: string;
  readonly expected: string;
  readonly got: string;
  readonly verdict: 'right' | 'wrong' | 'unstated';
}

/** Classifies one record and compares. */
export async function score(record: CorpusRecord, library: Library): Promise<Score> {
  const denial = await classify(record, library);
  const { kind, secondKind, altKinds } = record.gold;
  const got = denial?.kind ?? 'none';
  const exact = got === kind || got === secondKind;
  return {
    id: record.id,
    gold: kind,
    got,
    certainty: denial?.certainty ?? '-',
    verdict: exact ? 'exact' : altKinds.includes(got) ? 'tolerable' : 'wrong',
    decidedBy: denial?.evidence[0] ? `${denial.evidence[0].source} ${denial.evidence[0].value}` : '-',
    fields: fieldsOf(record, denial),
  };
}

/** What the package makes of one record. */
export async function classify({ response, grpc, request }: CorpusRecord, library: Library): Promise<Denial | undefined> {
  const offline = { identity: 'offline' } as const;
  if (response) return library.classifyResponse({ ...response, request }, offline);
  const error = Object.assign(new Error(`${String(grpc?.['code'])} ${String(grpc?.['details'])}`), grpc);
  return library.toDenial(error, offline);
}

function fieldsOf(record: CorpusRecord, denial: Denial | undefined): FieldScore[] {
  const { gold } = record;
  const permissions = denial?.kind === 'MissingPermission' ? denial.permissions : [];
  const scopes = denial?.kind === 'InsufficientScope' ? denial.requiredScopes : [];
  const quota = denial?.kind === 'RateLimited' || denial?.kind === 'QuotaExceeded' ? denial.quota?.metric : undefined;
  const stated = JSON.stringify([record.response, record.grpc, record.request]);
  return [
    compareList('permissions', gold.permissions, permissions, stated, denial?.kind === 'MissingPermission'),
    compareList('scopes', gold.requiredScopes, scopes, stated, gold.requiredScopes.length > 0),
    compare('service', gold.service, denial?.service, stated),
    compare('project', gold.project, denial?.project, stated),
    compare('quota metric', gold.quotaMetric, quota, stated),
    compare('principal', gold.principal, denial?.caller.email ?? denial?.caller.principal, stated),
    compare('resource', gold.resource, denial?.resource?.name ?? denial?.resource?.id, stated),
  ].filter((field) => field !== undefined);
}

function compareList(
  field: string,
  expected: readonly string[],
  got: readonly string[],
  stated: string,
  counts: boolean,
): FieldScore | undefined {
  if (!counts) return undefined;
  if (expected.length === 0)
    return got.length > 0 && got.some((name) => !stated.includes(name))
      ? { field, expected: '-', got: got.join(' '), verdict: 'unstated' }
      : undefined;
  const verdict = expected.every((name) => got.includes(name)) ? 'right' : 'wrong';
  return { field, expected: expected.join(' '), got: got.join(' '), verdict };
}

function compare(field: string, expected: string | null, got: string | undefined, stated: string): FieldScore | undefined {
  if (expected === null) {
    const invented = got !== undefined && field !== 'service' && !stated.includes(got);
    return invented ? { field, expected: '-', got, verdict: 'unstated' } : undefined;
  }
  return { field, expected, got: got ?? '-', verdict: got === expected ? 'right' : 'wrong' };
}
