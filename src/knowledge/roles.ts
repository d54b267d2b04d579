import { loadRoles } from './lookup.js';

/**
 * The predefined IAM roles that hold a permission, least privilege first: the normal role of the permission's own service, GA before beta,
 * the fewest permissions. Service agents, deprecated and legacy roles are never among them; basic roles (`roles/viewer`…) only where no
 * other role holds the permission. Empty for a permission that the tables do not know: grant a custom role then.
 *
 * @param permission - the name of the permission, for example `secretmanager.versions.access`
 * @example
 * ```ts
 * await rolesFor('secretmanager.versions.access'); // ['roles/secretmanager.secretAccessor', 'roles/secretmanager.admin', …]
 * ```
 * @see https://cloud.google.com/iam/docs/roles-permissions
 * @public
 */
export async function rolesFor(permission: string): Promise<readonly string[]> {
  const [, service = '', rest = ''] = /^([a-z0-9-]+)\.(.+)$/i.exec(permission) ?? [];
  return (await loadRoles(service))?.holders(rest) ?? [];
}

/**
 * The roles to grant for several missing permissions: roles that hold all of them, least privilege first, or, where there is none, the first
 * role of each. Permissions that no role is known for are left out.
 */
export async function rolesForAll(permissions: readonly string[]): Promise<readonly string[]> {
  if (permissions.length === 1) return rolesFor(permissions[0]!);
  const lists = (await Promise.all(permissions.map(rolesFor))).filter((roles) => roles.length > 0);
  const [first, ...others] = lists;
  if (!first) return [];
  const shared = first.filter((role) => others.every((roles) => roles.includes(role)));
  const rank = (role: string): number => lists.reduce((sum, roles) => sum + roles.indexOf(role), 0);
  return shared.length > 0 ? [...shared].sort((a, b) => rank(a) - rank(b)) : [...new Set(lists.map((roles) => roles[0]!))];
}
