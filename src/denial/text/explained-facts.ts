import { formatCaller } from '../../caller/format.js';
import type { Denial } from '../denial.js';
import type { ProjectRole } from '../scrub/record.js';

type Fact = readonly [label: string, text: string | undefined];

/** The facts that are known, in the order in which a person asks for them. */
export function factsOf(denial: Denial): readonly (readonly [string, string])[] {
  const { resource, project, projectRole } = denial;
  const rows: readonly Fact[] = [
    ['Caller', callerOf(denial)],
    ['Call', callOf(denial)],
    ['Resource', resource && (resource.name ?? `${resource.type} ${resource.id}`)],
    ...ownFacts(denial),
    ['Project', project && `${project}${projectRole === undefined ? '' : ` (${ROLES[projectRole]})`}`],
    ['Google said', denial.serverMessage && `“${denial.serverMessage}”`],
    ['Request id', denial.requestId],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined && row[1].trim() !== '');
}

function callerOf({ caller }: Denial): string {
  const named = caller.type !== 'unknown' || caller.principal !== undefined || caller.email !== undefined;
  const text = named ? formatCaller(caller) : `not known: ${caller.source}`;
  return caller.note === undefined ? text : `${text}; ${caller.note}`;
}

function callOf({ method, service, status, grpcCode, reason, phase }: Denial): string {
  const code = grpcCode === undefined ? `HTTP ${status}` : `gRPC ${grpcCode}`;
  const answer = [status === 0 && grpcCode === undefined ? undefined : code, reason].filter(Boolean).join(' ');
  const token = phase === 'credentials' ? ', while a token was fetched: the API itself was not reached' : '';
  return `${method ?? service ?? 'not known'}${answer === '' ? '' : `, answered by ${answer}`}${token}`;
}

/** Whose project it is, in words. */
const ROLES: Readonly<Record<ProjectRole, string>> = {
  consumer: 'makes the calls',
  quota: 'pays for the calls: the quota project',
  resource: 'holds the resource',
  sharedClient: 'gcloud’s own, shared by everybody: no quota project of yours is set',
};

/** The facts that only some kinds have. */
function ownFacts(denial: Denial): readonly Fact[] {
  switch (denial.kind) {
    case 'InsufficientScope':
      return [
        ['Needs', denial.requiredScopes.slice(0, 3).join(' or ')],
        ['Has', denial.grantedScopes?.join(', ')],
      ];
    case 'RateLimited':
      return [
        ['Limit', quotaOf(denial)],
        ['Wait', denial.retryAfterMs === undefined ? undefined : `${Math.ceil(denial.retryAfterMs / 1_000)} s`],
      ];
    case 'QuotaExceeded':
      return [['Limit', quotaOf(denial)]];
    case 'PolicyBlocked':
      return [['Policy', `${denial.policy}${denial.policyId === undefined ? '' : ` ${denial.policyId}`}`]];
    case 'CredentialRejected':
      return [['Problem', denial.problem]];
    default:
      return [];
  }
}

function quotaOf({ quota }: Extract<Denial, { kind: 'RateLimited' | 'QuotaExceeded' }>): string | undefined {
  if (!quota) return undefined;
  const value = quota.limitValue === undefined ? undefined : `= ${quota.limitValue}`;
  return [quota.metric, quota.limit, value, quota.unit, quota.location && `in ${quota.location}`].filter(Boolean).join(' ');
}
