import type { DenialKind } from '../classification/kinds.js';
import { property } from '../response/safe/property.js';
import type { WireFields } from './wire/facts.js';
import { wirePayload, type HttpPayload, type WireVariant } from './wire-payload.js';

/**
 * What an answer over HTTP shall state, and in which variant.
 *
 * @example `{ variant: 'sheets', resource: { type: 'spreadsheet', id: '1AbC' } }`
 * @public
 */
export type HttpFields<K extends DenialKind = DenialKind> = WireFields<K> & { readonly variant?: Exclude<WireVariant<K>, 'grpc'> };

/** The payload of an answer over HTTP. */
export function httpPayload<K extends DenialKind>(kind: K, fields: HttpFields<K>): HttpPayload<K> {
  if (property(fields, 'variant') === 'grpc')
    throw new TypeError("The variant grpc isn't an HTTP response. Use grpcDenial(kind, fields), which builds the error of a gRPC client.");
  return wirePayload(kind, fields as WireFields<K>);
}
