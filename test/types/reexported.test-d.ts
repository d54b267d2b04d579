/* A switch over a denial that a library passes on is as exhaustive as one of our own. */
import { isDenial, type Denial, type DenialKind, type NotShared, type SyncError, type Texts } from './reexporting-library.test-d.js';

export function complete({ denial }: SyncError): string {
  switch (denial?.kind) {
    case undefined:
      return 'not denied';
    case 'NotShared':
      return denial.access;
    case 'RateLimited':
      return String(denial.retryAfterMs ?? 0);
    case 'MissingPermission':
    case 'InsufficientScope':
    case 'ApiDisabled':
    case 'QuotaExceeded':
    case 'BillingDisabled':
    case 'PolicyBlocked':
    case 'CredentialRejected':
    case 'Unclassified':
      return denial.caller.email ?? '';
    default: {
      const never: never = denial;
      return never;
    }
  }
}

export function withoutRateLimited(denial: Denial): string {
  switch (denial.kind) {
    case 'NotShared':
    case 'MissingPermission':
    case 'InsufficientScope':
    case 'ApiDisabled':
    case 'QuotaExceeded':
    case 'BillingDisabled':
    case 'PolicyBlocked':
    case 'CredentialRejected':
    case 'Unclassified':
      return denial.kind;
    default: {
      // @ts-expect-error -- RateLimited is left over
      const never: never = denial;
      return never;
    }
  }
}

export function narrowed(error: unknown): NotShared | undefined {
  return isDenial(error, 'NotShared') ? error : undefined;
}

const texts = {
  MissingPermission: '',
  InsufficientScope: '',
  ApiDisabled: '',
  NotShared: '',
  RateLimited: '',
  QuotaExceeded: '',
  BillingDisabled: '',
  PolicyBlocked: '',
  CredentialRejected: '',
};

// @ts-expect-error -- Unclassified has no text
export const incomplete: Texts = texts;

export const kinds: DenialKind[] = ['NotShared', 'Unclassified'];
