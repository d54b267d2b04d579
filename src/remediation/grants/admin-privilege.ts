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
    title: `Give ${name} an administrator role with the privilege for this action`,
    detail:
      'A super administrator assigns roles in the Admin console. Prefer a custom role with just this privilege to a super administrator.',
    url: 'https://admin.google.com/ac/roles',
    docs: 'https://support.google.com/a/answer/9807615',
    who: 'workspaceAdmin',
  };
  if (kind !== 'serviceAccount' && kind !== 'machine' && kind !== 'impersonated') return [role];
  const act: Remedy = {
    action: 'ChangeRequest',
    title: 'Let the service account act as an administrator',
    detail: 'Set `subject` to the address of a user with this privilege; the service account needs domain-wide delegation for the scope.',
    docs: 'https://developers.google.com/workspace/admin/directory/v1/guides/delegation',
    who: 'caller',
  };
  return [act, authorizeDelegation(denied.caller, denied.scopes.slice(0, 1), 'Then it may act for users of the domain.'), role];
}
