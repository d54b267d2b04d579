import type { AccessFile } from '../../access/access-file.js';
import { checkedOptions } from '../../options/check-options.js';
import { FLAG } from '../../options/rule.js';
import { accessLog } from './access-log.js';
import { safely } from '../../response/safe/safely.js';
import { isExtensibleInstance } from '../clients/http-instances.js';
import { targetNameOf } from '../targets.js';
import type { Interceptable } from '../interceptable.js';
import { interceptWith } from '../intercept-denials.js';

/**
 * How the calls of a client are recorded.
 *
 * @example `{ resources: true }`
 * @public
 */
export interface RecordOptions {
  /** Whether the ids of the files, buckets and other resources are kept as well, at most 1,000 for each method. Default: false. */
  readonly resources?: boolean;
}

/**
 * What a client has called since {@link recordAccess}.
 *
 * @example `await recording.report()`
 * @public
 */
export interface AccessRecording {
  /** The methods so far with their counts, and what they need together, in the format of `access.json`. */
  report(): Promise<AccessFile>;
}

/**
 * Records which methods of Google's APIs a client calls, denied calls included. It changes nothing about the calls, and keeps nothing of what they
 * send or answer. To record a whole test run, set `GOOGLE_DENIALS_RECORD=recorded.json` instead: each client that is passed to `interceptDenials`
 * is recorded, and all processes add to one file.
 *
 * @param target - what {@link interceptDenials} accepts, except a got or ky instance
 * @param options - whether resources are named
 * @returns the recording
 * @throws TypeError if the target cannot be recorded, or an option is wrong; the message says what to pass instead
 *
 * @example
 * ```ts
 * const recording = recordAccess(auth);
 * await nightlyReport(auth);
 * console.log((await recording.report()).scopes); // ['https://www.googleapis.com/auth/drive.metadata.readonly']
 * ```
 * @see https://cloud.google.com/iam/docs/using-iam-securely#least_privilege
 * @public
 */
export function recordAccess(target: Interceptable, options?: RecordOptions): AccessRecording {
  const { resources = false } = checkedOptions<RecordOptions>('recordAccess', options, { resources: FLAG });
  if (typeof target === 'function' && safely(() => isExtensibleInstance(target)))
    throw new TypeError(
      "recordAccess: a got or ky instance can't be recorded in place. Pass the auth client, or an API such as google.drive('v3').",
    );
  refuseWithoutMethods(target);
  const log = accessLog({ resources });
  try {
    interceptWith(target, { listeners: new Set(), recorders: new Set([log.note]) });
  } catch (error) {
    throw new TypeError((error as Error).message.replaceAll('interceptDenials', 'recordAccess'));
  }
  return {
    async report() {
      const { recordedFile } = await import('../../access/report-file.js');
      return recordedFile((await log.read()).methods());
    },
  };
}

/** Clients whose calls are no methods with scopes, permissions or roles: to record them would have no effect. */
function refuseWithoutMethods(target: unknown): void {
  const kind = typeof target === 'object' && target !== null ? safely(() => targetNameOf(target)) : undefined;
  if (kind === 'Realtime Database of firebase-admin')
    throw new TypeError(
      'recordAccess: the Realtime Database has no methods to record: roles/firebasedatabase.viewer reads, roles/firebasedatabase.admin writes. Pass the app to record its other services.',
    );
  if (kind === 'client of the Maps services')
    throw new TypeError('recordAccess: the Maps services take an API key and ask for no scope or role, so nothing is recorded.');
}
