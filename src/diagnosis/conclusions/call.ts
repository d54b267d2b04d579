import type { Conclusion } from './conclusion.js';

/** What the same call says when it's made again. */
export const REPEATED: readonly Conclusion[] = [
  {
    id: 'call/denied-otherwise',
    all: ['call-denied'],
    kind: 'same',
    overridesCertain: true,
    where: ({ denial }, known) => {
      const again = known.get('call-denied')!.denial;
      return again.certainty === 'certain' && again.kind !== denial.kind && again.kind !== 'RateLimited';
    },
    as: (known) => known.get('call-denied')?.denial,
  },
  {
    id: 'oauth/token-invalid',
    all: ['token-invalid'],
    none: ['token-accepted'],
    of: ['CredentialRejected', 'Unclassified'],
    where: ({ denial }) => (denial.kind === 'CredentialRejected' ? TOKEN_PROBLEMS.has(denial.problem) : denial.status === 401),
    kind: 'CredentialRejected',
    detail: (_known, { denial }) => (denial.kind === 'CredentialRejected' ? {} : { problem: 'tokenInvalid' }),
    says: "Google doesn't accept the token: it's invalid, expired, or revoked.",
  },
  {
    id: 'oauth/token-refused',
    all: ['token-refused'],
    none: ['token-accepted'],
    kind: 'same',
    overridesCertain: true,
    where: (_subject, known) => known.get('token-refused')!.denial !== undefined,
    as: (known) => known.get('token-refused')?.denial,
  },
];

/** The service refuses every question of the caller for one stated reason: it stands in front of what the denied call needs. */
export const SERVICE_DENIED: readonly Conclusion[] = [
  {
    id: 'service-usage/refused-throughout',
    all: ['service-denied'],
    of: ['ApiDisabled', 'MissingPermission', 'NotShared', 'Unclassified', 'BillingDisabled', 'PolicyBlocked'],
    kind: 'same',
    where: ({ denial }, known) => denial.certainty !== 'certain' && known.get('service-denied')!.denial.kind !== denial.kind,
    as: (known) => known.get('service-denied')?.denial,
  },
];

/** Problems of a credential that a token with no use explains. */
const TOKEN_PROBLEMS: ReadonlySet<string> = new Set(['tokenInvalid', 'tokenExpired', 'other']);

/** The call is denied as before, for a reason that Google states. */
export const AS_BEFORE: readonly Conclusion[] = [
  {
    id: 'call/denied-as-before',
    all: ['call-denied'],
    none: ['permission-held', 'project-permission-held', 'explained-allowed'],
    kind: 'same',
    where: ({ denial }, known) => denial.certainty === 'certain' && known.get('call-denied')!.denial.kind === denial.kind,
  },
];
