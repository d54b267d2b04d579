import { integerProperty, property, stringProperty } from '../safe/property.js';
import type { Shape } from './carrier.js';
import { codeOfName, DENIED } from './status.js';

/** How grpc-js writes a status: `7 PERMISSION_DENIED: …`, behind the class names that wrappers put in front. */
const STATUS = /^(?:[A-Za-z]{0,40}Error: ){0,3}(\d{1,2}) ([A-Z_]{4,24}): ([\s\S]*)$/;

/**
 * The error of a gRPC call that lost everything but its text: that of Firestore's `BulkWriter` and `onSnapshot`, one that another library
 * worded again.
 */
export const grpcText: Shape = (value) => {
  const message = stringProperty(value, 'message')?.slice(0, 20_000);
  if (message === undefined || ['metadata', 'statusDetails'].some((key) => property(value, key) !== undefined)) return undefined;
  const status = STATUS.exec(message);
  if (status) return carried(value, status[1], status[2], status[3]);
  const [call, own] = [callOfWriter(value), integerProperty(value, 'code')];
  if (call && own !== undefined && DENIED.has(own)) return { type: 'grpc', error: { message }, code: own, call };
  // Written by the watch stream of @google-cloud/firestore alone.
  const watched = /^Error (7|8|16): ([\s\S]*)$/.exec(message);
  if (!watched) return undefined;
  const code = Number(watched[1]);
  return { type: 'grpc', error: { message: watched[2] }, code, call: { service: 'firestore.googleapis.com' } };
};

function carried(value: object, code: string | undefined, name: string | undefined, message = ''): ReturnType<Shape> {
  const number = codeOfName(name);
  if (number === undefined || number !== Number(code)) return undefined;
  const own = integerProperty(value, 'code');
  if (own !== undefined && own !== number) return undefined;
  const call = callOfWriter(value);
  return { type: 'grpc', error: { message }, code: number, ...(call && { call }) };
}

/** A `BulkWriterError` names the document that was written. */
function callOfWriter(value: object): { readonly service: string; readonly resource?: string } | undefined {
  if (stringProperty(value, 'operationType') === undefined || property(value, 'documentRef') === undefined) return undefined;
  const path = stringProperty(property(value, 'documentRef'), 'path');
  return { service: 'firestore.googleapis.com', ...(path !== undefined && { resource: `documents/${path}` }) };
}
