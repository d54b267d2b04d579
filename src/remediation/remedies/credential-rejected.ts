import type { CredentialProblem } from '../../classification/classification.js';
import * as accounts from '../credentials/accounts.js';
import * as apiKeys from '../credentials/api-keys.js';
import * as tokens from '../credentials/tokens.js';
import type { RemedyMaker } from '../remedy-case.js';

/** What to do about each problem with a credential. */
export const PROBLEMS = {
  noCredentials: tokens.noCredentials,
  tokenInvalid: tokens.tokenInvalid,
  tokenExpired: tokens.tokenExpired,
  reauthRequired: tokens.reauthRequired,
  credentialTypeUnsupported: tokens.credentialTypeUnsupported,
  apiKeyInvalid: apiKeys.apiKeyInvalid,
  apiKeyExpired: apiKeys.apiKeyExpired,
  apiKeyRestricted: apiKeys.apiKeyRestricted,
  accountDisabled: accounts.accountDisabled,
  accountUnsupported: accounts.accountUnsupported,
  accountNotSetUp: accounts.accountNotSetUp,
  projectSuspended: accounts.projectSuspended,
  projectInvalid: accounts.projectInvalid,
  quotaProjectMissing: tokens.quotaProjectMissing,
  clientNotAllowed: accounts.clientNotAllowed,
  clientInvalid: accounts.clientInvalid,
  subjectInvalid: accounts.subjectInvalid,
  identityTokenInvalid: tokens.identityTokenInvalid,
  signatureInvalid: tokens.signatureInvalid,
  developerTokenRejected: accounts.developerTokenRejected,
  federationRejected: tokens.federationRejected,
  attestationFailed: tokens.attestationFailed,
  termsNotAccepted: accounts.termsNotAccepted,
  other: tokens.other,
} satisfies Record<CredentialProblem, RemedyMaker>;

/** The credential itself is not acceptable here: repair it, or use another one. */
export const credentialRejected: RemedyMaker = (denied) => PROBLEMS[denied.classification.problem ?? 'other'](denied);
