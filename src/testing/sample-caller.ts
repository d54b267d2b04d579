import type { Caller } from '../caller/caller.js';
import { principalOfEmail } from '../caller/principal.js';
import { PROJECT, ROBOT } from './wire/examples.js';

/** A service account with a key file: the most common caller. */
const SCOPES = ['https://www.googleapis.com/auth/cloud-platform'];
const ROBOT_CALLER: Caller = { ...principalOfEmail(ROBOT), project: PROJECT, scopes: SCOPES, source: 'key file', verified: false };

/** The caller that a test asks for, its parts consistent with each other. */
export function sampleCaller(asked: Partial<Caller> = {}): Caller {
  if (asked.email !== undefined) return { ...principalOfEmail(asked.email), source: 'key file', verified: false, ...asked };
  if (asked.type !== undefined && asked.type !== ROBOT_CALLER.type)
    return { type: asked.type, source: 'the request', verified: false, ...asked };
  return { ...ROBOT_CALLER, ...asked };
}
