import type { DenialKind } from '../classification/kinds.js';
import { formatCaller } from '../caller/format.js';
import type { DenialBase, KindFields } from './record.js';

type Summarised<K extends DenialKind = DenialKind> = Omit<DenialBase, 'message'> & KindFields[K];

/** What was refused, in a few words, by kind. */
const REFUSALS: { readonly [K in DenialKind]: (denial: Summarised<K>) => string } = {
  MissingPermission: ({ permissions }) => (permissions.length > 0 ? `lacks ${permissions.join(', ')}` : 'lacks an IAM permission'),
  InsufficientScope: ({ requiredScopes }) =>
    requiredScopes.length > 0 ? `has a token without the scope ${requiredScopes[0]}` : 'has a token without the scope that this call needs',
  ApiDisabled: ({ service, project }) =>
    `called ${service}, which is not enabled in ${project === undefined ? 'the project' : `project ${project}`}`,
  NotShared: ({ access }) => (access === 'insufficient' ? 'has too little access' : 'has no access that was shared with it'),
  RateLimited: ({ retryAfterMs, window }) =>
    `hit a rate limit${window === undefined ? '' : ` per ${window}`}${retryAfterMs === undefined ? '' : `; retry in ${Math.ceil(retryAfterMs / 1_000)} s`}`,
  QuotaExceeded: ({ quota }) => `hit a limit that waiting does not lift${quota?.metric === undefined ? '' : ` (${quota.metric})`}`,
  BillingDisabled: ({ project }) =>
    `was refused because ${project === undefined ? 'the project' : `project ${project}`} has no active billing`,
  PolicyBlocked: ({ policy, policyId }) => `was blocked by a policy (${policy}${policyId === undefined ? '' : ` ${policyId}`})`,
  CredentialRejected: ({ problem }) => `sent a credential that is not accepted here (${problem})`,
  Unclassified: () => 'was refused without a stated cause',
};

/** One line: who, what was refused, on what, and the server's own words. */
export function summaryOf(denial: Omit<DenialBase, 'message'>): string {
  const refusal = (REFUSALS[denial.kind] as (denial: Summarised) => string)(denial);
  const on = denial.resource === undefined ? '' : ` on ${denial.resource.name ?? `${denial.resource.type} ${denial.resource.id}`}`;
  const calling = denial.method === undefined ? '' : ` (${denial.method})`;
  const said = denial.serverMessage === undefined ? '' : `. Google said: ${denial.serverMessage}`;
  return `${callerName(denial)} ${refusal}${on}${calling}${said}`;
}

function callerName({ caller }: Pick<DenialBase, 'caller'>): string {
  if (caller.type === 'unknown' && caller.principal === undefined && caller.email === undefined) return 'The caller';
  const acting = caller.subject === undefined ? '' : ` as user:${caller.subject}`;
  return caller.principal === undefined ? (caller.email ?? formatCaller(caller)) : caller.principal + acting;
}
