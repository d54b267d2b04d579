/**
 * The only door to the tables in `generated/`. What is behind it is loaded on first use, one shard for each service.
 *
 * @module
 */
export type { ApiEntry, Directory } from './directory.js';
export type { Governance } from './governance.js';
export { loadDirectory, loadMethods, loadPathIndex } from './load.js';
export type { MethodFacts, MethodMatch, MethodTable } from './method-table.js';
export type { PathValue } from './path-trie.js';
export { requirementsFor, type Requirements } from './requirements.js';
export { rolesFor, rolesForAll, type RoleChoice, type RoleOffer } from './roles.js';
export { methodFacts } from './method-facts.js';
