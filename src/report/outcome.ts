import type { CredentialProblem, Policy } from '../classification/classification.js';
import type { DenialKind } from '../classification/kinds.js';
import type { CredentialOwner } from './credential-owner.js';
import type { OutcomeName } from './outcomes.js';
import type { Reported } from './reported.js';

/** What a user can change about the own credential; what is wrong with any other one is the app's matter. */
const OF_THE_USER: ReadonlyMap<CredentialProblem | undefined, OutcomeName> = new Map<CredentialProblem, OutcomeName>([
  ['tokenInvalid', 'signIn'],
  ['tokenExpired', 'signIn'],
  ['reauthRequired', 'signIn'],
  ['accountDisabled', 'account'],
  ['accountUnsupported', 'account'],
  ['accountNotSetUp', 'account'],
  ['termsNotAccepted', 'account'],
]);

/** Rules that look at the machine or the network that sent the call, which are the app's. */
const OF_THE_APP: ReadonlySet<Policy | undefined> = new Set<Policy>([
  'VpcServiceControls',
  'OrganizationRestriction',
  'Location',
  'WebApplicationFirewall',
]);

/** What becomes of a denial of the user's own credential. */
const USERS: { readonly [K in DenialKind]: (denial: Reported) => OutcomeName } = {
  // The right to use the app's quota project is the app's to give.
  MissingPermission: ({ quotaProject }) => (quotaProject ? 'server' : 'access'),
  // Which scopes a client or a service account may ask for is set up by the app, or for it.
  InsufficientScope: ({ phase, callerType }) => (phase === 'credentials' || callerType === 'serviceAccount' ? 'server' : 'consent'),
  ApiDisabled: ({ projectRole }) => (projectRole === 'resource' ? 'project' : 'server'),
  NotShared: ({ status }) => (status === 404 ? 'missing' : 'access'),
  RateLimited: ({ perUser }) => (perUser ? 'slowDown' : 'busy'),
  QuotaExceeded: ({ projectLimit }) => (projectLimit ? 'server' : 'full'),
  BillingDisabled: ({ projectRole }) => (projectRole === 'resource' ? 'project' : 'server'),
  PolicyBlocked: ({ policy }) => (OF_THE_APP.has(policy) ? 'server' : 'rule'),
  CredentialRejected: ({ problem, callerType }) => (callerType === 'serviceAccount' ? 'server' : (OF_THE_USER.get(problem) ?? 'server')),
  Unclassified: () => 'refused',
};

/** What becomes of a denial of the app's credential: what waiting helps, what nobody knows, and what somebody has to set up. */
const APPS: Partial<Record<DenialKind, OutcomeName>> = { RateLimited: 'busy', Unclassified: 'upstream' };

/** What a response of your own says of a denial: decided by whose credential was denied, and by the kind. */
export function outcomeOf(denial: Reported, owner: CredentialOwner): OutcomeName {
  if (denial.kind === undefined) return 'server';
  return owner === 'user' ? USERS[denial.kind](denial) : (APPS[denial.kind] ?? 'server');
}
