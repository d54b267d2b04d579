import type { Caller } from '../../caller/caller.js';
import { knownCaller } from '../../caller/known-caller.js';
import type { Classification } from '../../classification/classification.js';
import type { Operation } from '../../request/operation.js';
import { proposeRemedies } from '../../remediation/propose.js';
import type { Remedy } from '../../remediation/remedy.js';

/** A failed check, as the denial that its calls would meet. */
type Supposed = Pick<Classification, 'kind' | 'facts'> & Pick<Partial<Operation>, 'phase' | 'project' | 'service' | 'resource'>;

const NOBODY: Caller = { type: 'unknown', source: 'the credential', verified: false };

/** What to do about a failed check: the first advice that a denial of this kind has. */
export async function remedyFor(
  caller: Caller | undefined,
  { kind, facts, phase = 'api', ...called }: Supposed,
): Promise<Remedy | undefined> {
  const classification: Classification = { kind, facts, certainty: 'certain', evidence: [] };
  const plan = await proposeRemedies(classification, { ...called, phase, governedBy: 'unknown' }, knownCaller(caller ?? NOBODY));
  return plan.remedies[0];
}

/** Signatures are only good within minutes of Google's time. */
export const SET_CLOCK: Remedy = {
  action: 'FixCredential',
  title: "Set this machine's clock, and keep it in step with a time server",
  detail: 'Google accepts no signature from the future, and none that is older than an hour.',
  docs: 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes',
  who: 'caller',
};

/** The last resort for a credential that gets no token, or whose token isn't accepted. */
export const SIGN_IN: Remedy = {
  action: 'FixCredential',
  title: 'Sign in again, or create a new key for the service account',
  detail: 'The command signs in a user. A service account needs a new key file, or an identity that is attached to where the program runs.',
  command: 'gcloud auth application-default login',
  docs: 'https://cloud.google.com/docs/authentication/provide-credentials-adc',
  who: 'caller',
};
