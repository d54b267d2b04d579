import { credentialKind } from '../credential-kind.js';
import { customRole } from '../custom-role.js';
import { grantRole } from '../grant-role.js';
import { granteeOf } from '../grantee.js';
import { setQuotaProject } from '../quota-project.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { signIn } from '../sign-in.js';
import { adminPrivilege } from '../admin-privilege.js';
import { troubleshoot, verifyResource } from '../verify.js';

/** Services whose "permissions" are privileges of the Admin console. */
const ADMIN_CONSOLE = /^(?:admin|licensing|reseller|groupssettings|groupsmigration|alertcenter|chromepolicy)\.googleapis\.com$/;

/** An IAM permission or role is missing: grant the smallest role, on the smallest place, to the one who asked. */
export const missingPermission: RemedyMaker = (denied) => {
  const { caller, service, facts } = denied;
  const kind = credentialKind(caller);
  if (kind === 'anonymous' || kind === 'apiKey') return [signIn(denied, kind), ...grants(denied)];
  if (facts.permissions === undefined && ADMIN_CONSOLE.test(service ?? '')) return adminPrivilege(denied, kind);
  if (isQuotaProject(denied)) return [...grants(denied), otherQuotaProject(denied)];
  return [...grants(denied), verifyResource(denied), troubleshoot(denied)];
};

function isQuotaProject({ classification, facts, permissions }: RemedyCase): boolean {
  return classification.projectRole === 'quota' || facts.projectRole === 'quota' || permissions.includes('serviceusage.services.use');
}

function grants(denied: RemedyCase): (Remedy | undefined)[] {
  const { roles, anyRole, permissions, resource, service, project, caller } = denied;
  const request = { permissions, resource: isQuotaProject(denied) ? undefined : resource, service, project, grantee: granteeOf(caller) };
  const because = explanation(denied);
  if (roles.length === 0 && permissions.length > 0) return customRole({ ...request, permissions });
  const offered = roles.slice(0, anyRole ? 1 : 4);
  return (offered.length > 0 ? offered : ['ROLE']).map((role) =>
    grantRole({ ...request, role, ...(because !== undefined && { because }) }),
  );
}

function explanation({ permissionsStated, permissions, operation: { method } }: RemedyCase): string | undefined {
  if (permissionsStated) return undefined;
  if (permissions.length === 0) return 'The server does not say which permission is missing: choose the role that the call needs.';
  return `The server does not say which permission is missing; ${permissions.length === 1 ? 'this one is' : 'these are'} documented for ${method ?? 'this method'}.`;
}

function otherQuotaProject({ caller, project }: RemedyCase): Remedy {
  const because = `The caller may not use ${project ?? 'the quota project'}: a project where it may serves as well.`;
  return setQuotaProject(credentialKind(caller), undefined, because);
}
