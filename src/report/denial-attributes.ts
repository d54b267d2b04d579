import type { DenialRecord } from '../denial/scrub/record.js';
import { grpcStatusName } from '../response/grpc/status-codes.js';
import { usableOptions } from '../options/check-options.js';
import { FLAG, type Rules } from '../options/rule.js';
import { cleanText } from '../response/safe/clean-text.js';
import { arrayProperty, property, stringProperty } from '../response/safe/property.js';
import { reported } from './reported.js';

/**
 * What {@link denialAttributes} adds. Both are high in cardinality: for spans and logs, not for metrics.
 *
 * @example `{ resource: true }`
 * @public
 */
export interface DenialAttributesOptions {
  /** Whether to tell who called, which can be a person: `google_denials.caller.principal`. Default false. */
  readonly principal?: boolean;
  /** Whether to tell what was called, and Google's ID of the request: `google_denials.resource.id`, `google_denials.project`. Default false. */
  readonly resource?: boolean;
}

/**
 * Attributes for spans, metrics and logs: strings, numbers and booleans.
 *
 * @example `{ 'error.type': 'NotShared', 'http.response.status_code': 403, 'gcp.client.service': 'drive' }`
 * @see https://opentelemetry.io/docs/specs/semconv/general/attribute-naming/
 * @public
 */
export type DenialAttributes = Readonly<Record<string, string | number | boolean>>;

/**
 * Returns a denial as attributes of OpenTelemetry, under the names of its semantic conventions where they have one. Every value comes from a small set, and
 * none tells who called, what was called or what the server said, unless you ask for it.
 *
 * - `error.type`: the kind. `http.response.status_code`, or `rpc.system.name` and `rpc.status_code` for gRPC.
 * - `gcp.client.service`: `drive` for drive.googleapis.com. `gcp.errors.domain`: the domain of the ErrorInfo, as google-gax names it.
 * - `google_denials.method`, `.reason`, `.certainty`, `.situation`, `.policy`, `.problem`, `.window`, `.caller.type`, `.caller.credential`, `.retryable`
 *
 * Never throws, and leaves out what it cannot read. Node warns once of a wrong option, which then counts as absent.
 *
 * @example
 * ```ts
 * span.setAttributes(denialAttributes(denial)); // { 'error.type': 'MissingPermission', 'rpc.status_code': 'PERMISSION_DENIED', … }
 * ```
 * @param denial - the denial, or its JSON form, as the channel `google-denials:denial` publishes it
 * @param options - `principal` and `resource`
 * @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
 * @public
 */
export function denialAttributes(denial: DenialRecord, options?: DenialAttributesOptions): DenialAttributes {
  const usable = usableOptions('denialAttributes', options, RULES);
  const { kind, status, grpcCode, callerType, credential } = reported(denial);
  const service = stringProperty(denial, 'service');
  const all: Record<string, string | number | boolean | undefined> = {
    'error.type': kind ?? '_OTHER',
    ...(grpcCode === undefined
      ? { 'http.response.status_code': status >= 100 && status < 600 ? status : undefined }
      : { 'rpc.system.name': 'grpc', 'rpc.status_code': grpcStatusName(grpcCode) }),
    'gcp.client.service': service === undefined ? undefined : /^([a-z][a-z\d-]{0,62})\.googleapis\.com$/.exec(service)?.[1],
    'gcp.errors.domain': name(domainOf(denial)),
    'google_denials.method': name(property(denial, 'method')),
    'google_denials.reason': name(property(denial, 'reason')),
    'google_denials.certainty': name(property(denial, 'certainty')),
    'google_denials.situation': name(property(property(denial, 'situation'), 'id')),
    'google_denials.policy': name(property(denial, 'policy')),
    'google_denials.problem': name(property(denial, 'problem')),
    'google_denials.window': name(property(denial, 'window')),
    'google_denials.caller.type': name(callerType),
    'google_denials.caller.credential': name(credential),
    'google_denials.retryable': property(denial, 'retryable') === true,
    ...(usable.principal && whoOf(denial)),
    ...(usable.resource && whatOf(denial)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as DenialAttributes;
}

const RULES: Rules<DenialAttributesOptions> = { principal: FLAG, resource: FLAG };

/** Who called, for those who asked. */
function whoOf(denial: unknown): Record<string, string | undefined> {
  const caller = property(denial, 'caller');
  return {
    'google_denials.caller.principal': text(property(caller, 'principal') ?? property(caller, 'email')),
    'google_denials.caller.subject': text(property(caller, 'subject')),
  };
}

/** What was called, for those who asked. */
function whatOf(denial: unknown): Record<string, string | undefined> {
  const resource = property(denial, 'resource');
  return {
    'google_denials.resource.type': name(property(resource, 'type')),
    'google_denials.resource.id': text(property(resource, 'name') ?? property(resource, 'id')),
    'google_denials.project': text(property(denial, 'project')),
    'google_denials.request_id': text(property(denial, 'requestId')),
  };
}

/** The domain of the ErrorInfo: `googleapis.com`, `iam.googleapis.com`. */
function domainOf(denial: unknown): unknown {
  const info = arrayProperty(denial, 'evidence').find((evidence) => property(evidence, 'source') === 'ErrorInfo');
  return property(info, 'domain') ?? property(denial, 'domain');
}

/** A word out of a list: no address, no sentence, and nothing that looks like a secret. */
function name(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z][\w./-]{0,99}$/i.test(value) && cleanText(value) === value ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? cleanText(value, 300) : undefined;
}
