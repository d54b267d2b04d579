import type { Caller } from '../../caller/caller.js';
import type { CredentialProblem, Policy, SharedAccess } from '../../classification/classification.js';
import type { Certainty, DenialKind } from '../../classification/kinds.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { Quota, QuotaWindow, Resource } from '../../evidence/facts.js';
import type { Remedy } from '../../remediation/remedy.js';
import type { Situation } from '../../remediation/situation.js';

/**
 * Role of `project`: the `consumer` that makes the call, the `quota` project, the owner of the `resource`, or gcloud's `sharedClient`. The last one is
 * 764086051850 or 32555940559, and the fix is to set a quota project.
 *
 * @example `'sharedClient'`
 * @see https://cloud.google.com/docs/quotas/quota-project
 * @public
 */
export type ProjectRole = 'consumer' | 'quota' | 'resource' | 'sharedClient';

/**
 * Fields of every denial. They contain no secrets; you can clone, log and send them.
 *
 * @example `{ kind: 'NotShared', certainty: 'likely', message: '…', status: 403, phase: 'api', caller, remedies, retryable: false, evidence }`
 * @public
 */
export interface DenialBase {
  /** The discriminant, for example `'NotShared'`. */
  readonly kind: DenialKind;
  /** How sure the kind is, for example `'certain'`. */
  readonly certainty: Certainty;
  /** One line for logs: who lacks what, and what Google said. */
  readonly message: string;
  /** The HTTP status, for example 403; for gRPC the status its code maps to; 0 when nothing states one. */
  readonly status: number;
  /** The gRPC status code, for example 7 (`PERMISSION_DENIED`), when the call was gRPC. */
  readonly grpcCode?: number;
  /** The reason as on the wire, for example `SERVICE_DISABLED` or `insufficientPermissions`. */
  readonly reason?: string;
  /** The server's own message, cleaned: `The caller does not have permission`. */
  readonly serverMessage?: string;
  /** The service that refused, for example `drive.googleapis.com`. */
  readonly service?: string;
  /** The REST method that was called, for example `drive.files.get`. */
  readonly method?: string;
  /** What the call was about, for example `{ type: 'file', id: '1AbC' }`. */
  readonly resource?: Resource;
  /** The project that refuses, an id or a number without `projects/`: `my-project`. */
  readonly project?: string;
  /** Whose project that is, for example `'quota'`. */
  readonly projectRole?: ProjectRole;
  /** `credentials` when the token traffic was denied before the API itself was reached, for example by `unauthorized_client`. */
  readonly phase: 'api' | 'credentials';
  /** The host that answered, where it is not Google's own: `'orders-abc.a.run.app'`. Whoever runs it may have written what the denial says. */
  readonly host?: string;
  /** Who made the call. */
  readonly caller: Caller;
  /** The more exact cause within the kind, where one is known: `{ id: 'drive/service-account-without-storage', summary: '…' }`. */
  readonly situation?: Situation;
  /** What to do, most likely fix first. */
  readonly remedies: readonly Remedy[];
  /**
   * Whether the same call can succeed without changes within the time that a program waits: a rate limit per hour or shorter. A limit per day or longer
   * (`window: 'day'`) is `false`, as is a limit of zero: leave it to a scheduler. {@link retryDenials} and {@link retryDelay} go by it.
   */
  readonly retryable: boolean;
  /** Google's id of the failed request, for support, for example `8f3a…`. */
  readonly requestId?: string;
  /**
   * The id under which IAM keeps why it denied: `'CiQwMTlmNGE…SAA=='`. Who may review access finds the whole explanation by it, and it holds the caller
   * and the resource: treat it like a log entry. https://cloud.google.com/policy-intelligence/docs/troubleshoot-access
   */
  readonly errorId?: string;
  /** The page of Policy Troubleshooter that explains this denial, as the server sent it. */
  readonly troubleshooterUrl?: string;
  /** The help page that the server itself sent, if its host is Google's. */
  readonly helpUrl?: string;
  /** What was read and from where, the deciding piece first. */
  readonly evidence: readonly Evidence[];
}

/**
 * The fields of each kind beyond {@link DenialBase}.
 *
 * @example `KindFields['ApiDisabled']` is `{ service?: string; activationUrl?: string }`
 * @public
 */
export interface KindFields {
  /** The fields of `MissingPermission`. */
  MissingPermission: {
    /** The permissions that are missing: `['secretmanager.versions.access']`; empty when the payload names none. */
    readonly permissions: readonly string[];
    /** Predefined roles that contain them, least privilege first: `['roles/secretmanager.secretAccessor']`. */
    readonly roles: readonly string[];
  };
  /** The fields of `InsufficientScope`. */
  InsufficientScope: {
    /** OAuth scopes; any one is enough. Narrowest first where the method is known, otherwise in Google's order. */
    readonly requiredScopes: readonly string[];
    /** The scopes that the token holds, when known. */
    readonly grantedScopes?: readonly string[];
  };
  /** The fields of `ApiDisabled`. */
  ApiDisabled: {
    /** The API to enable, for example `vision.googleapis.com`; absent when the payload and the URL name none. */
    readonly service?: string;
    /** The console page that enables it; absent when neither the API nor the project is known. */
    readonly activationUrl?: string;
  };
  /** The fields of `NotShared`. */
  NotShared: {
    /** How much access the caller has: `none`, `insufficient`, or `unknown`. */
    readonly access: SharedAccess;
  };
  /** The fields of `RateLimited`. */
  RateLimited: {
    /** How long to wait, in milliseconds, when the server says so: `29084`. */
    readonly retryAfterMs?: number;
    /** The time over which the limit counts, for example `'minute'`. */
    readonly window?: QuotaWindow;
    /** The limit that was hit. */
    readonly quota?: Quota;
  };
  /** The fields of `QuotaExceeded`. */
  QuotaExceeded: {
    /** The limit that was hit. */
    readonly quota?: Quota;
  };
  /** The fields of `BillingDisabled`. */
  BillingDisabled: {
    /** The console page where billing is linked; absent in a restored denial whose link is not Google's. */
    readonly billingUrl?: string;
  };
  /** The fields of `PolicyBlocked`. */
  PolicyBlocked: {
    /** The kind of rule that forbids the call, for example `'VpcServiceControls'`. */
    readonly policy: Policy;
    /** The rule's own id: a constraint name or a `vpcServiceControlsUniqueIdentifier`. */
    readonly policyId?: string;
  };
  /** The fields of `CredentialRejected`. */
  CredentialRejected: {
    /** What is wrong with the credential, for example `'apiKeyRestricted'`. */
    readonly problem: CredentialProblem;
  };
  /** `Unclassified` has no fields of its own. */
  Unclassified: unknown;
}

/**
 * The complete record of a denial of kind `K`, as `toJSON()` returns it (with `name` and `format` added).
 *
 * @example `DenialRecord<'NotShared'>`
 * @public
 */
export type DenialRecord<K extends DenialKind = DenialKind> = {
  [Kind in K]: DenialBase & { readonly kind: Kind } & KindFields[Kind];
}[K];
