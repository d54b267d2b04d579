import type { CredentialKind } from './credential-kind.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { commandLine } from '../output/shell.js';

const DOCS = 'https://cloud.google.com/docs/authentication/provide-credentials-adc';

const WHY: Partial<Record<CredentialKind, string>> = {
  apiKey: "An API key identifies a project, not an account, so you can't grant it access.",
  anonymous: 'The call has no credentials.',
};

/** Where nobody in particular made the call, or with a kind of credential that is not taken: sign in. */
export function signIn({ operation: { method }, classification: { problem } }: RemedyCase, kind: CredentialKind): Remedy {
  const why = WHY[kind] ?? (problem === 'credentialTypeUnsupported' ? "This API doesn't accept this type of credential." : '');
  return {
    action: 'FixCredential',
    title: `Authenticate ${method ?? 'the call'} as a service account or a user`,
    detail: `${why} Pass a GoogleAuth or another auth client to the API. For local development, sign in with the command.`,
    command: commandLine('gcloud', 'auth', 'application-default', 'login'),
    docs: DOCS,
    who: 'caller',
  };
}
