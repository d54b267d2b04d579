/* A `switch` over every kind compiles; with one kind left out it does not. Compiled by the TypeScript releases that users have. */
import type { Denial } from 'google-denials';

export function complete(denial: Denial): string {
  switch (denial.kind) {
    case 'MissingPermission':
      return [...denial.permissions, ...denial.roles].join();
    case 'InsufficientScope':
      return [...denial.requiredScopes, ...(denial.grantedScopes ?? [])].join();
    case 'ApiDisabled':
      return `${denial.service ?? 'the API'} ${denial.activationUrl ?? ''}`;
    case 'NotShared':
      return denial.access;
    case 'RateLimited':
      return `${denial.retryAfterMs ?? 0} ${denial.window ?? ''} ${denial.quota?.metric ?? ''}`;
    case 'QuotaExceeded':
      return denial.quota?.limit ?? '';
    case 'BillingDisabled':
      return denial.billingUrl ?? '';
    case 'PolicyBlocked':
      return `${denial.policy} ${denial.policyId ?? ''}`;
    case 'CredentialRejected':
      return denial.problem;
    case 'Unclassified':
      return denial.serverMessage ?? '';
    default: {
      const never: never = denial;
      return never;
    }
  }
}

export function withoutNotShared(denial: Denial): string {
  switch (denial.kind) {
    case 'MissingPermission':
    case 'InsufficientScope':
    case 'ApiDisabled':
    case 'RateLimited':
    case 'QuotaExceeded':
    case 'BillingDisabled':
    case 'PolicyBlocked':
    case 'CredentialRejected':
    case 'Unclassified':
      return denial.kind;
    default: {
      // @ts-expect-error -- NotShared is left over
      const never: never = denial;
      return never;
    }
  }
}

// @ts-expect-error -- without a default, a missing kind leaves a path that returns nothing
export function withoutReturn(denial: Denial): string {
  switch (denial.kind) {
    case 'MissingPermission':
    case 'InsufficientScope':
    case 'ApiDisabled':
    case 'NotShared':
    case 'QuotaExceeded':
    case 'BillingDisabled':
    case 'PolicyBlocked':
    case 'CredentialRejected':
    case 'Unclassified':
      return denial.kind;
  }
}

export function misspelt(denial: Denial): boolean {
  // @ts-expect-error -- the kind is called NotShared
  return denial.kind === 'NotShare';
}
