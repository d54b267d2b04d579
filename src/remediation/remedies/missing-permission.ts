import { adminPrivilege } from '../grants/admin-privilege.js';
import { credentialKind } from '../credentials/credential-kind.js';
import { customRole } from '../grants/custom-role.js';
import { grantRole } from '../grants/grant-role.js';
import { granteeOf, unknownGrantee } from '../grants/grantee.js';
import { setQuotaProject } from '../credentials/quota-project.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { signIn } from '../credentials/sign-in.js';
import { sharedOrIam, unknownRole } from './no-role-known.js';
import { credentialChanged, temporaryAccess, troubleshoot, verifyResource } from './verify.js';

/** At most this many roles that are needed together. */
const MOST_ROLES = 4;

/** A key is nobody; a role goes to the account that calls from then on. */
const AFTER_SIGN_IN = unknownGrantee('the account that you sign in with', 'PRINCIPAL');

/** An IAM permission or role is missing: grant the smallest role, on the smallest place, to the one who asked. */
export const missingPermission: RemedyMaker = (denied) => {
  const { caller, service, governedBy, facts, permissions } = denied;
  const kind = credentialKind(caller);
  if (kind === 'anonymous' || kind === 'apiKey') return [signIn(denied, kind), ...grants(denied, AFTER_SIGN_IN)];
  if (facts.permissions === undefined && governedBy === 'adminConsole') return adminPrivilege(denied, kind);
  if (isQuotaProject(denied)) return [...grants(denied), otherQuotaProject(denied)];
  if (service === undefined && permissions.length === 0 && denied.roles.length === 0) return sharedOrIam(denied);
  return [...grants(denied), credentialChanged(denied), verifyResource(denied), troubleshoot(denied), temporaryAccess(denied)];
};

function isQuotaProject({ classification, facts, permissions }: RemedyCase): boolean {
  return (classification.projectRole ?? facts.projectRole) === 'quota' || permissions.includes('serviceusage.services.use');
}

function grants(denied: RemedyCase, grantee = granteeOf(denied.caller)): (Remedy | undefined)[] {
  const { roles, anyRole, permissions, resource, service, project } = denied;
  const request = { resource: isQuotaProject(denied) ? undefined : resource, service, project, grantee };
  const because = explanation(denied);
  if (roles.length === 0 && permissions.length > 0) return customRole({ ...request, permissions });
  if (roles.length === 0) return [unknownRole(denied, grantee)];
  return roles
    .slice(0, anyRole ? 1 : MOST_ROLES)
    .map((offer) => grantRole({ ...request, ...offer, ...(because !== undefined && { because }) }));
}

function explanation(denied: RemedyCase): string | undefined {
  if (isQuotaProject(denied) && !denied.permissionsStated)
    return 'To use a project as the quota project, the caller needs this permission on it.';
  return unnamedPermission(denied);
}

/** What has to be said where the response names no permission. */
export function unnamedPermission(denied: RemedyCase): string | undefined {
  const { permissionsStated, permissions, operation } = denied;
  if (permissionsStated || isQuotaProject(denied)) return undefined;
  return `Google didn't name the missing permission; ${permissions.length === 1 ? 'this is the one' : 'these are the ones'} that Google documents for ${operation.method ?? 'the call'}.`;
}

function otherQuotaProject({ caller, project }: RemedyCase): Remedy {
  const because = `The caller can't use ${project ?? 'the quota project'} as a quota project. Use a project where it can.`;
  return setQuotaProject(credentialKind(caller), undefined, because);
}
