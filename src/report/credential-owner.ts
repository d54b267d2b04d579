import type { Reported } from './reported.js';

/**
 * Whose credential made the denied call: the `user`'s who gets your response, or your `app`'s own. The app's is a service account, an API key or the
 * identity of a VM.
 *
 * @example `'app'`
 * @public
 */
export type CredentialOwner = 'user' | 'app';

/**
 * Whose credential it was, by the caller. Only a user who signed in for the app counts as the user: a service account that acts as somebody, a token of
 * which nobody knows whose it is, and gcloud's sign-in on a developer's machine are the app's.
 */
export function credentialOwner({ callerType, credential }: Reported): CredentialOwner {
  return callerType === 'user' && credential !== 'gcloudUser' ? 'user' : 'app';
}
