import type { Caller } from '../../caller/caller.js';
import type { CredentialProblem, Policy, SharedAccess } from '../../classification/classification.js';
import type { DenialKind } from '../../classification/kinds.js';
import type { DenialRecord, ProjectRole } from '../../denial/scrub/record.js';
import type { Quota, QuotaWindow, Resource } from '../../evidence/facts.js';

/**
 * All that an answer of Google's can state about a denial, under the names that the denial has for it.
 *
 * @example `{ resource: { type: 'file', id: '1AbC' }, access: 'insufficient' }`
 * @public
 */
export interface WireFacts {
  /** The HTTP status: `429`. */
  readonly status: number;
  /** The gRPC status code: `7`. */
  readonly grpcCode: number;
  /** The reason as on the wire: `'userRateLimitExceeded'`. */
  readonly reason: string;
  /** `'credentials'` for the answer of a token endpoint. */
  readonly phase: 'api' | 'credentials';
  /** The service that refuses: `'sheets.googleapis.com'`. */
  readonly service: string;
  /** The project that refuses: `'example-project'`. */
  readonly project: string;
  /** Whose project that is: `'quota'`. */
  readonly projectRole: ProjectRole;
  /** What the call was about: `{ type: 'file', id: '1AbC' }`. */
  readonly resource: Resource;
  /** The caller as the server names it, by its address: `{ email: 'ann@example.com' }`. */
  readonly caller: Partial<Caller>;
  /** Google's id of the request: `'5f0c…'`. */
  readonly requestId: string;
  /** The missing permissions: `['secretmanager.versions.access']`. */
  readonly permissions: readonly string[];
  /** The scopes of which any one would do: `['https://www.googleapis.com/auth/drive.readonly']`. */
  readonly requiredScopes: readonly string[];
  /** The console page that enables the API. */
  readonly activationUrl: string;
  /** How much access the caller has: `'insufficient'`. */
  readonly access: SharedAccess;
  /** How long to wait, in milliseconds: `29084`. */
  readonly retryAfterMs: number;
  /** The time over which the limit counts: `'minute'`. */
  readonly window: QuotaWindow;
  /** The limit that was hit: `{ metric: 'sheets.googleapis.com/read_requests' }`. */
  readonly quota: Quota;
  /** The rule that forbids the call: `'VpcServiceControls'`. */
  readonly policy: Policy;
  /** The rule's own id: `'constraints/gcp.resourceLocations'`. */
  readonly policyId: string;
  /** What is wrong with the credential: `'apiKeyExpired'`. */
  readonly problem: CredentialProblem;
}

/**
 * What an answer of Google's shall state about a denial of kind `K`. Every field is optional.
 *
 * @example `{ resource: { type: 'file', id: '1AbC' }, access: 'insufficient' }` for `NotShared`
 * @public
 */
export type WireFields<K extends DenialKind = DenialKind> = {
  readonly [F in K extends DenialKind ? keyof WireFacts & keyof DenialRecord<K> : never]?: WireFacts[F];
};

/** The names of the facts. */
export const WIRE_FACTS = Object.keys({
  status: 0,
  reason: 0,
  phase: 0,
  service: 0,
  project: 0,
  projectRole: 0,
  resource: 0,
  caller: 0,
  requestId: 0,
  permissions: 0,
  requiredScopes: 0,
  activationUrl: 0,
  access: 0,
  retryAfterMs: 0,
  window: 0,
  quota: 0,
  policy: 0,
  policyId: 0,
  problem: 0,
} satisfies Record<Exclude<keyof WireFacts, 'grpcCode'>, 0>) as readonly (keyof WireFacts)[];
