import type { Finding } from '../evidence/evidence.js';
import type { Verdict } from './match.js';
import type { RuleInput } from './rule-input.js';

/** One way in which a structured reason is known to mislead, and what is true instead. */
type Contradiction = (input: RuleInput) => Verdict | undefined;

const wordingIn = (input: RuleInput, ...ids: readonly string[]): Finding | undefined =>
  input.findings.find(({ wording }) => wording !== undefined && ids.includes(wording));

/** A limit of 0 never recovers, whatever delay the server suggests. */
const limitOfZero: Contradiction = (input) => {
  const zero = input.findings.find(({ facts }) => facts?.quota?.limitValue === 0);
  return zero && { kind: 'QuotaExceeded', certainty: 'certain', decidedBy: zero };
};

/** "The API is disabled" in the project of gcloud's own OAuth client means that the user's credentials have no quota project. */
const quotaProjectMissing: Contradiction = (input) => {
  const wording = wordingIn(input, 'adc-needs-quota-project', 'adc-end-user', 'adc-local');
  return wording && { kind: 'CredentialRejected', problem: 'quotaProjectMissing', certainty: 'likely', decidedBy: wording };
};

/** "Anonymous caller does not have storage.objects.get access" in a 401: nobody lacks a permission, a credential is missing. */
const anonymousCaller: Contradiction = (input) => {
  const wording = input.status === 401 ? wordingIn(input, 'storage-access') : undefined;
  if (!wording || !/^Anonymous caller/i.test(wording.value)) return undefined;
  return { kind: 'CredentialRejected', problem: 'noCredentials', certainty: 'likely', decidedBy: wording };
};

/**
 * "The request was not authorized to invoke this service" in a 401: the identity token isn't accepted; without the role, Cloud Run sends a 403. Its page and
 * its challenge say `invalid_token` of any token but an identity token for this service: a new sign-in wouldn't help.
 */
const tokenOfAnotherAudience: Contradiction = (input) => {
  const wording =
    input.status === 401
      ? wordingIn(input, 'run/not-authorized-to-invoke', 'invoke', 'run/token-page', 'run/token-not-verified')
      : undefined;
  return wording && { kind: 'CredentialRejected', problem: 'identityTokenInvalid', certainty: 'likely', decidedBy: wording };
};

/**
 * The ways in which strong evidence is known to mislead. Weaker ones need no entry: an exact sentence stands above the old error list anyway (a
 * referrer-blocked key that arrives as `rateLimitExceeded`, missing billing that arrives as `dailyLimitExceeded`), and a service's own error above ErrorInfo
 * (Google Ads says "credentials missing" on the outside, and inside that the account is no Ads account).
 */
export const CONTRADICTIONS: readonly Contradiction[] = [limitOfZero, quotaProjectMissing, anonymousCaller, tokenOfAnotherAudience];
