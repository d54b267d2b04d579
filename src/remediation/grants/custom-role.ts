import { nameOfPlace, type CustomRole, type GrantRequest } from './grant.js';
import { grantOn } from './grant-target.js';
import type { Grantee } from './grantee.js';
import { consolePage } from '../output/pages.js';
import type { Remedy } from '../remedy.js';
import { commandLine, option } from '../output/shell.js';

const DOCS = 'https://cloud.google.com/iam/docs/creating-custom-roles';

/** For permissions that no predefined role is known to hold: a role with just them, then its grant. */
export function customRole({ grantee, ...request }: Omit<GrantRequest, 'member' | 'role'> & { readonly grantee: Grantee }): Remedy[] {
  const { permissions, project } = request;
  const role: CustomRole = `projects/${project ?? 'PROJECT_ID'}/roles/ROLE_ID`;
  const grant = grantOn({ ...request, role, member: grantee.member });
  const create: Remedy = {
    action: 'GrantRole',
    title: `Create a custom role with ${permissions.slice(0, 3).join(', ')}`,
    detail: 'No known predefined role includes these permissions. Create a custom role that does, and then grant it (next step).',
    command: commandLine(
      'gcloud',
      'iam',
      'roles',
      'create',
      'ROLE_ID',
      option('project', project, 'PROJECT_ID'),
      option('permissions', permissions, 'PERMISSION'),
    ),
    url: consolePage('iam-admin/roles/create', { project }),
    docs: DOCS,
    who: 'projectAdmin',
  };
  const bind: Remedy = {
    action: 'GrantRole',
    title: `Grant the custom role on ${nameOfPlace(grant.place)} to ${grantee.name}`,
    detail: 'Replace ROLE_ID with the ID of the role you created. Allow a few minutes for the change to take effect.',
    command: grant.command,
    docs: DOCS,
    who: grant.narrow ? 'resourceOwner' : 'projectAdmin',
  };
  return [create, bind];
}
