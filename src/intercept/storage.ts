import { type Interception, interceptionOf, mark } from './mark.js';
import { meet } from './meet.js';
import { type Method, wrapMethod, type Wrapping } from './wrap-method.js';
import { isStream, wrapStream } from './wrap-stream.js';

interface StorageClient {
  readonly makeAuthenticatedRequest: Method;
  readonly authClient?: object;
}

/** A client of @google-cloud/storage, or another one that is built on its way of making requests (`@google-cloud/common`). */
export function isStorageClient(target: object): target is StorageClient {
  const { makeAuthenticatedRequest, request } = target as Record<string, unknown>;
  return typeof makeAuthenticatedRequest === 'function' && typeof request === 'function';
}

/**
 * Meets what a storage client fails with. It does not use gaxios for its calls: all of them go through one function, except that a file
 * that is read or written as a stream fails in the stream.
 */
export function interceptStorageClient(client: StorageClient, interception: Interception): void {
  const wrapping: Wrapping = {
    meet: (caught) => meet(caught, interception, client.authClient),
    reach: (answer) => isStream(answer) && wrapStream(answer, wrapping),
  };
  wrapMethod(client, 'makeAuthenticatedRequest', wrapping);
  const reachFile = reaching(['createReadStream', 'createWriteStream'], wrapping, interception);
  const reachBucket = reaching(['file'], { ...wrapping, reach: reachFile }, interception);
  reaching(['bucket'], { ...wrapping, reach: reachBucket }, interception)(client);
}

/** Wraps the methods of what another method has made: of a bucket that makes files, of a file that makes streams. */
function reaching(names: readonly string[], wrapping: Wrapping, interception: Interception): (made: unknown) => void {
  return (made) => {
    if (typeof made !== 'object' || made === null || interceptionOf(made)) return;
    for (const name of names) if (typeof (made as Record<string, unknown>)[name] === 'function') wrapMethod(made, name, wrapping);
    mark(made, interception);
  };
}
