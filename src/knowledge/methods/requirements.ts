import type { Governance } from '../governance.js';

/**
 * What a REST method requires from its caller.
 *
 * @example
 * ```ts
 * { method: 'drive.files.get', scopes: ['https://www.googleapis.com/auth/drive.file', …], permissions: [], conditionalPermissions: [],
 *   roles: [], governedBy: 'sharing' }
 * ```
 * @see https://cloud.google.com/iam/docs/permissions-reference
 * @public
 */
export interface Requirements {
  /** The id of the method, for example `drive.files.get`. */
  readonly method: string;
  /** OAuth scopes; any one is enough. Narrowest first: `https://www.googleapis.com/auth/drive.file`; those for a special purpose come last. Empty where Google documents none. */
  readonly scopes: readonly string[];
  /** IAM permissions: first those that every request needs, then the conditional ones: `['compute.instances.create', …]`. */
  readonly permissions: readonly string[];
  /** Those of `permissions` that only some requests need: `['iam.serviceAccounts.actAs']`. */
  readonly conditionalPermissions: readonly string[];
  /** Predefined roles that include the permissions that every request needs, least privilege first: `['roles/storage.objectViewer']`. */
  readonly roles: readonly string[];
  /** How access is granted: by `iam`, by `sharing` on the resource itself, by both (`mixed`), or `unknown`. */
  readonly governedBy: Governance;
}

/**
 * Returns what a REST method requires: scopes, permissions, and the roles that include them.
 *
 * @param methodId - the ID in Google's reference, for example `drive.files.get`; the path on a googleapis client (`admin.users.get`) is
 * understood as well
 * @throws TypeError if there is no such method; the message names the nearest ones
 * @throws Error in a bundle that did not take the tables of the API along; the message names the import that does (see `useTables`)
 * @example
 * ```ts
 * const { scopes, permissions, roles } = await requirementsFor('secretmanager.projects.secrets.versions.access');
 * ```
 * @see https://cloud.google.com/iam/docs/permissions-reference
 * @public
 */
export async function requirementsFor(methodId: string): Promise<Requirements> {
  const { requirementsById } = await import('./find-by-id.js');
  return requirementsById(methodId);
}

/**
 * Returns the predefined IAM roles that include a permission, least privilege first. The normal role of the permission's own service comes
 * first, GA before beta, then the fewest permissions. Service agents, deprecated and legacy roles are never in the list; basic roles
 * (`roles/viewer`…) only if no other role includes the permission. Empty for an unknown permission: grant a custom role then.
 *
 * @param permission - the name of the permission, for example `secretmanager.versions.access`
 * @throws TypeError if it isn't a string
 * @example
 * ```ts
 * await rolesFor('secretmanager.versions.access'); // ['roles/secretmanager.secretAccessor', 'roles/secretmanager.admin', …]
 * ```
 * @see https://cloud.google.com/iam/docs/roles-permissions
 * @public
 */
export async function rolesFor(permission: string): Promise<readonly string[]> {
  const { rolesByName } = await import('../roles/roles.js');
  return rolesByName(permission);
}
