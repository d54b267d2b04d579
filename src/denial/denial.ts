/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type --
   each class is an empty carrier: DenialError's constructor assigns exactly the fields of the record that the interface declares */
import type { DenialKind } from '../classification/kinds.js';
import { checkedOptions } from '../options/check-options.js';
import { FLAG } from '../options/rule.js';
import { DenialError } from './denial-error.js';
import { recordFromJSON } from './from-json.js';
import type { DenialRecord } from './scrub/record.js';

/**
 * The caller lacks an IAM permission or role, or an Admin SDK privilege, on a Cloud resource. That includes `actAs`, impersonation, and
 * `serviceusage.services.use` on a quota project.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'MissingPermission')) error.permissions; // ['secretmanager.versions.access']
 * ```
 * @see https://cloud.google.com/iam/docs/troubleshooting-access
 * @public
 */
export class MissingPermission extends DenialError<'MissingPermission'> {}
/** What every denial says, and `permissions` and `roles`. @public */
export interface MissingPermission extends Readonly<DenialRecord<'MissingPermission'>> {}

/**
 * The token lacks an OAuth scope, domain-wide delegation doesn't cover it, or the access scopes of the VM are too narrow.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'InsufficientScope')) error.requiredScopes; // ['https://www.googleapis.com/auth/drive.readonly']
 * ```
 * @see https://developers.google.com/identity/protocols/oauth2/scopes
 * @public
 */
export class InsufficientScope extends DenialError<'InsufficientScope'> {}
/** What every denial says, and `requiredScopes` and `grantedScopes`. @public */
export interface InsufficientScope extends Readonly<DenialRecord<'InsufficientScope'>> {}

/**
 * The API was never used or is disabled in the project.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'ApiDisabled')) error.activationUrl; // 'https://console.cloud.google.com/apis/library/vision.googleapis.com?project=p'
 * ```
 * @see https://cloud.google.com/service-usage/docs/enable-disable
 * @public
 */
export class ApiDisabled extends DenialError<'ApiDisabled'> {}
/** What every denial says, and `service` and `activationUrl`. @public */
export interface ApiDisabled extends Readonly<DenialRecord<'ApiDisabled'>> {}

/**
 * Access is managed on the resource itself, outside IAM, and the caller has none or too weak a role.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'NotShared')) error.caller.email; // share the file with exactly this address
 * ```
 * @see https://developers.google.com/workspace/drive/api/guides/manage-sharing
 * @public
 */
export class NotShared extends DenialError<'NotShared'> {}
/** What every denial says, and `access`. @public */
export interface NotShared extends Readonly<DenialRecord<'NotShared'>> {}

/**
 * A limit over time was hit: waiting helps.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'RateLimited')) error.retryAfterMs; // 29084
 * ```
 * @see https://cloud.google.com/docs/quotas/overview
 * @public
 */
export class RateLimited extends DenialError<'RateLimited'> {}
/** What every denial says, and `retryAfterMs`, `window` and `quota`. @public */
export interface RateLimited extends Readonly<DenialRecord<'RateLimited'>> {}

/**
 * A capacity or allocation limit was hit: waiting alone never helps.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'QuotaExceeded')) error.quota?.limitValue; // 0
 * ```
 * @see https://cloud.google.com/docs/quotas/view-manage
 * @public
 */
export class QuotaExceeded extends DenialError<'QuotaExceeded'> {}
/** What every denial says, and `quota`. @public */
export interface QuotaExceeded extends Readonly<DenialRecord<'QuotaExceeded'>> {}

/**
 * Billing is missing, closed or delinquent for the project.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'BillingDisabled')) error.billingUrl; // 'https://console.cloud.google.com/billing/linkedaccount?project=p'
 * ```
 * @see https://cloud.google.com/billing/docs/how-to/modify-project
 * @public
 */
export class BillingDisabled extends DenialError<'BillingDisabled'> {}
/** What every denial says, and `billingUrl`. @public */
export interface BillingDisabled extends Readonly<DenialRecord<'BillingDisabled'>> {}

