import type { Caller } from '../caller/caller.js';
import { principalOfEmail } from '../caller/principal.js';
import type { CredentialProblem } from '../classification/classification.js';
import { ANN, PROJECT, ROBOT } from './wire/examples.js';

/** A service account with a key file: the most common caller. */
const SCOPES = ['https://www.googleapis.com/auth/cloud-platform'];
const ROBOT_CALLER: Caller = {
  ...principalOfEmail(ROBOT),
  project: PROJECT,
  scopes: SCOPES,
  credential: 'serviceAccountKey',
  source: 'key file',
  verified: false,
};

/** Callers that have a problem which a service account with a key file cannot have. */
const KEY: Caller = { type: 'apiKey', credential: 'apiKey', keySuffix: '1a2b', source: 'x-goog-api-key header', verified: false };
const USER: Caller = { ...principalOfEmail(ANN), source: "the client's refresh token", verified: false };
const NOBODY: Caller = { type: 'anonymous', credential: 'none', source: 'no credentials in the request', verified: false };
const WITH_PROBLEM: Partial<Record<CredentialProblem, Caller>> = {
  apiKeyInvalid: KEY,
  apiKeyExpired: KEY,
  apiKeyRestricted: KEY,
  noCredentials: NOBODY,
  reauthRequired: USER,
  quotaProjectMissing: USER,
  clientNotAllowed: USER,
};

/** The caller that a test asks for, its parts consistent with each other and with what is wrong with its credential. */
export function sampleCaller(asked: Partial<Caller> = {}, problem?: CredentialProblem): Caller {
  if (asked.email !== undefined) return { ...principalOfEmail(asked.email), source: 'key file', verified: false, ...asked };
  const usual = (problem && WITH_PROBLEM[problem]) ?? ROBOT_CALLER;
  if (asked.type !== undefined && asked.type !== usual.type)
    return asked.type === 'serviceAccount'
      ? { ...ROBOT_CALLER, ...asked }
      : { type: asked.type, source: 'the request', verified: false, ...asked };
  return { ...usual, ...asked };
}
