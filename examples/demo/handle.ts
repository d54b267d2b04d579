import type { Denial } from 'google-denials';

/**
 * What an app can do about each kind. The switch is complete, and stays so: with one case removed, the `never` below does not compile.
 * Nothing here reads a message or a status.
 */
export function handle(denial: Denial): string {
  switch (denial.kind) {
    case 'MissingPermission':
      return `Tell an admin: grant ${denial.roles[0] ?? denial.permissions[0] ?? 'a role'} to ${denial.caller.email ?? 'this account'}.`;
    case 'InsufficientScope':
      // Only a user can consent. A service account has nobody to ask.
      return denial.caller.type === 'user' && denial.caller.subject === undefined
        ? `Ask for consent again, with ${denial.requiredScopes[0] ?? 'the scope that this call needs'}.`
        : `Alert the operator: ${denial.remedies[0]?.title ?? denial.message}.`;
    case 'ApiDisabled':
      return `Show the link that enables ${denial.service ?? 'the API'}: ${denial.activationUrl ?? 'the API library of the console'}`;
    case 'NotShared':
      return `Show "share ${denial.resource?.id ?? 'it'} with ${denial.caller.email ?? 'the account that you use here'}".`;
    case 'RateLimited':
      return `Retry in ${Math.ceil((denial.retryAfterMs ?? 1_000) / 1_000)} s, with jitter.`;
    case 'QuotaExceeded':
      return `Stop, and alert the operator: ${denial.remedies[0]?.title ?? denial.message}.`;
    case 'BillingDisabled':
      return `Show the link that enables billing: ${denial.billingUrl ?? 'the billing page of the console'}`;
    case 'PolicyBlocked':
      return `Don't retry. Ask an admin about the policy (${denial.policy}${denial.policyId ? ` ${denial.policyId}` : ''}).`;
    case 'CredentialRejected':
      return `Fail the health check: this credential doesn't work here (${denial.problem}).`;
    case 'Unclassified':
      return `Log the denial with all its fields: ${denial.requestId ?? denial.status}.`;
    default:
      return denial satisfies never;
  }
}
