/**
 * The only door to the tables in `generated/`. What is behind it is loaded on first use, the tables of a service with a few others.
 *
 * @module
 */
export type { ApiEntry, Directory } from './directory.js';
export type { Governance } from './governance.js';
export { loadDirectory, loadMethods, loadPathIndex } from './load.js';
export type { MethodFacts, MethodMatch, MethodTable } from './methods/method-table.js';
export { askedRole } from './roles/asked-role.js';
export { escalates } from './roles/escalating-roles.js';
export { permissionEscalates } from './roles/escalating-permissions.js';
export { grantableRole, type GrantableRole } from './roles/grantable-role.js';
export { roleByTitle } from './roles/role-titles.js';
export type { PathValue } from './methods/path-tree.js';
export { requirementsFor, rolesFor, type Requirements } from './methods/requirements.js';
export { rolesForAll, type RoleChoice, type RoleOffer } from './roles/roles.js';
export type { MethodAccess, StatedAccess } from './methods/method-access.js';
export { methodFacts } from './methods/method-facts.js';
export { inflate } from './inflate.js';
export { tableText } from './table-text.js';
export { tablesAtHand } from './tables.js';
export { unlistedAccess, unlistedRpc } from './methods/unlisted-methods.js';
