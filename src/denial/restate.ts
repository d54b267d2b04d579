import type { Caller } from '../caller/caller.js';
import { knownCaller } from '../caller/known-caller.js';
import type { Classification } from '../classification/classification.js';
import type { Facts } from '../evidence/facts.js';
import { compact } from '../response/safe/compact.js';
import { googleUrl } from '../evidence/values/google-url.js';
import { isListedScope } from '../evidence/values/scope.js';
import { toldBySentence } from '../evidence/values/told.js';
import { proposeRemedies } from '../remediation/propose.js';
import { assembleDenial } from './assemble.js';
import type { Denial } from './denial.js';
import { recordFromJSON } from './from-json.js';
import type { KindFields } from './scrub/record.js';

type AllFields = Partial<KindFields['InsufficientScope'] & KindFields['MissingPermission'] & KindFields['PolicyBlocked']> &
  Partial<KindFields['CredentialRejected'] & KindFields['RateLimited'] & KindFields['NotShared']>;

/**
 * A denial whose record was found in a text: its facts, with advice that is made anew. Who wrote the record is not known, so that none of its commands,
 * links, titles and roles is taken over, and nothing is granted to the caller that it names.
 *
 * @throws TypeError if it is not the JSON form of a denial
 */
export async function restate(json: unknown): Promise<Denial> {
  const record = recordFromJSON(json);
  const { kind, certainty, service, method, resource, project, phase, requestId } = record;
  const own = record as AllFields;
  const facts: Facts = compact({
    permissions: own.permissions?.length ? own.permissions : undefined,
    resource,
    service,
    project,
    requiredScopes: own.requiredScopes?.filter(isListedScope),
    grantedScopes: own.grantedScopes,
    quota: own.quota,
    retryAfterMs: own.retryAfterMs,
    window: own.window,
    policyId: own.policyId,
    requestId,
    errorId: record.errorId,
    troubleshooterUrl: googleUrl(record.troubleshooterUrl),
    helpUrl: googleUrl(record.helpUrl),
    principal: principalOf(record.caller),
  });
  const classification: Classification = {
    ...compact({
      reason: record.reason,
      serverMessage: record.serverMessage,
      policy: own.policy,
      problem: own.problem,
      access: own.access,
      projectRole: record.projectRole === 'sharedClient' ? undefined : record.projectRole,
    }),
    kind,
    certainty,
    facts,
    evidence: record.evidence,
  };
  const origin = /^[\w.-]{1,253}$/.test(record.host ?? '') ? `https://${record.host}` : undefined;
  const operation = { ...compact({ service, method, resource, project, origin }), phase, governedBy: 'unknown' as const };
  const { type } = record.caller;
  const known = knownCaller({ type, source: 'a record that anybody may have written', verified: false });
  const plan = await proposeRemedies(classification, operation, known);
  const response = compact({ status: record.status, grpcCode: record.grpcCode }) as { status: number };
  return assembleDenial({ response, operation, classification, caller: record.caller, plan });
}

function principalOf({ subject, principal, email }: Caller): Facts['principal'] {
  const name = subject ?? principal ?? email;
  return name === undefined ? undefined : toldBySentence(name);
}
