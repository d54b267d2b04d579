import type { CredentialKind } from './credential-kind.js';
import type { RemedyCase } from './remedy-case.js';
import type { Remedy } from './remedy.js';
import { commandLine } from './shell.js';

const DOCS = 'https://cloud.google.com/docs/authentication/provide-credentials-adc';

/** Where nobody in particular made the call: sign in, so that there is somebody to give access to. */
export function signIn({ operation: { method } }: RemedyCase, kind: CredentialKind): Remedy {
  const what =
    kind === 'apiKey'
      ? 'An API key names a project, not a principal: nothing can be granted to it.'
      : 'The call carried no credential: nothing can be granted to nobody.';
  return {
    action: 'FixCredential',
    title: `Call ${method ?? 'this method'} with the credential of a service account or a user`,
    detail: `${what} Pass a GoogleAuth or another auth client to the API. The command signs in a user for local work.`,
    command: commandLine('gcloud', 'auth', 'application-default', 'login'),
    docs: DOCS,
    who: 'caller',
  };
}
