import { KINDS, type DenialKind } from '../classification/kinds.js';
import type { CredentialProblem, Policy } from '../classification/classification.js';
import type { QuotaWindow } from '../evidence/facts.js';
import { arrayProperty, property, stringProperty } from '../response/safe/property.js';

/** What reports decide on: the parts of a denial that are names from closed lists, or numbers. */
export interface Reported {
  readonly kind: DenialKind | undefined;
  readonly status: number;
  readonly grpcCode: number | undefined;
  readonly phase: string | undefined;
  readonly callerType: string | undefined;
  readonly credential: string | undefined;
  readonly projectRole: string | undefined;
  readonly policy: Policy | undefined;
  readonly problem: CredentialProblem | undefined;
  readonly window: QuotaWindow | undefined;
  readonly retryAfterMs: number | undefined;
  /** Whether the limit counts for each user, not for the whole project. */
  readonly perUser: boolean;
  /** Whether the limit is one of a project, as the ones on its quota page are. */
  readonly projectLimit: boolean;
  /** Whether what is missing is the right to use the quota project. */
  readonly quotaProject: boolean;
}

/** Reads a denial, or its JSON form, part by part. It never throws: what cannot be read is absent. */
export function reported(denial: unknown): Reported {
  const kind = property(denial, 'kind') as DenialKind;
  const caller = property(denial, 'caller');
  const quota = property(denial, 'quota');
  const limit = [stringProperty(denial, 'reason'), stringProperty(quota, 'limit'), stringProperty(quota, 'unit')].join(' ').slice(0, 400);
  return {
    kind: KINDS.includes(kind) ? kind : undefined,
    status: numberProperty(denial, 'status') ?? 0,
    grpcCode: numberProperty(denial, 'grpcCode'),
    phase: stringProperty(denial, 'phase'),
    callerType: stringProperty(caller, 'type'),
    credential: stringProperty(caller, 'credential'),
    projectRole: stringProperty(denial, 'projectRole'),
    policy: stringProperty(denial, 'policy') as Policy | undefined,
    problem: stringProperty(denial, 'problem') as CredentialProblem | undefined,
    window: stringProperty(denial, 'window') as QuotaWindow | undefined,
    retryAfterMs: numberProperty(denial, 'retryAfterMs'),
    perUser: /user/i.test(limit),
    projectLimit: quota !== undefined || property(denial, 'project') !== undefined,
    quotaProject: arrayProperty(denial, 'permissions').includes('serviceusage.services.use'),
  };
}

function numberProperty(value: unknown, key: string): number | undefined {
  const number = property(value, key);
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
