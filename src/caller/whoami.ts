import type { ExplainOptions } from '../context.js';
import type { Caller } from './caller.js';

/**
 * Identifies the account behind an auth client and confirms it with Google. It gets a token if the client has none, and asks the metadata server or
 * tokeninfo whose it is. `principal` can be pasted into an IAM binding; `verified` says whether Google confirmed it, `notes` why it could not.
 *
 * @example
 * ```ts
 * const caller = await whoami(new GoogleAuth({ scopes: ['https://www.googleapis.com/auth/cloud-platform'] }));
 * caller.principal; // 'serviceAccount:robot@example-project.iam.gserviceaccount.com'
 * ```
 * @param auth - a `GoogleAuth`, an auth client of google-auth-library 9, 10 or 11, an API key, or a client that was made with one of these
 * @param options - `identity: 'offline'` makes no call at all; `identityTimeoutMs` bounds everything together, in milliseconds (default: 10000)
 * @throws TypeError for anything else and for a wrong option, with what to pass instead
 * @throws Error when Application Default Credentials are asked for and there are none
 * @see https://cloud.google.com/docs/authentication/troubleshoot-adc
 * @public
 */
export async function whoami(auth: object | string, options?: Pick<ExplainOptions, 'identity' | 'identityTimeoutMs'>): Promise<Caller> {
  const { verifiedCaller } = await import('./confirm/verified-caller.js');
  return verifiedCaller(auth, options);
}
