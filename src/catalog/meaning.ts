import type { CredentialProblem, Policy, SharedAccess } from '../classification/classification.js';
import type { Certainty, DenialKind } from '../classification/kinds.js';
import type { EvidenceSource } from '../evidence/evidence.js';
import type { Governance } from '../knowledge/governance.js';
import type { PhraseHole, WithHoles } from './holes.js';
import type { HintId, WordingId } from './wording-id.js';

/** How access to the services of a family is governed: as the tables of methods say it, or by privileges of the Admin console. */
export type GovernedBy = Governance | 'adminConsole';

/** What reasons and sentences mean: the kind, and what is known beyond it. A sentence that no answer names is a marker: situations may ask for it. */
export interface Answer<S extends string = string> {
  readonly kind: DenialKind;
  /** Default: `certain` for a reason, `likely` for a sentence. */
  readonly certainty?: Certainty;
  readonly access?: SharedAccess;
  readonly policy?: Policy;
  readonly problem?: CredentialProblem;
  readonly projectRole?: 'consumer' | 'quota' | 'resource';
  /** Reasons as on the wire. They hold at the family's services; with `anywhere` also at others and where the service is unknown. */
  readonly reasons?: readonly string[];
  /** Where such a reason stands, if it means something else elsewhere. */
  readonly sources?: readonly EvidenceSource[];
  /** Sentences. They hold everywhere; with `onlyHere` at the family's services only. */
  readonly sentences?: readonly S[];
  /** The services that it holds for, if not all of the family's. */
  readonly services?: readonly string[];
  readonly anywhere?: true;
  readonly onlyHere?: true;
  /** The namespaces of the reason, or the enums of a service, in which it means this: `*servicecontrol*`. */
  readonly domains?: readonly string[];
  /** It holds only where access is governed so. */
  readonly governedBy?: GovernedBy;
  /** It holds only where the message says this as well. */
  readonly alongside?: WordingId | HintId;
}

/**
 * What reasons and wordings mean that speak of a product. A **wording** is a fragment that many messages contain, with an id of its own among all families:
 * it is read after every sentence, and decides where none does. These answers hold at every service, unless they name some.
 */
export interface Meanings {
  readonly wordings?: { readonly [Id in WordingId]?: string | readonly string[] };
  readonly answers: readonly Omit<Answer<WordingId | HintId>, 'anywhere' | 'onlyHere'>[];
}

/** Defines what reasons and wordings mean. An unknown id or hole does not compile. */
export function meaning<const M extends Meanings>(facts: M & { readonly wordings?: WithHoles<M['wordings'], PhraseHole> }): Meanings {
  return facts;
}
