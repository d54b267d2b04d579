import type { GovernedBy } from '../catalog/lookup.js';
import type { EvidenceSource } from '../evidence/evidence.js';
import type { VerdictDetail } from './classification.js';
import type { Certainty } from './kinds.js';

/** Under which circumstances a rule holds, beyond the reason itself: the same string means different things in different services. */
export interface RuleConditions extends VerdictDetail {
  /** The namespace of the reason: an ErrorInfo or legacy domain, the enum of a service. */
  readonly domain?: RegExp;
  /** The service that answered, as its host writes it. */
  readonly service?: RegExp;
  /** How access to the service is governed, as the catalog knows it. */
  readonly governedBy?: GovernedBy;
  /** The names of services without `.googleapis.com`, any of which it may be. */
  readonly services?: readonly string[];
  /** The id of a wording that must have matched as well. */
  readonly wording?: string;
  /** Where the source alone does not settle it. */
  readonly certainty?: Certainty;
}

/** One rule: what a reason from one source means. */
export interface ReasonRule extends RuleConditions {
  readonly source: EvidenceSource;
  readonly reason: string;
}

/** One rule: what a wording means. */
export interface WordingRule extends RuleConditions {
  readonly wordingId: string;
}

/** All that leads to one kind. */
export interface KindRules {
  readonly reasons: readonly ReasonRule[];
  readonly wordings: readonly WordingRule[];
}

/** Rules for a list of reasons, separated by white space, from one source. */
export function reasons(source: EvidenceSource, list: string, conditions: RuleConditions = {}): ReasonRule[] {
  return list
    .trim()
    .split(/\s+/)
    .map((reason) => ({ source, reason, ...conditions }));
}

/** Rules for a list of wordings, separated by white space. */
export function wordings(list: string, conditions: RuleConditions = {}): WordingRule[] {
  return list
    .trim()
    .split(/\s+/)
    .map((wordingId) => ({ wordingId, ...conditions }));
}
