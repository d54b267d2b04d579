import type { Denial } from 'google-denials';

/**
 * What an app can do about each kind. The switch is complete, and stays so: with one case removed, the `never` below does not compile.
 * Nothing here reads a message or a status.
 */
export function handle(denial: Denial): string {
  switch (denial.kind) {
    case 'MissingPermission':
      return `Tell an administrator: grant ${denial.roles[0] ?? denial.permissions[0] ?? 'a role'} to ${denial.caller.email ?? 'this account'}.`;
    case 'InsufficientScope':
      return `Ask for consent again, with ${denial.requiredScopes[0] ?? 'the scope that this call needs'}.`;
    case 'ApiDisabled':
      return `Show the link that enables ${denial.service}: ${denial.activationUrl}`;
    case 'NotShared':
      return `Show "share ${denial.resource?.id ?? 'it'} with ${denial.caller.email ?? 'the account that you use here'}".`;
    case 'RateLimited':
      return `Try again in ${Math.ceil((denial.retryAfterMs ?? 1_000) / 1_000)} s, with jitter.`;
    case 'QuotaExceeded':
      return 'Stop, and say that there is no room left: waiting does not help.';
    case 'BillingDisabled':
      return `Show the link that enables billing: ${denial.billingUrl}`;
    case 'PolicyBlocked':
      return `Do not retry. An administrator has to look at the rule (${denial.policy}${denial.policyId ? ` ${denial.policyId}` : ''}).`;
    case 'CredentialRejected':
      return `Fail the health check: this credential cannot work here (${denial.problem}).`;
    case 'Unclassified':
      return `Log it with everything that is known: ${denial.requestId ?? denial.status}.`;
    default:
      return denial satisfies never;
  }
}
