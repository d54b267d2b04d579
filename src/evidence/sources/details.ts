import { unwrapJson } from '../../response/body/parse-json.js';
import { arrayProperty, isObject, property, stringProperty } from '../../response/safe/property.js';
import type { Envelope } from './envelopes.js';

/** The messages of `google/rpc/error_details.proto`, and the errors of single services. */
export type DetailType =
  | 'ErrorInfo'
  | 'PreconditionFailure'
  | 'QuotaFailure'
  | 'Help'
  | 'RetryInfo'
  | 'LocalizedMessage'
  | 'RequestInfo'
  | 'DebugInfo'
  | 'ResourceInfo'
  | 'ServiceError';

/** One entry of `details[]` with its type. */
export interface Detail {
  readonly type: DetailType;
  readonly detail: object;
  readonly path: string;
}

/** What each message is recognised by where its `@type` got lost: google-gax decodes them to plain objects. */
const DETAIL_TYPES: readonly (readonly [DetailType, (detail: object) => boolean])[] = [
  ['ErrorInfo', (detail) => stringProperty(detail, 'reason') !== undefined],
  ['Help', (detail) => arrayProperty(detail, 'links').length > 0],
  ['RetryInfo', (detail) => property(detail, 'retryDelay') !== undefined],
  [
    'QuotaFailure',
    (detail) => arrayProperty(detail, 'violations').some((violation) => stringProperty(violation, 'quotaMetric') !== undefined),
  ],
  [
    'PreconditionFailure',
    (detail) => arrayProperty(detail, 'violations').some((violation) => stringProperty(violation, 'type') !== undefined),
  ],
  ['QuotaFailure', (detail) => arrayProperty(detail, 'violations').length > 0],
  ['LocalizedMessage', (detail) => stringProperty(detail, 'locale') !== undefined],
  ['ResourceInfo', (detail) => stringProperty(detail, 'resourceName') !== undefined],
  ['RequestInfo', (detail) => stringProperty(detail, 'requestId') !== undefined && arrayProperty(detail, 'errors').length === 0],
  ['DebugInfo', (detail) => stringProperty(detail, 'detail') !== undefined],
];

/** A failure has a handful of them; what has thousands wants to cost time. */
const MAX_ENVELOPES = 50;
const MAX_DETAILS = 50;

/** The entries of `details[]` in all errors of a body. */
export function detailsIn(envelopes: readonly Envelope[]): readonly Detail[] {
  const all = envelopes.slice(0, MAX_ENVELOPES).flatMap(({ error, path }) =>
    [...arrayProperty(error, 'details'), ...arrayProperty(error, 'statusDetails')].map(unpacked).flatMap((detail, index): Detail[] => {
      if (!isObject(detail)) return [];
      const type = typeOf(detail);
      return type === undefined ? [] : [{ type, detail, path: `${path === '' ? '' : `${path}.`}details[${index}]` }];
    }),
  );
  return all.slice(0, MAX_DETAILS);
}

/** google-gax's REST transport turns a detail that it does not know into a `ResourceInfo` with the JSON text of the detail as its description. */
function unpacked(detail: unknown): unknown {
  const inner = unwrapJson(stringProperty(detail, 'description'));
  return stringProperty(inner, '@type') === undefined ? detail : inner;
}

/** The type by `@type` (gaxios 7.1 may have put a comma into it, old clients a space behind the key), else by shape. */
function typeOf(detail: object): DetailType | undefined {
  const url = stringProperty(detail, '@type') ?? stringProperty(detail, '@type ');
  const name = url?.replace(/[,\s]/g, '').split(/[./]/).at(-1);
  const known = DETAIL_TYPES.find(([type]) => type === name)?.[0];
  if (known) return known;
  if (url !== undefined && !/google[.,]+rpc/.test(url)) return 'ServiceError';
  return DETAIL_TYPES.find(([, matches]) => matches(detail))?.[0];
}
