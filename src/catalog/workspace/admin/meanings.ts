import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'admin-block': [
      '(administrator|administrators) [(has|have) ](not allowed|disabled|blocked|turned off|restricted)',
      '(disabled|blocked|restricted|not allowed) by [(your|the|a) ][(domain|workspace|organization) ](admin|admins|administrator|administrators)',
    ],
    'service-off-for-user': ['(Mail|Calendar|Drive) service not enabled', 'must be signed up for Google (Calendar|Drive)'],
    'admin-not-authorized': ['Not Authorized to access this resource', 'You are not authorized to (read|view|access)'],
    'administrators-only': 'only [{words} ](admins|administrators) (can|may)',
    'group-access': ['Permission denied (for|on) resource groups/{group}', 'Permission denied on resource Space'],
    'usage-limits': 'usage limits exceeded',
  },
  answers: [
    { kind: 'MissingPermission', sources: ['LegacyError'], reasons: ['insufficientAdministratorPrivileges'] },
    { kind: 'MissingPermission', certainty: 'likely', sources: ['LegacyError'], reasons: ['notAuthorized'] },
    { kind: 'MissingPermission', sentences: ['admin-not-authorized', 'administrators-only'] },
    { kind: 'NotShared', access: 'unknown', sentences: ['group-access'] },
    { kind: 'RateLimited', sentences: ['usage-limits'] },
    {
      kind: 'QuotaExceeded',
      sources: ['LegacyError'],
      reasons: ['insufficientArchivedUserLicenses', 'CUSTOMER_EXCEEDED_ROLE_ASSIGNMENTS_LIMIT'],
    },
    {
      kind: 'PolicyBlocked',
      policy: 'WorkspaceAdmin',
      sources: ['LegacyError'],
      reasons: [
        'domainCannotUseApis',
        'serviceNotAvailable',
        'adminCannotUnsuspend',
        'unsupportedSupervisedAccount',
        'SERVICE_BLOCKED_BY_ADMIN',
      ],
    },
    { kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', sentences: ['admin-block'] },
    { kind: 'CredentialRejected', problem: 'accountNotSetUp', sentences: ['service-off-for-user'] },
  ],
});
