import { permissionEscalates } from '../../src/knowledge/roles/escalating-permissions.js';
import type { Role } from './read-roles.js';

/** The roles that hold such a permission, without `roles/`, each on a line: `iam.securityAdmin`, `owner`. Service agents' are told by their names. */
export function encodeEscalatingRoles(roles: readonly Role[]): string {
  return roles
    .filter(
      ({ name, permissions }) => !/serviceAgent$/i.test(name) && [...permissions].some((permission) => permissionEscalates(permission)),
    )
    .map(({ name }) => name.slice('roles/'.length))
    .sort()
    .join('\n');
}
