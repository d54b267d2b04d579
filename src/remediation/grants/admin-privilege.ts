import { authorizeDelegation } from '../credentials/delegation.js';
import type { CredentialKind } from '../credentials/credential-kind.js';
import { granteeOf } from './grantee.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';

/** Privileges of the Admin console: an administrator role for the user, or an administrator for the service account to act as. */
export function adminPrivilege(denied: RemedyCase, kind: CredentialKind): (Remedy | undefined)[] {
  const { name } = granteeOf(denied.caller);
  const role: Remedy = {
    action: 'AskAdmin',
    title: `Assign ${name} an admin role that includes this privilege`,
    detail: 'A super admin assigns roles in the Admin console. Use a custom role with only this privilege.',
    url: 'https://admin.google.com/ac/roles',
    docs: 'https://support.google.com/a/answer/9807615',
    who: 'workspaceAdmin',
  };
  if (kind !== 'serviceAccount' && kind !== 'machine' && kind !== 'impersonated') return [role];
  const act: Remedy = {
    action: 'ChangeRequest',
    title: 'Impersonate an admin from the service account',
    detail:
      'Set `subject` to the email address of an admin with this privilege. The service account needs domain-wide delegation for the scope.',
    docs: 'https://developers.google.com/workspace/admin/directory/v1/guides/delegation',
    who: 'caller',
  };
  return [
    act,
    authorizeDelegation(denied.caller, denied.scopes.slice(0, 1), 'The service account can then impersonate users of the domain.'),
    role,
  ];
}
