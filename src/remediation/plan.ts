import type { Remedy } from './remedy.js';
import type { Situation } from './situation.js';

/** What to do about a denial, and what the tables of `knowledge/` add to what the payload states. */
export interface RemediationPlan {
  /** The more exact cause, where the catalog knows one. */
  readonly situation?: Situation;
  /** What to do, most likely fix first. */
  readonly remedies: readonly Remedy[];
  /** The permissions that the method is documented to need; only when the payload names none. They are not proven to be missing. */
  readonly permissions?: readonly string[];
  /** Predefined roles that hold all missing permissions, least privilege first. */
  readonly roles: readonly string[];
  /** OAuth scopes; any one is enough. Narrowest first where the method is known, otherwise in Google's order. */
  readonly requiredScopes: readonly string[];
  /** The console page that enables the API, for the project that refuses; only for `ApiDisabled`. */
  readonly activationUrl?: string;
  /** The console page where the project's billing is linked; only for `BillingDisabled`. */
  readonly billingUrl?: string;
}
