import type { DenialKind } from '../../classification/kinds.js';
import { formatCaller } from '../../caller/format.js';
import type { Resource } from '../../evidence/facts.js';
import { oneLine } from './one-line.js';
import { POLICIES, PROBLEMS } from './plain-words.js';
import type { DenialBase, KindFields } from '../scrub/record.js';

type Summarised<K extends DenialKind = DenialKind> = Omit<DenialBase, 'message'> & KindFields[K];

/** What was refused, in a few words that follow the caller's name, by kind. */
const REFUSALS: { readonly [K in DenialKind]: (denial: Summarised<K>) => string } = {
  MissingPermission: ({ permissions, resource }) =>
    (permissions.length > 0 ? `lacks ${permissions.join(', ')}` : 'lacks an IAM permission') + on('on', resource),
  InsufficientScope: ({ requiredScopes }) =>
    requiredScopes.length > 0 ? `has a token without the scope ${requiredScopes[0]}` : 'has a token without the scope that this call needs',
  ApiDisabled: ({ service, project }) => `called ${service}, which is not enabled in ${inProject(project)}`,
  NotShared: ({ access, resource }) => {
    if (access === 'insufficient') return `has too little access${on('to', resource)}`;
    return access === 'none'
      ? `has no access${on('to', resource)}: it was not shared with this address`
      : `has no access, or too little,${on('to', resource) || ' to what it asked for'}`;
  },
  RateLimited: ({ retryAfterMs, window }) =>
    `hit a rate limit${window === undefined ? '' : ` per ${window}`}${retryAfterMs === undefined ? '' : `; retry in ${Math.ceil(retryAfterMs / 1_000)} s`}`,
  QuotaExceeded: ({ quota }) => `hit a limit that waiting does not lift${quota?.metric === undefined ? '' : ` (${quota.metric})`}`,
  BillingDisabled: ({ project }) => `was refused because ${inProject(project)} has no active billing`,
  PolicyBlocked: ({ policy, policyId, resource }) =>
    `was blocked${on('on', resource)} by ${POLICIES[policy] ?? policy}${policyId === undefined ? '' : ` (${policyId})`}`,
  CredentialRejected: ({ problem }) => `sent a credential that is not accepted here: ${PROBLEMS[problem] ?? problem}`,
  Unclassified: ({ resource }) => `was refused without a stated cause${on('on', resource)}`,
};

/** The answer in one clause: who, and what was refused. */
export function answerOf(denial: Omit<DenialBase, 'message'>): string {
  const refusal = (REFUSALS[denial.kind] as (denial: Summarised) => string)(denial);
  return `${callerName(denial)} ${refusal}`;
}

/** One line for logs: who, what was refused, on what, and the server's own words. */
export function summaryOf(denial: Omit<DenialBase, 'message'>): string {
  const calling = denial.method === undefined ? '' : ` (${denial.method})`;
  const said = denial.serverMessage === undefined ? '' : `. Google said: ${denial.serverMessage}`;
  return oneLine(`${answerOf(denial)}${calling}${said}`);
}

function callerName({ caller }: Pick<DenialBase, 'caller'>): string {
  if (caller.type === 'unknown' && caller.principal === undefined && caller.email === undefined) return 'The caller';
  const acting = caller.subject === undefined ? '' : ` as user:${caller.subject}`;
  return caller.principal === undefined ? (caller.email ?? formatCaller(caller)) : caller.principal + acting;
}

/** The resource behind a preposition: its full name where it has one. */
function on(preposition: string, resource: Resource | undefined): string {
  return resource === undefined ? '' : ` ${preposition} ${resource.name ?? `${resource.type} ${resource.id}`}`;
}

function inProject(project: string | undefined): string {
  return project === undefined ? 'the project' : `project ${project}`;
}
