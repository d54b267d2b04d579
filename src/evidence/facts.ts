import type { Ask } from './values/ask.js';
import type { Told } from './values/told.js';

/**
 * What a denial is about. `name` is written as the server or the URL writes it.
 *
 * @example `{ type: 'secret', id: 's', name: 'projects/p/secrets/s' }` or `{ type: 'file', id: '1AbC' }`
 * @see https://google.aip.dev/122
 * @public
 */
export interface Resource {
  /** The kind of thing, singular: `file`, `bucket`, `secret`, `project`, or `resource` when nothing says more. */
  readonly type: string;
  /** The last segment, or the whole name if it has no segments: `s`, a file id, a bucket name. */
  readonly id: string;
  /** The full name as the server or the URL writes it: `projects/p/secrets/s`, `//storage.googleapis.com/…`. */
  readonly name?: string;
}

/**
 * The time over which a rate limit counts.
 *
 * @example `'minute'` for `1/min/{project}`
 * @see https://cloud.google.com/docs/quotas/overview
 * @public
 */
export type QuotaWindow = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month';

/**
 * The limit that was reached, as Google states it.
 *
 * @example `{ metric: 'run.googleapis.com/read_regional', limit: 'ReadPerMinutePerProjectRegion', limitValue: 3000, unit: '1/min/{project}/{region}', location: 'us-central1' }`
 * @see https://cloud.google.com/docs/quotas/overview
 * @public
 */
export interface Quota {
  /** The metric, for example `drive.googleapis.com/default_requests`. */
  readonly metric?: string;
  /** The name of the limit, for example `DefaultRequestsPerMinutePerProject`. */
  readonly limit?: string;
  /** The value of the limit, in `unit`. A limit of 0 never recovers by waiting. */
  readonly limitValue?: number;
  /** The unit of the limit, for example `1/min/{project}`. */
  readonly unit?: string;
  /** The region or zone that the limit counts in, for example `us-central1`. */
  readonly location?: string;
  /** Further dimensions, for example `{ model: 'gemini-2.5-pro' }`. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** What the server of a cluster denied, in the words of `kubectl create role`. */
export interface KubernetesCall {
  /** `get`. */
  readonly verb: string;
  /** `secrets`, `deployments.apps`, `pods/exec`. */
  readonly resource: string;
}

/** What one piece of evidence states about the denial, word for word as far as it is a name. Absent means: not stated. */
export interface Facts {
  readonly permissions?: readonly string[];
  readonly kubernetes?: KubernetesCall;
  /** Roles that the response asks for, for example `roles/serviceusage.serviceUsageConsumer`. */
  readonly roles?: readonly Told[];
  readonly resource?: Resource;
  /** A service name, for example `drive.googleapis.com`. */
  readonly service?: string;
  /** The RPC method that ErrorInfo names, for example `google.cloud.vision.v1.ImageAnnotator.BatchAnnotateImages`. */
  readonly rpcMethod?: string;
  /** A project id or number, without `projects/`. */
  readonly project?: string;
  readonly projectRole?: 'consumer' | 'quota' | 'resource';
  readonly requiredScopes?: readonly string[];
  readonly grantedScopes?: readonly string[];
  readonly activationUrl?: string;
  readonly helpUrl?: string;
  readonly quota?: Quota;
  readonly retryAfterMs?: number;
  readonly window?: QuotaWindow;
  readonly policyId?: string;
  /** The principal that the response names: an email or a `principal://` name. */
  readonly principal?: Told;
  readonly requestId?: string;
  /** The id under which IAM keeps why it denied, `error_info_id`. */
  readonly errorId?: string;
  readonly troubleshooterUrl?: string;
  /** What the message asks the reader to do. */
  readonly asks?: readonly Ask[];
}
