import type { PlainResponse } from '../../src/classify-response.js';
import type { DenialKind } from '../../src/classification/kinds.js';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.js';
import type { FakeWorld } from '../../src/testing/fake-google/world.js';

export const ANN = 'ann@example.com';
export const ROBOT = 'robot@acme-prod.iam.gserviceaccount.com';
export const ADMIN = 'admin@example.com';

export const scope = (...names: string[]): string[] => names.map((name) => `https://www.googleapis.com/auth/${name}`);

/** A denial as Google sent it, the world behind it, and what an expert who may look everywhere would conclude. */
export interface Cause {
  readonly name: string;
  readonly response: PlainResponse;
  /** The denied account. */
  readonly email: string;
  /** Without the callers: they depend on who may see what. */
  readonly world: Omit<FakeWorld, 'callers'>;
  readonly scopes: readonly string[];
  readonly project?: string;
  /** With full visibility. `open`: nobody can tell; what is concluded is at most that. */
  readonly expected: { readonly conclusion: Diagnosis['conclusion']; readonly kind: DenialKind };
  /** What the first remedy says then. */
  readonly advice?: RegExp;
  /** What one of the remedies says. */
  readonly hint?: RegExp;
  /** Further fields of the sharper denial. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A legacy error. */
export function legacy(status: number, reason: string, message: string): object {
  return { error: { code: status, message, errors: [{ domain: 'global', reason, message }] } };
}

/** A bare status, as most Cloud APIs send it. */
export function bare(status: number, message: string, details: readonly object[] = []): object {
  return {
    error: { code: status, message, status: status === 404 ? 'NOT_FOUND' : 'PERMISSION_DENIED', ...(details.length > 0 && { details }) },
  };
}

export function errorInfo(reason: string, domain: string, metadata: Readonly<Record<string, string>>): object {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain, metadata };
}

export const SECRET = 'projects/acme-prod/secrets/db';

export const cloud = { scopes: scope('cloud-platform'), email: ROBOT, project: 'acme-prod' };

export const iamDenied = (permission: string, more: Readonly<Record<string, string>> = {}): object =>
  bare(403, `Permission '${permission}' denied on resource '${SECRET}' (or it may not exist).`, [
    errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission, resource: SECRET, ...more }),
  ]);

export const FILE = '1ExampleFileIdentifier0000000000000';

export const driveCaller = { scopes: scope('drive'), email: ROBOT };

export const quotaDenied = (limit: string): object => ({
  error: {
    code: 429,
    message: `Quota exceeded for quota metric 'Requests' and limit '${limit}' of service 'run.googleapis.com' for consumer 'project_number:123'.`,
    status: 'RESOURCE_EXHAUSTED',
    details: [
      errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', {
        service: 'run.googleapis.com',
        consumer: 'projects/acme-prod',
        quota_metric: 'run.googleapis.com/requests',
        quota_limit: limit,
      }),
    ],
  },
});

/** A constraint of an organization blocks a new key of the service account. */
export const keyCreationBlocked: Cause['response'] = {
  status: 400,
  body: {
    error: {
      code: 400,
      message: 'Operation denied by org policy on resource.',
      status: 'FAILED_PRECONDITION',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
          violations: [
            {
              type: 'constraints/iam.disableServiceAccountKeyCreation',
              subject: 'projects/acme-prod',
              description: 'Key creation is not allowed.',
            },
          ],
        },
      ],
    },
  },
  request: { method: 'POST', url: `https://iam.googleapis.com/v1/projects/acme-prod/serviceAccounts/${ROBOT}/keys` },
};
