import type { DenialKind } from '../classification/kinds.js';
import type { WireFields } from './wire/facts.js';
import { wirePayload } from './wire-payload.js';

/**
 * The error of a gRPC client, by the shape that `@grpc/grpc-js` gives it.
 *
 * @example `{ code: 7, details: 'Permission denied …', metadata }`
 * @see https://grpc.github.io/grpc/node/grpc.html
 * @public
 */
export interface GrpcError extends Error {
  /** The gRPC status code: `7`. */
  readonly code: number;
  /** The text of the status. */
  readonly details: string;
  /** The trailers, with `grpc-status-details-bin` among them. */
  readonly metadata: { get(name: string): Uint8Array[]; getMap(): Record<string, Uint8Array> };
}

const NAMES: Readonly<Record<number, string>> = { 7: 'PERMISSION_DENIED', 8: 'RESOURCE_EXHAUSTED', 16: 'UNAUTHENTICATED' };

/**
 * Returns Google's denial as the error of a gRPC client, such as those of google-gax. Pass it through `toDenial`, or let the method of a stubbed
 * client reject with it.
 *
 * @example
 * ```ts
 * client.accessSecretVersion = () => Promise.reject(grpcDenial('MissingPermission', { permissions: ['secretmanager.versions.access'] }));
 * ```
 * @param kind - the kind of denial
 * @param fields - what it shall state
 * @throws TypeError if the details of a gRPC status cannot state the fields
 * @see https://grpc.io/docs/guides/error/#richer-error-model
 * @public
 */
export function grpcDenial<K extends DenialKind>(kind: K, fields: WireFields<K> = {}): GrpcError {
  const { code, details, trailers } = wirePayload(kind, { ...fields, variant: 'grpc' });
  const map: Record<string, Uint8Array> = trailers;
  const metadata = { get: (name: string) => (Object.hasOwn(map, name) ? [map[name]!] : []), getMap: () => ({ ...map }) };
  return Object.assign(new Error(`${code} ${NAMES[code]}: ${details}`), { code, details, metadata });
}
