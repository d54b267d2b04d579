import { adminPrivilege } from '../grants/admin-privilege.js';
import { credentialKind } from '../credentials/credential-kind.js';
import { customRole } from '../grants/custom-role.js';
import { grantRole } from '../grants/grant-role.js';
import { granteeOf } from '../grants/grantee.js';
import { setQuotaProject } from '../credentials/quota-project.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { signIn } from '../credentials/sign-in.js';
import { credentialChanged, troubleshoot, verifyResource } from './verify.js';

/** Services whose "permissions" are privileges of the Admin console. */
const ADMIN_CONSOLE = /^(?:admin|licensing|reseller|groupssettings|groupsmigration|alertcenter|chromepolicy)\.googleapis\.com$/;

/** At most this many roles that are needed together. */
const MOST_ROLES = 4;

/** An IAM permission or role is missing: grant the smallest role, on the smallest place, to the one who asked. */
export const missingPermission: RemedyMaker = (denied) => {
  const { caller, service, facts } = denied;
  const kind = credentialKind(caller);
  if (kind === 'anonymous' || kind === 'apiKey') return [signIn(denied, kind), ...grants(denied)];
  if (facts.permissions === undefined && ADMIN_CONSOLE.test(service ?? '')) return adminPrivilege(denied, kind);
  if (isQuotaProject(denied)) return [...grants(denied), otherQuotaProject(denied)];
  return [...grants(denied), credentialChanged(denied), verifyResource(denied), troubleshoot(denied)];
};

function isQuotaProject({ classification, facts, permissions }: RemedyCase): boolean {
  return (classification.projectRole ?? facts.projectRole) === 'quota' || permissions.includes('serviceusage.services.use');
}

function grants(denied: RemedyCase): (Remedy | undefined)[] {
  const { roles, anyRole, permissions, resource, service, project, caller } = denied;
  const request = { resource: isQuotaProject(denied) ? undefined : resource, service, project, grantee: granteeOf(caller) };
  const because = explanation(denied);
  if (roles.length === 0 && permissions.length > 0) return customRole({ ...request, permissions });
  const offers = roles.length > 0 ? roles.slice(0, anyRole ? 1 : MOST_ROLES) : [{ role: 'ROLE' as const, permissions }];
  return offers.map((offer) => grantRole({ ...request, ...offer, ...(because !== undefined && { because }) }));
}

function explanation(denied: RemedyCase): string | undefined {
  const { permissionsStated, permissions, operation } = denied;
  if (permissionsStated) return undefined;
  if (isQuotaProject(denied)) return 'To use a project as the quota project, the caller needs this permission on it.';
  if (permissions.length === 0)
    return "Google didn't name the missing permission. Run `google-denials requires METHOD` to find the roles that a method requires.";
  return `Google didn't name the missing permission; ${permissions.length === 1 ? 'this is the one' : 'these are the ones'} that Google documents for ${operation.method ?? 'the call'}.`;
}

function otherQuotaProject({ caller, project }: RemedyCase): Remedy {
  const because = `The caller can't use ${project ?? 'the quota project'} as a quota project. Use a project where it can.`;
  return setQuotaProject(credentialKind(caller), undefined, because);
}
