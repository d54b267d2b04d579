import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    attestation: ['attestation failed', 'App not registered: {number}:', 'App Check token [is ](invalid|expired|missing)'],
  },
  answers: [
    { kind: 'MissingPermission', sources: ['Message'], reasons: ['INSUFFICIENT_PERMISSION'] },
    {
      kind: 'ApiDisabled',
      certainty: 'likely',
      sources: ['Message'],
      reasons: ['PASSWORD_LOGIN_DISABLED', 'OPERATION_NOT_ALLOWED', 'CONFIGURATION_NOT_FOUND'],
    },
    { kind: 'RateLimited', certainty: 'certain', sources: ['Message'], reasons: ['TOO_MANY_ATTEMPTS_TRY_LATER'] },
    { kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', sources: ['Message'], reasons: ['ADMIN_ONLY_OPERATION'] },
    { kind: 'CredentialRejected', problem: 'accountDisabled', sources: ['Message'], reasons: ['USER_DISABLED', 'PROJECT_NOT_FOUND'] },
    {
      kind: 'CredentialRejected',
      problem: 'tokenInvalid',
      sources: ['Message'],
      reasons: ['INVALID_ID_TOKEN', 'TOKEN_EXPIRED', 'CREDENTIAL_TOO_OLD_LOGIN_AGAIN', 'MISSING_APP_TOKEN'],
    },
    { kind: 'CredentialRejected', problem: 'attestationFailed', sentences: ['attestation'] },
  ],
});
