import { relativeName } from '../../subject/resource-name.js';
import type { Subject } from '../../subject/subject.js';

/** Permissions to act as another account are asked about by `impersonation`. */
export const ACTING = /^iam\.serviceAccounts\.(?:getAccessToken|getOpenIdToken|signBlob|signJwt|implicitDelegation)$/;

const IAM_KINDS: ReadonlySet<string> = new Set(['MissingPermission', 'Unclassified', 'PolicyBlocked', 'NotShared']);

/** Whether a missing IAM permission may be the cause, and it's known which. */
export function asksAboutIam({ denial: { kind, certainty, phase }, permissions, governedBy }: Subject): boolean {
  if (permissions.length === 0 || phase !== 'api' || permissions.some((permission) => ACTING.test(permission))) return false;
  if (kind === 'MissingPermission') return true;
  return IAM_KINDS.has(kind) && governedBy !== 'sharing' && certainty !== 'certain';
}

/** Whether the resource is itself a project, a folder or an organization. */
export function onItself({ resource }: Subject): boolean {
  return /^(?:projects|folders|organizations)\/[^/]+$/.test(relativeName(resource?.name ?? '')) || resource?.type === 'project';
}
