import { loadRoles } from './load.js';

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

/** Roles for several permissions at once. */
export interface RoleChoice {
  /** Least privilege first. */
  readonly roles: readonly string[];
  /** True when each of them holds all the permissions; false when all of them are needed together. */
  readonly anyOne: boolean;
}

/** The roles that hold all of several permissions, or, where there is none, the first role of each. Permissions without a role are left out. */
export async function rolesForAll(permissions: readonly string[]): Promise<RoleChoice> {
  const lists = (await Promise.all(permissions.map(rolesFor))).filter((roles) => roles.length > 0);
  const [first, ...others] = lists;
  if (!first) return { roles: [], anyOne: true };
  if (others.length === 0) return { roles: first, anyOne: true };
  const shared = first.filter((role) => others.every((roles) => roles.includes(role)));
  const rank = (role: string): number => lists.reduce((sum, roles) => sum + roles.indexOf(role), 0);
  if (shared.length > 0) return { roles: [...shared].sort((a, b) => rank(a) - rank(b)), anyOne: true };
  return { roles: [...new Set(lists.map((roles) => roles[0]!))], anyOne: false };
}
