import { isSharedProject } from '../caller/local/shared-client.js';
import type { Caller } from '../caller/caller.js';
import type { Classification } from '../classification/classification.js';
import type { DenialKind } from '../classification/kinds.js';
import type { Resource } from '../evidence/facts.js';
import type { RemediationPlan } from '../remediation/plan.js';
import type { Operation } from '../request/operation.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { cleanText } from '../response/safe/clean-text.js';
import { createDenial, type Denial } from './denial.js';
import type { DenialRecord, KindFields, ProjectRole } from './scrub/record.js';
import { isRetryable } from './retryable.js';
import { summaryOf } from './text/summary.js';
import { compact } from '../response/safe/compact.js';

/** What the stages found out about one denial. */
export interface Findings {
  readonly response: Pick<DeniedResponse, 'status' | 'grpcCode'>;
  readonly operation: Operation;
  readonly classification: Classification;
  readonly caller: Caller;
  readonly plan: RemediationPlan;
  readonly original?: unknown;
  /** True where a text shows no status: the one of the response was concluded from it. */
  readonly statusImplied?: boolean | undefined;
}

type Assembler<K extends DenialKind> = (findings: Findings) => KindFields[K];

/** The own fields of each kind. */
const OWN_FIELDS: { readonly [K in DenialKind]: Assembler<K> } = {
  MissingPermission: ({ classification, plan }) => ({ permissions: classification.facts.permissions ?? [], roles: plan.roles }),
  InsufficientScope: ({ classification, operation, caller, plan }) => {
    // Where no token was issued, the caller's scopes are only what was asked for.
    const grantedScopes = classification.facts.grantedScopes ?? (operation.phase === 'api' ? caller.scopes : undefined);
    return {
      requiredScopes: plan.requiredScopes.length > 0 ? plan.requiredScopes : (classification.facts.requiredScopes ?? []),
      ...(grantedScopes !== undefined && { grantedScopes }),
    };
  },
  ApiDisabled: ({ classification, plan }) => compact({ activationUrl: classification.facts.activationUrl ?? plan.activationUrl }),
  NotShared: ({ classification }) => ({ access: classification.access ?? 'unknown' }),
  RateLimited: ({ classification: { facts } }) => compact({ retryAfterMs: facts.retryAfterMs, window: facts.window, quota: facts.quota }),
  QuotaExceeded: ({ classification: { facts } }) => compact({ quota: facts.quota }),
  BillingDisabled: ({ plan }) => compact({ billingUrl: plan.billingUrl }),
  PolicyBlocked: ({ classification: { policy, facts } }) => ({ policy: policy ?? 'Other', ...compact({ policyId: facts.policyId }) }),
  CredentialRejected: ({ classification }) => ({ problem: classification.problem ?? 'other' }),
  Unclassified: () => ({}),
};

/** Makes the typed error from what the stages found out. */
export function assembleDenial(findings: Findings): Denial {
  return createDenial(assembleRecord(findings), findings.original);
}

/** Makes the record of a denial from what the stages found out. */
export function assembleRecord(findings: Findings): DenialRecord {
  const { response, operation, classification, caller, plan } = findings;
  const { facts, kind } = classification;
  const project = facts.project ?? operation.project;
  const record = {
    kind,
    certainty: classification.certainty,
    ...compact({
      status: findings.statusImplied ? 0 : response.status,
      grpcCode: response.grpcCode,
      reason: classification.reason,
      serverMessage: classification.serverMessage,
      service: serviceOf(classification, operation),
      method: operation.method,
      resource: withoutSecret(moreTelling(facts.resource, operation.resource)),
      project,
      projectRole: project === undefined ? undefined : roleOf(project, findings),
      phase: operation.phase,
      host: operation.strangersHost,
    }),
    ...(OWN_FIELDS[kind](findings) as object),
    caller,
    ...compact({ situation: plan.situation }),
    remedies: plan.remedies,
    retryable: isRetryable({ kind, ...compact({ window: facts.window, quota: facts.quota }) }),
    ...compact({ requestId: facts.requestId, errorId: facts.errorId, troubleshooterUrl: facts.troubleshooterUrl, helpUrl: facts.helpUrl }),
    evidence: classification.evidence,
  } as Omit<DenialRecord, 'message'>;
  return { ...record, message: summaryOf(record) } as DenialRecord;
}

function serviceOf(classification: Classification, operation: Operation): string | undefined {
  return classification.facts.service ?? operation.service;
}

/** The server's name for the resource, unless it is a bare id of which the URL also says what it is. */
function moreTelling(stated: Resource | undefined, asked: Resource | undefined): Resource | undefined {
  return stated === undefined || (stated.type === 'resource' && stated.id === asked?.id) ? asked : stated;
}

/** A registration token or an upload id is a secret, and no name, wherever it stands. */
function withoutSecret(resource: Resource | undefined): Resource | undefined {
  const told = resource && `${resource.id} ${resource.name ?? ''}`;
  return told !== undefined && told.length > 20 && cleanText(told, 2_000).includes('[redacted]') && !told.includes('[redacted]')
    ? undefined
    : resource;
}

function roleOf(project: string, { classification, operation }: Findings): ProjectRole | undefined {
  if (isSharedProject(project)) return 'sharedClient';
  return classification.projectRole ?? classification.facts.projectRole ?? (project === operation.project ? 'resource' : undefined);
}
