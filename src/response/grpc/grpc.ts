import { readHeaders } from '../headers.js';
import { arrayProperty, integerProperty, isObject, property, stringProperty } from '../safe/property.js';
import { safely } from '../safe/safely.js';
import { decodeDetail, decodeStatus } from './protobuf.js';
import { bytesOf } from '../body/read-body.js';
import { grpcStatusName, httpStatusOf } from './status-codes.js';
import type { DeniedResponse } from '../denied-response.js';

/** A gRPC status (google-gax `GoogleError`, grpc-js `ServiceError`, or their plain form) in the same shape as a REST answer. */
export function readGrpcStatus(error: object, code: number): DeniedResponse {
  const bin = binaryDetails(property(error, 'metadata'));
  // `details` is a text in what grpc-js throws, and the list in a plain status: that of an operation that failed.
  const decoded = [...arrayProperty(error, 'statusDetails'), ...arrayProperty(error, 'details')].filter(isObject).map(decodeDetail);
  const details: object[] = decoded.length > 0 ? decoded : bin ? decodeStatus(bin).details : [];
  const reason = stringProperty(error, 'reason');
  if (reason !== undefined && !details.some((detail) => property(detail, 'reason') === reason)) {
    details.push({
      '@type': 'google.rpc.ErrorInfo',
      reason,
      domain: property(error, 'domain'),
      metadata: property(error, 'errorInfoMetadata'),
    });
  }
  const message = stringProperty(error, 'details') ?? withoutPrefix(stringProperty(error, 'message') ?? '');
  return {
    transport: 'grpc',
    status: integerProperty(error, 'httpStatusCode') ?? httpStatusOf(code),
    grpcCode: code,
    headers: readMetadata(property(error, 'metadata')),
    json: { error: { code, status: grpcStatusName(code), message, details } },
    text: '',
    sent: { header: () => undefined },
  };
}

/** grpc-js writes `7 PERMISSION_DENIED: …` in front of the server's words. */
function withoutPrefix(message: string): string {
  return message.replace(/^\d{1,2} [A-Z_]{2,24}: /, '');
}

function binaryDetails(metadata: unknown): Uint8Array | undefined {
  const get = property(metadata, 'get');
  const raw =
    typeof get === 'function'
      ? safely(() => get.call(metadata, 'grpc-status-details-bin') as unknown)
      : property(metadata, 'grpc-status-details-bin');
  const value: unknown = Array.isArray(raw) ? raw[0] : raw;
  if (isObject(value)) return bytesOf(value);
  return typeof value === 'string' ? safely(() => Uint8Array.from(atob(value), (character) => character.charCodeAt(0))) : undefined;
}

function readMetadata(metadata: unknown): Record<string, string> {
  const getMap = property(metadata, 'getMap');
  return readHeaders(typeof getMap === 'function' ? safely(() => getMap.call(metadata) as unknown) : metadata);
}
