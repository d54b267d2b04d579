import type { CredentialKind } from './credential-kind.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { commandLine } from '../output/shell.js';

const DOCS = 'https://cloud.google.com/docs/authentication/provide-credentials-adc';

const WHY: Partial<Record<CredentialKind, string>> = {
  apiKey: 'An API key names a project, not a principal: nothing can be granted to it.',
  anonymous: 'The call carried no credential: nothing can be granted to nobody.',
};

/** Where nobody in particular made the call, or with a kind of credential that is not taken: sign in. */
export function signIn({ operation: { method } }: RemedyCase, kind: CredentialKind): Remedy {
  const why = WHY[kind] ?? 'This kind of credential is not taken here.';
  return {
    action: 'FixCredential',
    title: `Call ${method ?? 'this method'} with the OAuth credential of a service account or a user`,
    detail: `${why} Pass a GoogleAuth or another auth client to the API. The command signs in a user for local work.`,
    command: commandLine('gcloud', 'auth', 'application-default', 'login'),
    docs: DOCS,
    who: 'caller',
  };
}
