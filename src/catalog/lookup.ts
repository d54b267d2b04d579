/**
 * The only door to the catalog: what the engine reads of it.
 *
 * @module
 */
export type {
  Access,
  Family,
  FactName,
  GovernedBy,
  GrantOn,
  GrantStep,
  GrantTo,
  KnownSituation,
  Step,
  TextStep,
  UseStep,
} from './define.js';
export type { Catalog, FoundSituation } from './engine/catalog.js';
export { shortService } from './engine/catalog.js';
export type { DeniedCall } from './engine/condition.js';
export { fits } from './engine/condition.js';
export { listOf, type IndexedAnswer } from './engine/index-families.js';
export { TEXT_HOLES, type TextHole } from './holes.js';
export { loadCatalog } from './load.js';
export { SERVICE_AGENTS } from './service-agents.js';
