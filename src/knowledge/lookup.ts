/**
 * The only door to the tables in `generated/`. What is behind it is loaded on first use, the tables of a service with a few others.
 *
 * @module
 */
export type { ApiEntry, Directory } from './directory.js';
export type { Governance } from './governance.js';
export { loadDirectory, loadMethods, loadPathIndex } from './load.js';
export type { MethodFacts, MethodMatch, MethodTable } from './method-table.js';
export { askedRole } from './asked-role.js';
export { escalates } from './escalating-roles.js';
export { permissionEscalates } from './escalating-permissions.js';
export { grantableRole, type GrantableRole } from './grantable-role.js';
export { roleByTitle } from './role-titles.js';
export type { PathValue } from './path-tree.js';
export { requirementsFor, rolesFor, type Requirements } from './requirements.js';
export { rolesForAll, type RoleChoice, type RoleOffer } from './roles.js';
export type { MethodAccess } from './method-access.js';
export { methodFacts } from './method-facts.js';
export { unlistedAccess, unlistedRpc } from './unlisted-methods.js';
