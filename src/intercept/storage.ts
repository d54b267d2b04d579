import type { KnownCall } from '../response/known-call.js';
import { type Interception, interceptionOf, mark } from './wrap/mark.js';
import { convertError, type Converted } from './wrap/convert-error.js';
import { type Method, wrapMethod, type Wrapping } from './wrap/wrap-method.js';
import { isStream, wrapStream } from './wrap/wrap-stream.js';

interface StorageClient {
  readonly makeAuthenticatedRequest: Method;
  readonly authClient?: object & { readonly sign?: unknown };
}

const STREAMING = ['createReadStream', 'createWriteStream'];
const SIGNING = ['getSignedUrl', 'generateSignedPostPolicyV2', 'generateSignedPostPolicyV4'];

/** A client of @google-cloud/storage, or another one that is built on its way of making requests (`@google-cloud/common`). */
export function isStorageClient(target: object): target is StorageClient {
  const { makeAuthenticatedRequest, request } = target as Record<string, unknown>;
  return typeof makeAuthenticatedRequest === 'function' && typeof request === 'function';
}

/**
 * Converts what a storage client fails with. It does not use gaxios for its calls: all of them go through one function, except that a file
 * that is read or written as a stream fails in the stream, and that URLs are signed by the auth client.
 */
export function interceptStorageClient(client: StorageClient, interception: Interception): void {
  const wrapping: Wrapping = {
    convert: (caught) => convertError(caught, interception, client.authClient),
    reach: (answer) => isStream(answer) && wrapStream(answer, wrapping),
  };
  const signing = signingOf(client, wrapping);
  const reachFile = (file: unknown): void => reachOnce(file, interception, [STREAMING, wrapping], [SIGNING, signing]);
  const reachBucket = (bucket: unknown): void =>
    reachOnce(bucket, interception, [['file'], { ...wrapping, reach: reachFile }], [SIGNING, signing]);
  wrapMethod(client, 'makeAuthenticatedRequest', { ...wrapping, recorded: interception, callOf: requestOf });
  reachOnce(client, interception, [['bucket'], { ...wrapping, reach: reachBucket }]);
}

/** The request that a client of @google-cloud/common is about to send. */
function requestOf([request]: readonly unknown[]): KnownCall {
  const { uri, url, method } = (request ?? {}) as { readonly uri?: unknown; readonly url?: unknown; readonly method?: unknown };
  return { url: String(uri ?? url), method: typeof method === 'string' ? method : 'GET' };
}

/** Wraps methods of what another method has made: of a bucket that makes files, of a file that makes streams. */
function reachOnce(
  made: unknown,
  interception: Interception,
  ...wrappings: readonly (readonly [names: readonly string[], Wrapping])[]
): void {
  if (typeof made !== 'object' || made === null || interceptionOf(made)) return;
  for (const [names, wrapping] of wrappings) {
    for (const name of names) if (typeof (made as Record<string, unknown>)[name] === 'function') wrapMethod(made, name, wrapping);
  }
  mark(made, interception);
}

/** The error of a signature keeps nothing of its cause but the words: the denial behind it is recognised by them. */
function signingOf({ authClient }: StorageClient, wrapping: Wrapping): Wrapping {
  let last: Converted | undefined;
  if (typeof authClient?.sign === 'function') {
    wrapMethod(authClient, 'sign', {
      convert: async (caught, args) => (last = await wrapping.convert(caught, args)),
    });
  }
  const isLast = (caught: unknown): boolean =>
    caught instanceof Error && last?.error instanceof Error && caught.message === last.error.message;
  return { convert: (caught, args) => (last && isLast(caught) ? Promise.resolve(last) : wrapping.convert(caught, args)) };
}
