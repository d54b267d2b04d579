import type * as library from '../../../src/index.js';
import { type TargetName, targetNameOf } from '../../../src/intercept/targets.js';
import { DENIALS, EXPECTED, type Scenario, type Service } from './scenarios.js';
import type { World } from './server.js';

/** One client, made anew for each call. */
export interface Made {
  /** What is handed to `interceptDenials`; nothing for a client that only `toDenial` knows. */
  readonly target?: object;
  /** The call: through what `interceptDenials` handed back, where that is not the target itself. */
  readonly call: (intercepted: any) => unknown;
  readonly close?: () => unknown;
}

/** A line of the table. */
export interface Row {
  readonly client: string;
  /** The packages whose versions stand in the table. */
  readonly packages: readonly string[];
  /** The kind of target that the row proves to be met. None for a client that is refused, or that only `toDenial` knows. */
  readonly target?: TargetName;
  readonly service: Service;
  /** A client that accepts a `fetch` is handed `denialFetch()` the second time. */
  readonly make: (load: (name: string) => Promise<any>, fetch?: typeof globalThis.fetch) => Promise<Made> | Made;
  /** Who calls: `email`, or `keySuffix` of an API key. */
  readonly caller?: { readonly email?: string; readonly keySuffix?: string };
  /** What is not asked of this client, with the reason that users are told. */
  readonly skip?: Partial<Record<Scenario, string>>;
  /** What alone is asked of this client. */
  readonly only?: readonly Scenario[];
  /** What no response to this client tells. */
  readonly untold?: readonly ('service' | 'method' | 'delay')[];
  /** The body of a 200, where this client is denied in one. */
  readonly respond?: (scenario: Scenario) => object | undefined;
  /** What the token endpoint says, where it grants no token. */
  readonly token?: (scenario: Scenario) => object | undefined;
  /** The client keeps throwing its own error: `toDenial` knows the denial by it, and knows more where its requests were met. */
  readonly byToDenial?: 'intercepted' | 'by its fetch';
  /** The kinds that are right, where they are others than for most clients. */
  readonly kinds?: readonly string[];
  /** Why something of this client is out of reach. */
  readonly because?: string;
}

/** What one client was measured to do. */
export interface Measured {
  readonly row: Row;
  /** Which kind of target the library takes it for. */
  readonly target: TargetName | undefined;
  readonly intercept: 'yes' | 'TypeError' | 'no target';
  /** Denials whose kind was right, of those asked: intercepted, and read by `toDenial`. */
  readonly thrown: number;
  readonly read: number;
  readonly asked: number;
  /** Fields that were told, of those that could be: service, method, permission or delay. */
  readonly fields: number;
  readonly allFields: number;
  readonly caller: boolean;
  /** Where the intercepted client did something else than the bare one. */
  readonly differences: readonly string[];
}

type Outcome = { readonly error: any } | { readonly value: unknown };

/** Makes every call of a row twice, bare and intercepted, and compares. */
export async function measure(row: Row, world: World, lib: typeof library, load: (name: string) => Promise<any>): Promise<Measured> {
  const differences: string[] = [];
  const counts = { thrown: 0, read: 0, asked: 0, fields: 0, allFields: 0 };
  let intercept: Measured['intercept'] = 'no target';
  let target: TargetName | undefined;
  let caller = false;
  for (const scenario of ['Success', 'BadRequest', ...DENIALS] as const) {
    if (row.skip?.[scenario] !== undefined || row.only?.includes(scenario) === false) continue;
    const respond = row.respond && (() => row.respond?.(scenario));
    Object.assign(world, { scenario, service: row.service, respond, token: row.token?.(scenario) });
    const bare = await callOnce(row, world, load, (target) => target);
    const fetch = row.byToDenial === 'by its fetch' ? lib.denialFetch(undefined, { identity: 'offline' }) : undefined;
    const met = await callOnce({ ...row, make: () => row.make(load, fetch) }, world, load, (made) => {
      if (made === undefined) return undefined;
      target = targetNameOf(made);
      try {
        const intercepted = lib.interceptDenials(made, { identity: 'offline' });
        intercept = 'yes';
        return intercepted;
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        intercept = 'TypeError';
        return made;
      }
    });
    if (bare.attempts !== met.attempts) differences.push(`${scenario}: ${met.attempts} attempts instead of ${bare.attempts}`);
    if (scenario === 'Success' || scenario === 'BadRequest') {
      const [expected, told] = [described(bare.outcome), described(met.outcome)];
      if (expected !== told) differences.push(`${scenario}: ${told} instead of ${expected}`);
      continue;
    }
    counts.asked += 1;
    const isRight = ({ kind }: library.Denial): boolean => (row.kinds ?? EXPECTED[scenario]).includes(kind);
    const read = 'error' in bare.outcome ? await lib.toDenial(bare.outcome.error, { identity: 'offline' }) : undefined;
    const caught = 'error' in met.outcome ? met.outcome.error : undefined;
    const kept = row.byToDenial ? await lib.toDenial(caught, { identity: 'offline' }) : undefined;
    const thrown = kept ?? (lib.isDenial(caught) ? caught : undefined);
    if (read && isRight(read)) counts.read += 1;
    if (thrown && isRight(thrown)) counts.thrown += 1;
    const best = thrown ?? read;
    const fields = fieldsOf(best, scenario, row.untold);
    counts.fields += fields.filter(Boolean).length;
    counts.allFields += fields.length;
    const { email, keySuffix } = row.caller ?? {};
    caller ||= best !== undefined && (best.caller.email ?? best.caller.keySuffix) === (email ?? keySuffix);
  }
  return { row, target, intercept, ...counts, caller: row.caller !== undefined && caller, differences };
}

async function callOnce(
  row: Row,
  world: World,
  load: (name: string) => Promise<any>,
  prepare: (target: object | undefined) => unknown,
): Promise<{ readonly outcome: Outcome; readonly attempts: number }> {
  const made = await row.make(load);
  const intercepted = prepare(made.target);
  world.attempts.length = 0;
  const outcome = await settled(() => made.call(intercepted));
  const attempts = world.attempts.length;
  await settled(() => made.close?.());
  return { outcome, attempts };
}

async function settled(call: () => unknown): Promise<Outcome> {
  try {
    return { value: await call() };
  } catch (error) {
    return { error };
  }
}

/** What tells two outcomes apart for whoever called. */
function described(outcome: Outcome): string {
  if ('value' in outcome) return `success (${Object.prototype.toString.call(outcome.value)})`;
  const { name, message, code } = (outcome.error ?? {}) as { name?: unknown; message?: unknown; code?: unknown };
  return `${String(name)} ${String(code)} ${String(message)}`;
}

function fieldsOf(denial: library.Denial | undefined, scenario: Scenario, untold: Row['untold'] = []): boolean[] {
  const common = (['service', 'method'] as const).filter((field) => !untold.includes(field)).map((field) => denial?.[field] !== undefined);
  if (scenario === 'MissingPermission') return [...common, denial?.kind === 'MissingPermission' && denial.permissions.length > 0];
  if (scenario === 'RateLimited' && !untold.includes('delay'))
    return [...common, denial?.kind === 'RateLimited' && denial.retryAfterMs === 7_000];
  return common;
}
