import { isSharedProject } from '../../caller/local/shared-client.js';
import { shortService, type DeniedCall, type FactName } from '../../catalog/lookup.js';
import { credentialKind } from '../credentials/credential-kind.js';
import type { RemedyCase } from '../remedy-case.js';

/** A denial in the form that the conditions of situations ask about. */
export function deniedCall(denied: RemedyCase): DeniedCall {
  const { classification, operation, caller, facts, service, project, resource } = denied;
  return {
    kind: classification.kind,
    sentences: new Set(classification.sentences),
    reasons: new Set([...(classification.reasons ?? []), ...(classification.reason === undefined ? [] : [classification.reason])]),
    service: service === undefined ? undefined : shortService(service),
    method: operation.method,
    caller: credentialKind(caller),
    principals: [caller.email, caller.principal, facts.principal?.says].filter((address) => address !== undefined),
    resource: resource?.type,
    names: [project, resource?.id, resource?.name].filter((name) => name !== undefined),
    permissions: denied.permissions,
    policy: classification.policy,
    problem: classification.problem,
    access: classification.access,
    projectRole: isSharedProject(project) ? 'sharedClient' : (classification.projectRole ?? facts.projectRole),
    window: facts.window,
    quotas: [facts.quota?.metric, facts.quota?.limit].filter((name) => name !== undefined),
    status: classification.status ?? 0,
    httpMethod: operation.httpMethod,
    host: hostOf(operation.origin),
    query: operation.query,
    phase: operation.phase,
    facts: knownFacts(denied),
  };
}

function knownFacts({
  classification,
  facts,
  caller,
  operation,
  service,
  project,
  resource,
  permissions,
  roles,
  scopes,
}: RemedyCase): Set<FactName> {
  const values: Readonly<Record<FactName, unknown>> = {
    service,
    method: operation.method,
    project,
    resource,
    permission: permissions[0],
    role: roles[0],
    scope: scopes[0],
    principal: facts.principal,
    caller: caller.principal ?? caller.email,
    subject: caller.subject,
    quotaProject: caller.quotaProject,
    quota: facts.quota,
    metric: facts.quota?.metric,
    limitValue: facts.quota?.limitValue,
    location: facts.quota?.location,
    window: facts.window,
    wait: facts.retryAfterMs,
    policyId: facts.policyId,
    helpUrl: facts.helpUrl,
    reason: classification.reason,
  };
  return new Set((Object.keys(values) as FactName[]).filter((name) => values[name] !== undefined));
}

function hostOf(origin: string | undefined): string | undefined {
  return /^https?:\/\/([^/:]+)/.exec(origin ?? '')?.[1];
}
