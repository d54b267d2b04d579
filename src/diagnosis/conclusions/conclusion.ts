import type { CredentialProblem, Policy, SharedAccess } from '../../classification/classification.js';
import type { Certainty, DenialKind } from '../../classification/kinds.js';
import type { Denial } from '../../denial/denial.js';
import type { Quota, QuotaWindow, Resource } from '../../evidence/facts.js';
import type { Remedy } from '../../remediation/remedy.js';
import type { Known, ProofId } from '../proofs.js';
import type { Subject } from '../subject/subject.js';

/** What a conclusion adds to the denial beyond its kind. */
export interface Detail {
  readonly certainty?: Certainty;
  readonly access?: SharedAccess;
  readonly policy?: Policy;
  readonly policyId?: string;
  readonly problem?: CredentialProblem;
  readonly permissions?: readonly string[];
  readonly resource?: Resource;
  readonly project?: string;
  readonly projectRole?: 'consumer' | 'quota' | 'resource';
  readonly grantedScopes?: readonly string[];
  readonly quota?: Quota;
  readonly window?: QuotaWindow;
  readonly retryAfterMs?: number;
}

/** What answers mean together. The first conclusion that fits counts. */
export interface Conclusion {
  /** What it's called, the product family first, for example `drive/role-too-weak`. It becomes the `situation` of the denial. */
  readonly id: string;
  /** The cause in one sentence, for `denial.situation`. Absent where the kind says all there is to say. */
  readonly says?: string;
  /** What has to be proven, all of it. The first one is its evidence. */
  readonly all: readonly [ProofId, ...ProofId[]];
  /** What must not be proven. */
  readonly none?: readonly ProofId[];
  /** For which kinds of the denial it holds. Absent: for all. */
  readonly of?: readonly DenialKind[];
  /** What else has to be so. */
  readonly where?: (subject: Subject, known: Known) => boolean;
  /**
   * The kind that is proven; `same`: the denial's own; `resolved`: the access is there now; `open`: nothing is proven, but the advice is
   * better than before.
   */
  readonly kind: DenialKind | 'same' | 'resolved' | 'open';
  /** Whether it counts more than a reason in Google's response that says otherwise. */
  readonly overridesCertain?: true;
  readonly detail?: (known: Known, subject: Subject) => Detail;
  /** A denial that was met on the way and says it all. */
  readonly as?: (known: Known) => Denial | undefined;
  /** What to do first, with the values that were read. */
  readonly remedies?: (known: Known, subject: Subject) => readonly Remedy[];
}