/**
 * A policy blocks the call even if the caller has access: VPC Service Controls, organization policy, a Workspace admin, the owner of a file.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'PolicyBlocked')) error.policy; // 'VpcServiceControls'
 * ```
 * @see https://cloud.google.com/vpc-service-controls/docs/troubleshooting
 * @public
 */
export class PolicyBlocked extends DenialError<'PolicyBlocked'> {}
/** What every denial says, and `policy` and `policyId`. @public */
export interface PolicyBlocked extends Readonly<DenialRecord<'PolicyBlocked'>> {}

/**
 * The credential is missing, or Google rejected it: a restricted key, a disabled account, an unsupported account type.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'CredentialRejected')) error.problem; // 'apiKeyRestricted'
 * ```
 * @public
 */
export class CredentialRejected extends DenialError<'CredentialRejected'> {}
/** What every denial says, and `problem`. @public */
export interface CredentialRejected extends Readonly<DenialRecord<'CredentialRejected'>> {}

/**
 * Google denied the call without saying why.
 *
 * @example
 * ```ts
 * if (isDenial(error, 'Unclassified')) error.serverMessage; // 'Forbidden'
 * ```
 * @public
 */
export class Unclassified extends DenialError<'Unclassified'> {}
/** What every denial says, and nothing else. @public */
export interface Unclassified extends Readonly<DenialRecord<'Unclassified'>> {}

/**
 * A denied Google API call: a union of error classes, discriminated by `kind`. With `default: return denial satisfies never`, the compiler checks that a `switch` over `kind` covers every case.
 *
 * @public
 */
export type Denial =
  | MissingPermission
  | InsufficientScope
  | ApiDisabled
  | NotShared
  | RateLimited
  | QuotaExceeded
  | BillingDisabled
  | PolicyBlocked
  | CredentialRejected
  | Unclassified;

/** One class per kind: a new kind does not compile until it has one. */
export const DENIAL_CLASSES = {
  MissingPermission,
  InsufficientScope,
  ApiDisabled,
  NotShared,
  RateLimited,
  QuotaExceeded,
  BillingDisabled,
  PolicyBlocked,
  CredentialRejected,
  Unclassified,
} satisfies {
  [K in DenialKind]: new (record: DenialRecord<K>, original?: unknown) => Extract<Denial, { kind: K }>;
};

/** Makes the error of the right class from a record. */
export function createDenial<K extends DenialKind>(record: DenialRecord<K>, original?: unknown): Extract<Denial, { kind: K }> {
  const Class = DENIAL_CLASSES[record.kind] as unknown as new (record: DenialRecord, original?: unknown) => Denial;
  return new Class(record as DenialRecord, original) as Extract<Denial, { kind: K }>;
}

/**
 * Restores denials from their JSON form.
 *
 * @example
 * ```ts
 * worker.on('message', (json) => show(Denial.fromJSON(json, { trusted: true })));
 * ```
 * @public
 */
export const Denial = {
  /**
   * Makes the denial that `toJSON()`, `JSON.stringify` or `structuredClone(denial.toJSON())` described.
   *
   * Anybody can write such a record: into a log, a queue, the answer of a server. So its facts are restored, with `caller.verified` false, and of its
   * remedies only `action` and `who`, in general words, without commands and links. Where nobody but your own code can have written it, say so.
   *
   * @param json - the record, or its JSON text
   * @param options - `trusted`: whether the record comes from your own code over a way that nobody else writes to, such as a worker's messages; then
   * everything is restored as it was, commands and links included. Default: false
   * @throws TypeError if it is not the JSON form of a denial, or an option is wrong
   */
  fromJSON(json: unknown, options?: { readonly trusted?: boolean }): Denial {
    const { trusted } = checkedOptions<{ readonly trusted?: boolean }>('Denial.fromJSON', options, { trusted: FLAG });
    return createDenial(recordFromJSON(json, trusted));
  },
};
