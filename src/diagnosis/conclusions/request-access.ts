import type { Remedy } from '../../remediation/remedy.js';
import { shownName } from '../remedy-text.js';
import type { Known } from '../proofs.js';

/** The caller may request a temporary role itself: nobody has to grant anything for good. */
export function requestAccess(known: Known): Remedy | undefined {
  const [entitlement] = known.get('may-request-access')?.entitlements ?? [];
  if (entitlement === undefined) return undefined;
  return {
    action: 'AskAdmin',
    title: `Request temporary access: ${shownName(entitlement)}`,
    detail: 'Privileged Access Manager lets this caller request a role for a limited time. An approver may have to agree.',
    url: 'https://console.cloud.google.com/iam-admin/pam/entitlements/my-entitlements',
    docs: 'https://cloud.google.com/iam/docs/pam-request-temporary-elevated-access',
    who: 'caller',
  };
}
